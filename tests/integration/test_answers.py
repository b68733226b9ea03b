"""An answers file gives everything the wizard asks for, and the catalogue fills in the rest."""

from datetime import date, time
from pathlib import Path

from fakes import A_SUNDAY
from integration.answers_text import SMALLEST, read, reader

from familypact.app.steps import Step, is_complete
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.checkin import Weekday
from familypact.domain.draft import Path as TalkPath
from familypact.domain.draft import Settled, Talk
from familypact.domain.family import GROWN_UPS, AgeBand, BirthMonth, Homes, Use
from familypact.domain.sign_off import Mark
from familypact.domain.two_drafts import Choice, Turn

TODAY = A_SUNDAY.date()


def test_the_smallest_file_leaves_no_step_open_but_what_the_wizard_prepares(tmp_path: Path) -> None:
    draft = read(tmp_path, SMALLEST)

    catalogue = whole_catalogue()
    assert [step for step in Step if not is_complete(draft, step, catalogue, TODAY)] == []


def test_people_are_taken_over(tmp_path: Path) -> None:
    text = SMALLEST.replace('country = "gb"', 'country = "gb"\nhomes = "two"')

    family = read(tmp_path, text).family

    child, grown_up = family.children[0], family.grown_ups[0]
    assert (family.name, family.country, family.homes) == ("Okafor", "GB", Homes.TWO)
    assert (child.name, child.born, child.band) == ("Mia", BirthMonth(2016, 4), None)
    assert child.uses == {Use.TABLET, Use.TV}
    assert (grown_up.name, grown_up.called) == ("Ada", "Mum")


def test_an_age_band_may_stand_for_a_birth_month(tmp_path: Path) -> None:
    draft = read(tmp_path, SMALLEST.replace('born = "2016-04"', 'band = "13-17"'))

    assert draft.family.children[0].band_on(TODAY) is AgeBand.TEEN


def test_rules_are_agreed_with_the_defaults_of_the_youngest(tmp_path: Path) -> None:
    draft = read(tmp_path, SMALLEST)

    first = whole_catalogue().first_rules_for(draft.family, TODAY)
    assert [rule.rule_id for rule in draft.rules] == [rule.id for rule in first]
    assert {rule.settled for rule in draft.rules} == {Settled.AGREED}
    bedtime = draft.rule("hr-bedtime")
    assert bedtime is not None
    assert bedtime.values["school"] == "20:00"


def test_a_rule_takes_values_reasons_and_what_holds_for_one_child(tmp_path: Path) -> None:
    text = SMALLEST + (
        "[rules.hr-bedtime]\n"
        'settled = "trial"\n'
        'values = { school = "8:05" }\n'
        'by_child."Mia" = { weekend = "21:30" }\n'
        'child_reason = " Because. "\n'
    )

    rule = read(tmp_path, text).rule("hr-bedtime")

    assert rule is not None
    assert rule.settled is Settled.TRIAL
    assert rule.values["school"] == "08:05"
    assert rule.values["weekend"] == "20:30"
    assert rule.by_child == {"child-1": {"weekend": "21:30"}}
    assert rule.child_reason == "Because."


def test_a_rule_beyond_the_first_dozen_can_be_added_and_another_dropped(tmp_path: Path) -> None:
    text = SMALLEST + '[rules.hr-guests]\n[rules.hr-meals]\nsettled = "dropped"\n'

    draft = read(tmp_path, text)

    kept = {rule.rule_id for rule in draft.rules if rule.is_kept}
    assert "hr-guests" in kept
    assert "hr-meals" not in kept


def test_rules_of_their_own_come_last(tmp_path: Path) -> None:
    draft = read(tmp_path, SMALLEST + '[[own_rules]]\ntext = "No filming the dog."\n')

    assert draft.rules[-1].rule_id == "own-1"
    assert draft.rules[-1].own == "No filming the dog."


def test_ratings_are_by_side_and_who_gave_none_was_not_there(tmp_path: Path) -> None:
    text = SMALLEST.replace(
        "[[grown_ups]]",
        "[children.ratings]\n"
        'hr-bedtime = { choice = "change", wish = "21:00", why = "All stay up." }\n'
        "[[grown_ups]]",
    )

    ratings = read(tmp_path, text).ratings

    assert ratings["child-1"].turn is Turn.DONE
    rating = ratings["child-1"].by_rule["hr-bedtime"]
    assert (rating.choice, rating.wish, rating.why) == (Choice.CHANGE, "21:00", "All stay up.")
    assert ratings[GROWN_UPS].turn is Turn.LATER


def test_clauses_are_reworded_put_off_and_added(tmp_path: Path) -> None:
    text = SMALLEST.replace(
        "[[grown_ups]]",
        'own_promises = ["I feed the cat first."]\n'
        "[children.pledge]\n"
        'kp1 = { words = "I ask first." }\n'
        'kp2 = { not_yet = "I have no page." }\n'
        "[[grown_ups]]",
    )

    lines = {line.clause_id: line for line in read(tmp_path, text).children_lines["child-1"]}

    assert lines["kp1"].own == "I ask first."
    assert (lines["kp2"].not_yet, lines["kp2"].reason) == (True, "I have no page.")
    assert lines["own-1"].own == "I feed the cat first."
    assert list(lines)[:8] == [f"kp{n}" for n in range(1, 9)]


def test_the_first_minute_takes_own_words_and_own_lines(tmp_path: Path) -> None:
    text = SMALLEST.replace(
        "read_aloud = true",
        'read_aloud = true\nown = ["I call Gran."]\nwords.device-stays = "I sit on my hands."',
    )

    minute = read(tmp_path, text).first_minute

    lines = {line.clause_id: line.own for line in minute.lines}
    assert minute.rehearsed
    assert lines["device-stays"] == "I sit on my hands."
    assert lines["thank-you-first"] == ""
    assert lines["own-1"] == "I call Gran."


def test_a_rating_needs_no_wish_and_a_list_may_be_one(tmp_path: Path) -> None:
    text = SMALLEST.replace(
        "[[grown_ups]]",
        "[children.ratings]\n"
        'hr-time = { choice = "talk" }\n'
        'hr-private-info = { choice = "change", wish = ["name", "school"] }\n'
        "[[grown_ups]]",
    )

    rated = read(tmp_path, text).ratings["child-1"].by_rule

    assert rated["hr-time"].wish is None
    assert rated["hr-private-info"].wish == ("name", "school")


def test_topics_count_as_talked_about_unless_the_file_says_otherwise(tmp_path: Path) -> None:
    text = SMALLEST + '[talks]\npath = "full"\ncome_back = ["feeds"]\nnot_yet = ["grooming"]\n'

    draft = read(tmp_path, text)

    assert draft.path is TalkPath.FULL
    assert draft.talks["feeds"] is Talk.COME_BACK
    assert draft.talks["grooming"] is Talk.NOT_YET
    assert draft.talks["cyberbullying"] is Talk.TALKED


def test_only_ticked_contacts_are_checked(tmp_path: Path) -> None:
    text = SMALLEST + (
        '[contacts]\nchecked = ["gb-helpline"]\n'
        '[[contacts.own]]\nname = "Our doctor"\nphone = "01632 960002"\nchecked = true\n'
        '[[contacts.own]]\nname = "The club"\nurl = "https://club.example.org/"\n'
    )

    contacts = read(tmp_path, text).contacts

    checked = {c.contact.id: c.checked_on for c in contacts if c.checked}
    assert checked == {"gb-helpline": TODAY.isoformat(), "own-1": TODAY.isoformat()}
    assert {"gb-emergency", "own-2"} <= {c.contact.id for c in contacts if not c.checked}


def test_check_ins_are_set(tmp_path: Path) -> None:
    text = SMALLEST + (
        '[checkins]\nfirst_days = [14, 5, 5]\nmonths = 2\nweekday = "friday"\nat = "18:30"\n'
        'quiet_from = "21:00"\nquiet_to = "07:30"\n'
    )

    cadence = read(tmp_path, text).cadence

    assert cadence.first_days == (5, 14)
    assert (cadence.months, cadence.weekday, cadence.at) == (2, Weekday.FRIDAY, time(18, 30))
    assert (cadence.quiet_from, cadence.quiet_to) == (time(21), time(7, 30))


def test_a_child_may_decline_and_a_grown_up_sign_later(tmp_path: Path) -> None:
    text = SMALLEST.replace('typed = "Mia"', 'declined = true\nnote = "Not today."')
    text = text.replace("[[grown_ups]]", '[[grown_ups]]\nname = "Ben"\n\n[[grown_ups]]', 1)
    text += '[[sign_offs]]\nwho = "Ben"\ntyped = "Ben"\n[[sign_offs]]\nwho = "Ada"\nlater = true\n'

    mia, ben = read(tmp_path, text).sign_offs

    assert (mia.mark, mia.note, mia.on) == (Mark.DECLINED, "Not today.", TODAY)
    assert (ben.party_id, ben.mark, ben.typed) == ("grown-up-1", Mark.TYPED, "Ben")


def test_two_of_the_same_name_are_told_apart_by_keys(tmp_path: Path) -> None:
    text = SMALLEST.replace('name = "Ada"', 'name = "Mia"\nkey = "big Mia"')
    text = text.replace('who = "Mia"', 'who = "big Mia"')

    draft = read(tmp_path, text)

    assert draft.sign_offs[0].party_id == "grown-up-1"


def test_names_of_every_kind_survive(tmp_path: Path) -> None:
    name = '<b>&\\"' + "آمنة 👩‍👩‍👧 Олександра " + "x" * 250

    draft = read(tmp_path, SMALLEST.replace('"Mia"', f'"{name}"'))

    assert draft.family.children[0].name == name.replace("\\", "")
    assert draft.sign_offs[0].typed == name.replace("\\", "")


def test_a_name_of_300_letters_is_taken(tmp_path: Path) -> None:
    draft = read(tmp_path, SMALLEST.replace('"Mia"', f'"{"ø" * 300}"'))

    assert len(draft.family.children[0].name) == 300


def test_a_file_of_a_windows_editor_is_read(tmp_path: Path) -> None:
    path = tmp_path / "answers.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALLEST.replace("\n", "\r\n").encode())

    assert reader().read(path).family.name == "Okafor"


def test_a_sign_off_bears_the_day_of_the_agreement(tmp_path: Path) -> None:
    assert read(tmp_path, SMALLEST).sign_offs[0].on == date(2026, 11, 22)


def test_the_smallest_file_of_the_documentation_can_be_used(tmp_path: Path) -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "answers_file.md").read_text("utf-8")

    text = page.partition("```toml\n")[2].partition("```")[0]

    assert read(tmp_path, text).family.name == "Okafor"
