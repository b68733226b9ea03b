"""Step 10: everybody signs, and who does not can do it later."""

from dataclasses import replace
from datetime import date

from ui.wizard.last_steps import ANA, MIA, ORTIZ, SAM, draft_of, shown

from familypact.domain.draft import ChosenRule, Settled
from familypact.domain.family import BirthMonth, Child, Family, GrownUp, TrustedAdult
from familypact.domain.pledge import PledgeLine, with_line
from familypact.domain.sign_off import InkPoint, Mark, SignOff, Stroke
from familypact.ui.widgets.headings import CardTitle, QuietLabel
from familypact.ui.widgets.turn_line import Turn
from familypact.ui.wizard.pages.signing import SigningPage

TODAY = date(2026, 11, 22)


def type_name(page, party_id, name):
    box = page.boxes[party_id]
    if not box.typed.isVisible():
        box.tool.click()
    box.typed.insert(name)
    box.flush()


def test_there_is_a_box_for_each_the_children_first(qtbot):
    page = shown(qtbot, SigningPage)

    assert list(page.boxes) == ["mia", "leo", "ana", "sam"]
    assert page.turn_line.turn() is Turn.EVERYONE
    assert page.next_text() == "Make our poster"


def test_a_box_says_who_somebody_is(qtbot):
    page = shown(qtbot, SigningPage)

    roles = [
        next(q.text() for q in box.findChildren(QuietLabel) if q is not box.said)
        for box in page.boxes.values()
    ]

    assert roles == ["Child, 10", "Child", "Mum", "Grown-up"]


def test_only_children_are_asked_whether_they_decline(qtbot):
    page = shown(qtbot, SigningPage)

    shown_rows = [box.ways.isVisible() for box in page.boxes.values()]

    assert shown_rows == [True, True, False, False]


def test_one_signature_is_enough_to_go_on(qtbot):
    page = shown(qtbot, SigningPage)
    assert not page.isComplete()
    assert not page.advance()
    assert page.count_words.text().startswith("Nobody has signed yet")

    type_name(page, "ana", "Ana Ortiz")

    assert page.isComplete()
    assert page.advance()
    assert page.count_words.text().startswith("1 of 4 signed. You can finish now")


def test_signatures_are_saved_with_the_day(qtbot):
    page = shown(qtbot, SigningPage)

    type_name(page, "mia", "Mía")

    assert page.store.draft.sign_offs == (SignOff("mia", Mark.TYPED, TODAY, typed="Mía"),)


def test_a_drawn_name_is_saved_stroke_by_stroke(qtbot):
    page = shown(qtbot, SigningPage)
    pad = page.boxes["leo"].pad
    pad.set_strokes((Stroke((InkPoint(1, 2, 0.5, 0),)),), (380.0, 132.0))

    pad.changed.emit()

    [saved] = page.store.draft.sign_offs
    assert (saved.party_id, saved.mark, saved.pad) == ("leo", Mark.DRAWN, (380.0, 132.0))


def test_starting_again_takes_the_signature_back(qtbot):
    page = shown(qtbot, SigningPage)
    type_name(page, "mia", "Mia")

    page.boxes["mia"].tool.click()

    assert page.store.draft.sign_offs == ()
    assert not page.isComplete()


def test_everybody_signed_is_said(qtbot):
    page = shown(qtbot, SigningPage)

    for party_id in ("mia", "leo", "ana", "sam"):
        type_name(page, party_id, "x")

    assert page.count_words.text() == "Everybody has signed."


def test_a_child_who_declines_is_respected(qtbot):
    page = shown(qtbot, SigningPage)
    type_name(page, "ana", "Ana")

    page.boxes["mia"].ways.button("decline").click()
    assert "One of you does not sign now" in page.count_words.text()
    page.boxes["leo"].ways.button("decline").click()

    assert "2 of you do not sign now" in page.count_words.text()
    assert page.isComplete()
    assert {s.party_id: s.is_signed for s in page.store.draft.sign_offs} == {
        "ana": True,
        "mia": False,
        "leo": False,
    }


def test_a_no_alone_makes_no_agreement(qtbot):
    page = shown(qtbot, SigningPage)

    page.boxes["mia"].ways.button("decline").click()

    assert not page.isComplete()


def test_saved_signatures_are_shown_again(qtbot):
    signed = SignOff("leo", Mark.TYPED, TODAY, typed="Leo", note="I want a later bedtime")

    page = shown(qtbot, SigningPage, draft_of().with_sign_off(signed))

    assert page.boxes["leo"].typed.text() == "Leo"
    assert page.boxes["leo"].note.text() == "I want a later bedtime"


def test_letters_still_being_typed_are_saved_on_going_back(qtbot):
    page = shown(qtbot, SigningPage)
    page.boxes["mia"].tool.click()
    page.boxes["mia"].typed.insert("Mia")

    assert not page.retreat()

    assert page.store.draft.sign_offs[0].typed == "Mia"


def test_leaving_the_page_saves_too(qtbot):
    page = shown(qtbot, SigningPage)
    page.boxes["mia"].tool.click()
    page.boxes["mia"].typed.insert("Mia")

    page.hide()

    assert page.store.draft.sign_offs[0].typed == "Mia"


def test_a_changed_family_gets_new_boxes(qtbot):
    page = shown(qtbot, SigningPage)
    page.session.replace(
        replace(page.draft, family=replace(ORTIZ, children=(MIA,), grown_ups=(ANA, SAM)))
    )

    page.arrive()

    assert list(page.boxes) == ["mia", "ana", "sam"]


def test_a_signature_of_somebody_no_longer_here_does_not_count(qtbot):
    gone = SignOff("eve", Mark.TYPED, TODAY, typed="Eve")

    page = shown(qtbot, SigningPage, draft_of().with_sign_off(gone))

    assert page.store.draft.sign_offs == ()
    assert not page.isComplete()


def test_the_largest_family_fits(qtbot):
    children = tuple(Child(f"c{n}", f"Child {n}", BirthMonth(2010 + n, 1)) for n in range(8))
    grown_ups = tuple(GrownUp(f"g{n}", f"Grown-up {n}") for n in range(4))

    page = shown(qtbot, SigningPage, draft_of(Family("F", "GB", ORTIZ.homes, children, grown_ups)))

    assert len(page.boxes) == 12
    assert all(box.isVisible() for box in page.boxes.values())


def full_draft():
    draft = draft_of()
    kept = tuple(replace(rule, settled=Settled.AGREED) for rule in draft.rules[:-1])
    dropped = replace(draft.rules[-1], settled=Settled.DROPPED)
    own = ChosenRule("own-1", Settled.AGREED, own="We cook together on Sundays")
    lines = with_line(
        draft.children_lines["mia"],
        PledgeLine("kp2", not_yet=True, reason="I have no account"),
    )
    return replace(
        draft,
        rules=(*kept, dropped, own),
        children_lines={**draft.children_lines, "mia": lines},
        trusted=(TrustedAdult("a", "Aunt Pia", "next door"), TrustedAdult("b", "Jo")),
    )


def test_the_whole_agreement_can_be_read_before_signing(qtbot):
    page = shown(qtbot, SigningPage, full_draft())
    assert page.read_aloud.lines() == ()

    page.read_aloud.button.click()

    lines = page.read_aloud.lines()
    assert "We cook together on Sundays" in lines
    assert "Mia promises" in lines
    assert "I ask first. I do not tell my name or where I live." in lines
    assert any(line.startswith("Not yet: ") and "I have no account" in line for line in lines)
    assert any(line.startswith("We will talk openly") for line in lines)
    assert "Aunt Pia" in lines
    assert "Sunday 29 November, 17:00" in lines


def test_the_text_can_be_closed_and_follows_later_changes(qtbot):
    page = shown(qtbot, SigningPage, full_draft())
    page.read_aloud.button.click()
    page.read_aloud.button.click()
    assert page.read_aloud.lines() == ()
    page.session.replace(page.draft.without_rule("own-1"))
    page.arrive()

    page.read_aloud.button.click()

    assert "We cook together on Sundays" not in page.read_aloud.lines()


def test_signing_does_not_close_the_text(qtbot):
    page = shown(qtbot, SigningPage, full_draft())
    page.read_aloud.button.click()

    type_name(page, "mia", "Mia")

    assert "Mia promises" in page.read_aloud.lines()


def test_names_stand_in_full(qtbot):
    name = "<b>" + "x" * 297
    page = shown(qtbot, SigningPage, draft_of(replace(ORTIZ, children=(replace(MIA, name=name),))))

    titles = [label.text() for label in page.boxes["mia"].findChildren(CardTitle)]

    assert titles == [name]
