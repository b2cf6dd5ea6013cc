"""Reports 2 says what Analyse found of the work, and says so where there is too little."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from accounts_books import analysed, order, ordered, superstore

from charting import stale_in
from doing import BookOf, checked
from fast import spoken
from made_books import TODAY, Given, Row, build, card_id, label, lead, read
from repbook.adapters.file_book import FileBook
from repbook.analysis.contact_curve import StopRule, curve_of
from repbook.domain.days import serial, to_date
from repbook.domain.reports import SENTENCES, WORK_PARTS
from repbook.domain.values import CellError, Value
from repbook.features.qualify.questions import QUESTIONS
from repbook.features.reports.work_said import stop_said

LAST = float(serial(date(2017, 12, 30)))
SLOTS = 20


def shown(path: Path) -> dict[str, Value]:
    found = FileBook(path).computed()
    return {
        key.removeprefix("reports2."): held.value
        for key, held in found.items()
        if key.startswith("reports2.")
    }


def part(path: Path, name: str) -> list[Row]:
    """Return what Analyse wrote for one part, row by row."""
    rows = read(path, "work_rows").tables["work_rows"]
    held = ({key: rows.get(n, key) for key in rows.columns} for n in rows.filled())
    return [row for row in held if row["part"] == name]


def worked(lang: str = "en") -> Given:
    """Return forty decided cards of two sources, their calls and answers, and some open ones."""
    won, lost = (label(f"outcome.{code}", lang) for code in ("won", "lost"))
    mailing, press = (label(f"source.{code}", lang) for code in ("mailing", "press"))
    cards = [
        lead(
            n,
            source=mailing if n % 2 else press,
            outcome=won if n <= 32 else lost,
            outcome_on=TODAY - 10.0,
            last_contact=TODAY - 20.0,
        )
        for n in range(1, 61)
    ]
    cards += [
        lead(61, expected_on=float(TODAY), expected_order=5000.0, date_moves=2.0, rep=None),
        lead(62, attitude=label("attitude.ready", lang), created=TODAY - 300.0),
    ]
    channel, reached = label("channel.visit", lang), label("result.reached", lang)
    calls: list[Row] = [
        {
            "call_id": f"C{n}-{k}", "day": TODAY - 20.0 - k, "id": card_id(n),
            "channel": channel, "result": reached,
        }
        for n in range(1, 61)
        for k in range(1 + n % 3)
    ]  # fmt: skip
    answers: list[Row] = [
        {
            "answer": f"A{n}", "id": card_id(n), "day": TODAY - (30.0 if n != 60 else 1.0),
            "answers": "1" + "0" * (SLOTS - 1),
            "points": " ".join(["9" if n <= 32 else "4", *["0"] * (SLOTS - 1)]),
        }
        for n in range(1, 61)
    ]  # fmt: skip
    found = ordered(
        order(1, 500, 900.0), order(1, 30, 2000.0), order(2, 40, 1000.0), customers=cards
    )
    return {**found, "calls": calls, "answers": answers}


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build superstore's workbook and analyse it as of its last day but one."""
    path = tmp_path_factory.mktemp("work") / "book.xlsx"
    build(path, superstore(), settings={"target_year": 1_000_000.0})
    analysed(path, LAST)
    return path


def test_new_and_old_customers_of_superstore(stores: Path) -> None:
    new, old, none = part(stores, "side")
    # Each account is rounded to cents.
    assert (new["k"], new["second"], new["third"]) == (
        11,
        7511.80,
        pytest.approx(1806.17, abs=0.02),
    )
    assert (old["k"], old["second"], old["third"]) == (
        682, pytest.approx(726435.22, abs=0.1), pytest.approx(91701.35, abs=0.1),
    )  # fmt: skip
    assert (none["k"], none["third"]) == (0, None)
    found = shown(stores)
    assert found["sides.says"] == (
        "98% of profit comes from old customers. "
        "No contact in the year: how time is shared is not known."
    )
    assert found["sides_more.says"] == (
        "Own ratio of new to old: too little time on file; the claim is 5 times."
    )
    assert "693 customers at 1,059 a year: 419 new ones" in str(found["pipeline.says"])
    assert not any(stale_in(stores).values())


def test_what_nobody_did_yet_is_said_in_sentences(stores: Path) -> None:
    found = shown(stores)
    assert found["finding"] == found["contacts.says"]
    assert str(found["finding"]).startswith("No card was reached yet")
    assert found["sources.says"] == "No card with a source is won or lost yet."
    assert str(found["questions.says"]).startswith(
        "Too few answers from before the outcome: at most 0"
    )
    assert "how many cards that needs is not known" in str(found["pipeline.says"])


@pytest.mark.parametrize("lang", spoken("en"))
def test_no_figure_is_an_error_before_and_after_analyse(book_of: BookOf, lang: str) -> None:
    path = book_of(worked(lang), lang=lang)
    none = shown(path)
    assert not [key for key, value in none.items() if isinstance(value, CellError)]
    assert {none[f"{key}.says"] for key in SENTENCES if f"{key}.says" in none} == {none["finding"]}
    analysed(path)
    found = shown(path)
    assert not [key for key, value in found.items() if isinstance(value, CellError)]
    assert all(found[f"{key}.says"] for key in SENTENCES if f"{key}.says" in found)
    assert len(read(path, "work_rows").tables["work_rows"]) == sum(WORK_PARTS.values())
    assert not checked(path).problems


def test_the_page_tells_the_work(book_of: BookOf) -> None:
    path = book_of(worked(), settings={"target_year": 20_000.0})
    analysed(path)
    found = shown(path)
    assert found["finding"] == (
        "Too few later contacts to name a stop point. No source is clearly better."
    )
    assert str(found["contacts.says"]).startswith(
        "Half of the 32 won cards took 2 contacts or fewer; the claim is 12."
    )
    assert (
        found["sources.says"] == "Mailing 53%, Press 53%: intervals overlap, no clear difference."
    )
    assert found["source.label1"] == "Mailing\n16 of 30, cost 300 a win"
    assert found["sides_more.says"] == (
        "A new customer took 59.0 times an old one's time, prospects included; the claim is 5. "
        "0 of 7,200 minutes went to dropped or other cards."
    )
    assert found["pipeline.says"] == (
        "3,000 booked this year and 0 committed of 20,000: the rest needs 22 more cards at 1,500 "
        "an order, 32 of 60 won. 2 customers at 1,500 a year: 19 new ones, each 60% of an old one, "
        "make the target."
    )
    assert found["forecast.says"] == (
        "This month 0 committed, 5,000 likely. 1 of 2 open cards had their date pushed. "
        "1 has no amount."
    )
    name = QUESTIONS[0].name.en
    assert found["questions.says"] == f"{name} tells best: won cards 9.0 points, lost ones 4.0."
    assert [found[f"question1.{key}"] for key in ("label", "first", "second", "k", "n")] == [
        name, 9, 4, 32, 27,
    ]  # fmt: skip
    assert found["state.says"] == "0 of 2 cards changed in 30 days; 1 has no owner."
    assert [found[f"attitude{n}.k"] for n in range(1, 6)] == [1, 0, 0, 0, 1]
    assert [found[f"way{n}.k"] for n in range(1, 4)] == [120, 0, 0]


def test_the_curve_marks_the_claim_and_frames_what_is_too_little(book_of: BookOf) -> None:
    path = book_of(worked(), settings={"followups_claim": 2.0})
    analysed(path)
    rows = read(path, "contact_curve").tables["contact_curve"]
    assert [rows.get(n, "reached") for n in range(4)] == [60, 40, 20, 0]
    assert [rows.get(n, "won") for n in range(4)] == [10, 11, 11, 0]
    assert [rows.get(n, "rate") is None for n in range(4)] == [False, True, False, True]
    assert rows.get(1, "claimed") == pytest.approx(11 / 40)
    assert rows.get(1, "label") == "2\n11 of 40\n28%\n▲ the claim"
    assert rows.get(3, "label") == "4\nnobody"
    assert rows.get(2, "so_far") == pytest.approx(32 / 120)


def test_analysing_twice_writes_nothing_anew(book_of: BookOf) -> None:
    path = book_of(worked())
    analysed(path)
    found, _ = analysed(path)
    assert not {"work_rows", "contact_curve"} & found.changes.tables()


def test_a_changed_question_leaves_out_older_answers(book_of: BookOf) -> None:
    rules: list[Row] = [
        {"rule_change": f"R{n}", "at": TODAY - 20.0, "what": what, "old": "a", "new": "b"}
        for n, what in enumerate(("q01.text", "q02.weight", "policy.key"))
    ]
    path = book_of({**worked(), "rule_log": rules})
    analysed(path)
    assert shown(path)["questions.says"] == (
        "Too few answers from before the outcome: at most 0 won and 0 lost cards, 20 each are "
        "needed. 1 question was changed: older answers to it are left out."
    )


def test_old_customers_overdue_for_a_contact_are_named(book_of: BookOf) -> None:
    cards = [
        lead(n, account=card_id(n), last_contact=TODAY - ago)
        for n, ago in ((1, 300.0), (2, 200.0), (3, 1.0))
    ]
    lines = [order(n, 500, 100.0) for n in (1, 2, 3)] + [order(2, 10, 70.0)]
    path = book_of(ordered(*lines, customers=cards))
    analysed(path)
    found = shown(path)
    assert [found[f"neglected{n}.label"] for n in (1, 2, 3)] == ["Customer 2", "Customer 1", ""]
    assert found["neglected.says"] == (
        "2 old customers are overdue for a contact; 70 of the year's revenue."
    )
    # Home counts them, and shows the report.
    home = FileBook(path).computed()
    assert home["home.neglected"].value == 2
    waits = {home[f"home.need{n}.words"].value: home[f"home.need{n}"].value for n in range(1, 6)}
    assert waits["old customers neglected"] == 2


def test_who_agreed_on_a_day_or_refused_is_not_neglected(book_of: BookOf) -> None:
    agreed: list[Row] = [
        {"next_on": TODAY + 5.0},
        {"next_on": TODAY + 90.0, "tries": 0.0},  # As a refusal leaves it.
        {"next_on": TODAY - 1.0},
        {"next_on": TODAY + 1.0, "tries": 2.0},
        {"next_on": TODAY + 5.0, "tries": 1.0, "retry_on": TODAY + 1.0},
        {},
    ]
    cards = [
        lead(n, account=card_id(n), last_contact=TODAY - 300.0, **more)
        for n, more in enumerate(agreed, 1)
    ]
    path = book_of(ordered(*(order(n, 500, 100.0) for n in range(1, 7)), customers=cards))
    analysed(path)
    found = shown(path)
    named = {found[f"neglected{n}.label"] for n in range(1, 6)} - {""}
    assert named == {"Customer 3", "Customer 4", "Customer 6"}


def test_minutes_on_those_who_are_no_customers(book_of: BookOf) -> None:
    """Dropped cards and those of the class Other are no customers (M65)."""
    cards = [lead(1), lead(2, **{"class": label("pyramid.other")}), lead(3)]
    answers = {card_id(3): {"q02": QUESTIONS[1].options[-1].label.en}}
    calls: list[Row] = [
        {"call_id": f"C{n}", "day": TODAY - 5.0, "id": card_id(n), "minutes": 10.0 * n}
        for n in (1, 2, 3)
    ]
    given = ordered(order(1, 30, 10.0), customers=cards, calls=calls)
    qualify = [{"id": card["id"], **answers.get(str(card["id"]), {})} for card in cards]
    path = book_of({**given, "qualify": qualify})
    assert read(path, "customers").tables["customers"].get(2, "verdict") == label("verdict.drop")
    analysed(path)
    said = str(shown(path)["sides_more.says"])
    assert said.endswith("50 of 60 minutes went to dropped or other cards.")


@pytest.mark.parametrize(
    ("least", "wins", "says"),
    [
        (60, 11, "No stop point: later contacts still win."),
        (61, 11, "Too few later contacts to name a stop point."),
        (60, 0, "Too few later contacts to name a stop point."),
    ],
)
def test_later_contacts_win_only_where_enough_of_them_did(least: int, wins: int, says: str) -> None:
    rule = StopRule(stop_share=0.0, stop_contacts=least, stop_won=1)
    assert stop_said(curve_of((60, 40, 20), (10, wins, 0), rule), rule, "en") == says


def test_a_number_typed_as_a_date_does_not_stop_analyse(book_of: BookOf) -> None:
    typed = 20260301.0
    cards = [
        lead(1, expected_on=typed, expected_order=50.0),
        lead(2, created=typed),
        lead(3, created=-5.0, expected_on=float(TODAY)),
        lead(4, outcome=label("outcome.won"), outcome_on=typed),
    ]
    path = book_of(ordered(order(1, 30, 10.0), customers=cards))
    analysed(path)
    assert [row["k"] for row in part(path, "forecast")] == [0, 1, 0, 0, 0, 2]
    assert sum(float(str(row["k"])) for row in part(path, "new")) == 2


def test_orders_of_another_year_do_not_cover_the_target(book_of: BookOf) -> None:
    ends = float(serial(date(to_date(TODAY).year, 12, 31)))
    best = {
        q.slot: max(q.options, key=lambda option: option.points or 0).label.en for q in QUESTIONS
    }
    cards = [
        lead(n, expected_on=on, expected_order=amount)
        for n, (on, amount) in enumerate(((ends, 700.0), (ends + 1, 1e6), (None, 1e6)), 1)
    ]
    given = ordered(order(1, 30, 10.0), customers=cards)
    qualify: list[Row] = [{"id": card["id"], **best} for card in cards]
    path = book_of({**given, "qualify": qualify}, settings={"target_year": 20_000.0})
    held = read(path, "customers").tables["customers"].columns["verdict"]
    assert set(held) == {label("verdict.focus")}
    analysed(path)
    assert "19,290 of 20,000 are missing" in str(shown(path)["pipeline.says"])


def test_a_card_without_the_day_of_its_outcome_tells_nothing_of_questions(book_of: BookOf) -> None:
    given = worked()
    cards = [
        {**row, "outcome_on": None} if row["id"] == card_id(1) else row
        for row in given["customers"]
    ]
    path = book_of({**given, "customers": cards})
    analysed(path)
    told = part(path, "question")[0]
    assert (told["k"], told["n"]) == (31, 27)


def test_a_source_that_is_not_shown_may_still_win_more_often(book_of: BookOf) -> None:
    """Five sources of twelve decided cards are shown; a sixth lost each of its eleven."""
    won, lost = (label(f"outcome.{code}") for code in ("won", "lost"))
    cards = [
        lead(n, source=f"S{1 + n // 12}", outcome=won if n < 60 else lost, outcome_on=TODAY - 9.0)
        for n in range(71)
    ]
    path = book_of(ordered(order(1, 30, 10.0), customers=cards))
    analysed(path)
    assert [str(row["label"])[:2] for row in part(path, "source")] == [f"S{n}" for n in range(1, 6)]
    assert shown(path)["sources.says"] == (
        "S1 wins clearly more often than S6: 12 of 12 against 0 of 11."
    )
