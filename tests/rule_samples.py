"""A small bank of house rules, one for each thing a rule can have, and a family to keep them."""

from dataclasses import replace

from fakes import FakeContacts, FixedClock, MemoryStore

from familypact.app.wizard_session import Surroundings, WizardSession
from familypact.catalogue.whole import Catalogue, whole_catalogue
from familypact.domain.draft import Draft
from familypact.domain.family import AgeBand, Child, Family, GrownUp
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind, Unit
from familypact.domain.two_drafts import Choice, Rating, Ratings, Turn

YOUNG, MIDDLE, TEEN = AgeBand


def sample_rule(rule_id, title, *parameters, bands=tuple(AgeBand), **more):
    return HouseRule(
        id=rule_id,
        title=title,
        child_reason={band: f"{title}, for {band}" for band in bands},
        grown_up_reason=f"{title}, for grown-ups",
        tip="Try it",
        compromise=f"{title}, half and half",
        poster=dict.fromkeys(bands, title),
        pill="",
        origin=("family-practice",),
        icon="clock",
        parameters=parameters,
        **more,
    )


TELL = sample_rule("tell", "We tell", why_fixed="It keeps us safe.", first_dozen=True)
BEDTIME = sample_rule(
    "bedtime",
    "Screens go off",
    Parameter(
        "school",
        "School nights",
        ParameterKind.TIME,
        {YOUNG: "18:30", MIDDLE: "20:30", TEEN: "22:00"},
        per_child=True,
    ),
    Parameter(
        "gap",
        "Gap before sleep",
        ParameterKind.NUMBER,
        dict.fromkeys(AgeBand, 60),
        unit=Unit.MINUTES,
        low=30,
        high=120,
        step=15,
    ),
    first_dozen=True,
)
PLACE = sample_rule(
    "place",
    "Phones sleep outside",
    Parameter(
        "where",
        "Where",
        ParameterKind.CHOICE,
        {YOUNG: "hall", MIDDLE: "kitchen", TEEN: "kitchen"},
        options=(Option("kitchen", "In the kitchen", "Kitchen"), Option("hall", "In the hall")),
    ),
    first_dozen=True,
)
SPENDING = sample_rule(
    "spending",
    "Pocket money online",
    Parameter(
        "limit",
        "A month",
        ParameterKind.NUMBER,
        {MIDDLE: 10, TEEN: 20},
        unit=Unit.MONEY,
        high=100,
        step=5,
    ),
    bands=(MIDDLE, TEEN),
    first_dozen=True,
)
MEALS = sample_rule("meals", "Meals are free of screens", first_dozen=True)
SECRETS = sample_rule(
    "secrets",
    "Some things stay private",
    Parameter(
        "what",
        "What",
        ParameterKind.CHOICES,
        dict.fromkeys(AgeBand, ("school",)),
        options=(Option("school", "School"), Option("home", "Home"), Option("name", "Name")),
    ),
    Parameter("ask", "Who to ask", ParameterKind.WORDS, dict.fromkeys(AgeBand, "")),
    first_dozen=True,
)
FILLERS = tuple(sample_rule(f"filler-{n}", f"Good thing {n}") for n in range(1, 9))
RULES = (TELL, BEDTIME, PLACE, SPENDING, MEALS, SECRETS, *FILLERS)

MIA = Child("mia", "Mia", band=MIDDLE)
LEO = Child("leo", "Leo", band=YOUNG)
ANA = GrownUp("ana", "Ana Ortiz", "Mum")
SAM = GrownUp("sam", "Sam Ortiz", "Sam")
ONE_CHILD = Family("Ortiz", "GB", children=(MIA,), grown_ups=(ANA,))
TWO_CHILDREN = Family("Ortiz", "GB", children=(MIA, LEO), grown_ups=(ANA, SAM))

AGREE = Rating(Choice.AGREE)


def small_catalogue() -> Catalogue:
    return replace(whole_catalogue(), house_rules=RULES)


def small_session(family=TWO_CHILDREN, store=None, **draft):
    """Open a session over the small bank; `draft` are fields of a new draft."""
    store = store or MemoryStore()
    if store.draft is None:
        store.draft = Draft(family=family, **draft)
    return WizardSession(Surroundings(store, small_catalogue(), FakeContacts(), FixedClock()))


def all_agree(session, **answers):
    """Let every side agree to all its cards, but for `answers`: side to rule id to rating."""
    ratings = {}
    for side in session.draft.sides():
        own = answers.get(side.replace("-", "_"), {})
        by_rule = {r.id: own.get(r.id, AGREE) for r in session.rules_to_rate(side)}
        ratings[side] = Ratings(Turn.DONE, by_rule)
    session.replace(replace(session.draft, ratings=ratings))


def wish(value, why=""):
    return Rating(Choice.CHANGE, value, why)
