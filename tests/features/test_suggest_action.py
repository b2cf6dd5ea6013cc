"""Suggest writes what was found, keeps what was decided, and twice changes nothing."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from accounts_books import order, ordered
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from suggest_books import (
    BOTH,
    FIRST,
    PROSPECT,
    SECOND,
    listed,
    ready,
    shops,
    suggested,
    tie,
)

from doing import NOW, BookOf, checked, sheet, undone
from fast import spoken
from made_books import TODAY, Row, build, card_id, label, lead, read, type_in
from repbook.adapters.file_book import FileBook
from repbook.book.snapshot import Rows, Snapshot
from repbook.domain.values import Value
from repbook.entrypoints.cli import main
from repbook.features.suggest.also import also
from repbook.features.suggest.suggest import FINDERS, READS, suggest
from repbook.schema.registry import CODES

WANTED = [card_id(number) for number in range(BOTH + 1, 41)]
"""Who buys pumps, and no seals."""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return ready(build(tmp_path_factory.mktemp("shop") / "shop.xlsx", shops()))


@pytest.fixture
def book(shop: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(shop, tmp_path / "book.xlsx"))


@pytest.fixture(scope="module")
def listed_once(shop: Path, tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    path = Path(shutil.copyfile(shop, tmp_path_factory.mktemp("listed") / "book.xlsx"))
    suggested(path)
    return FileBook(path).read(READS)


def test_offers_are_made_to_who_buys_the_one_and_not_the_other(book: Path) -> None:
    found, applied = suggested(book)
    offers = listed(book, "offer")
    assert [row["id"] for row in offers.values()] == WANTED
    first = next(iter(offers.values()))
    assert first["says"] == "36 of 40 with Pumps also buy Seals (77%-96%)."
    assert (first["other"], first["k"], first["n"], first["rate"]) == ("Seals", 36, 40, 0.9)
    assert (first["low"], first["high"]) == (pytest.approx(0.7695), pytest.approx(0.9604))
    assert first["amount"] == 100  # what its buyers spend in a year
    assert first["made_on"] == TODAY
    assert first["name"] == f"Customer {BOTH + 1}"
    assert (found.by_kind["offer"], applied.written) == (4, True)
    assert list(checked(book).problems) == []


def test_a_tie_and_a_loop_are_found(book: Path) -> None:
    suggested(book)
    (referrer,) = listed(book, "referrer").values()
    assert (referrer["id"], referrer["other"]) == (card_id(PROSPECT), card_id(1))
    assert referrer["says"] == "Customer 1 buys from us (Partner): ask for an introduction."
    (loop,) = listed(book, "loop").values()
    assert (loop["id"], loop["other"]) == (card_id(FIRST), card_id(SECOND))
    assert "at most 8% off Steel" in str(loop["says"])
    assert "(28% if that sale is new too); offer 4%" in str(loop["says"])
    assert loop["amount"] == 40_000


def test_what_cannot_be_told_is_refused_in_a_sentence(book: Path) -> None:
    found, _ = suggested(book)
    assert found.refused == {
        "alike": "Too few customers to compare: 0 loyal ones (20 needed) and 40 others (40 needed)."
    }
    assert found.by_kind["alike"] == 0


def test_before_any_analysis_only_orders_and_relations_speak(book_of: BookOf) -> None:
    found, _ = suggested(book_of(shops()))
    assert found.refused.keys() == {"alike", "ant", "referrer"}
    assert (found.by_kind["offer"], found.by_kind["loop"]) == (4, 1)
    assert "Press Analyse first" in found.refused["ant"]


def test_an_empty_book_has_nothing_to_suggest(book_of: BookOf) -> None:
    found, applied = suggested(book_of())
    assert (found.made, applied.written) == (0, False)
    assert "Import orders first" in found.refused["offer"]


def test_many_groups_ask_for_fewer(book_of: BookOf) -> None:
    lines = [order(1, 9, 5.0, product=f"Item {number}") for number in range(51)]
    found, _ = suggested(book_of(ordered(*lines)), kinds=["offer"])
    assert found.refused["offer"] == (
        "51 product groups are too many to compare (at most 50): fill Product group on Orders."
    )


def test_a_second_time_changes_nothing(book: Path) -> None:
    first, _ = suggested(book)
    before = book.read_bytes()
    second, applied = suggested(book)
    assert (second.by_kind, applied.written) == (first.by_kind, False)
    assert book.read_bytes() == before


def test_what_is_decided_stays_and_is_never_proposed_again(book: Path) -> None:
    suggested(book)
    offers = listed(book, "offer")
    refused, taken, *rest = offers
    type_in(book, "suggestions", refused, decision="No", note="has her own")
    type_in(book, "suggestions", taken, decision="Take")
    found, _ = suggested(book)
    assert (found.by_kind["offer"], found.decided, found.tasks) == (2, 2, 1)
    after = listed(book, "offer")
    assert after[refused] == {**offers[refused], "decision": "No", "note": "has her own"}
    assert after[taken] == {**offers[taken], "decision": "Take"}
    assert [name for name, row in after.items() if "decision" not in row] == rest


def test_what_was_taken_makes_one_task_ever(book: Path) -> None:
    suggested(book)
    taken = next(iter(listed(book, "loop")))
    type_in(book, "suggestions", taken, decision="Take")
    assert suggested(book)[0].tasks == 1
    (task,) = sheet(book, "tasks")
    assert (task["task_id"], task["id"]) == ("LW-T00001", card_id(FIRST))
    assert (task["kind"], task["side"]) == ("Book an appointment", "Sales")
    assert task["what"] == f"reciprocal trade with Customer {SECOND}"
    assert (task["due"], task["minutes"]) == (TODAY + 1, 15)
    type_in(book, "tasks", "LW-T00001", done_on=float(TODAY))
    again, applied = suggested(book)
    assert (again.tasks, applied.written) == (0, False)
    assert len(sheet(book, "tasks")) == 1


def test_what_was_put_off_comes_again_after_a_while(book: Path) -> None:
    suggested(book)
    name = next(iter(listed(book, "offer")))
    type_in(book, "suggestions", name, decision="Later")
    assert suggested(book, now=NOW + timedelta(days=89))[0].by_kind["offer"] == 3
    found, _ = suggested(book, now=NOW + timedelta(days=90))
    assert found.by_kind["offer"] == 4
    row = listed(book)[name]
    assert "decision" not in row
    assert row["made_on"] == TODAY + 90


def test_the_next_best_is_offered_instead_of_what_was_refused(book_of: BookOf) -> None:
    more = [order(number, 40.0, 50.0, cost=10.0, group="Hoses") for number in range(1, 21)]
    given_ = shops()
    lines = [{"line": f"M{n:05d}", **line} for n, line in enumerate(more)]
    path = ready(book_of({**given_, "orders": [*given_["orders"], *lines]}))
    suggested(path, kinds=["offer"])
    first = {str(row["id"]): name for name, row in listed(path, "offer").items()}
    assert listed(path)[first[WANTED[0]]]["other"] == "Seals"
    type_in(path, "suggestions", first[WANTED[0]], decision="No")
    suggested(path, kinds=["offer"])
    others = [row["other"] for row in listed(path).values() if row["id"] == WANTED[0]]
    assert others == ["Seals", "Hoses"]


def test_what_is_found_no_more_goes_unless_something_was_noted(book: Path) -> None:
    suggested(book)
    gone, noted, *_ = listed(book, "offer")
    type_in(book, "suggestions", noted, note="ask in April")
    for number in (BOTH + 1, BOTH + 2):
        lines = read(book, "orders").tables["orders"]
        line = next(
            lines.text(row, "line")
            for row in range(len(lines))
            if lines.text(row, "account") == card_id(number)
        )
        type_in(book, "orders", line, group="Seals")
    suggested(book)
    left = listed(book, "offer")
    assert noted in left
    assert gone not in left


def test_a_kind_and_a_customer_narrow_what_is_looked_for(book: Path) -> None:
    found, _ = suggested(book, kinds=["loop"])
    assert found.by_kind == {"loop": 1}
    assert {row["kind"] for row in listed(book).values()} == {"Reciprocal trade"}
    only, _ = suggested(book, card=WANTED[0])
    assert only.by_kind["offer"] == 1
    assert {str(row["id"]) for row in listed(book).values()} == {WANTED[0], card_id(FIRST)}
    other_side, _ = suggested(book, card=card_id(SECOND))
    assert other_side.by_kind["loop"] == 1
    everything, _ = suggested(book)
    assert everything.made == 6


def test_cells_that_cannot_be_read_are_named_and_left_out(book: Path) -> None:
    suggested(book)
    name = next(iter(listed(book, "offer")))
    type_in(book, "suggestions", name, decision="maybe")
    type_in(book, "relations", "LW-R00002", amount="a million")
    type_in(book, "relations", "LW-R00003", margin=20.0)
    found, applied = suggested(book)
    said = {problem.message.kind: str(problem.message) for problem in applied.problems}
    assert said.keys() == {
        "commands.not_in_list",
        "commands.not_numeric",
        "suggest.impossible_margin",
    }
    assert said["suggest.impossible_margin"] == "A margin of 20 is not possible: write 20% or 0.2."
    assert found.by_kind["loop"] == 0
    assert (listed(book)[name]["decision"], found.by_kind["offer"]) == ("maybe", 3)
    assert found.notes[-1] == ("1 trade on Relations without goods or an amount was left out.")


def test_a_name_that_two_customers_have_is_named(book_of: BookOf) -> None:
    given_ = shops(relations=[tie(1, PROSPECT, "partner", "Twin")])
    twins = [lead(number, name="Twin") for number in (50, 51)]
    path = ready(book_of({**given_, "customers": [*given_["customers"], *twins]}))
    found, applied = suggested(path, kinds=["referrer"])
    assert found.made == 0
    (problem,) = applied.problems
    assert problem.message == (
        f"Twin may be any of {card_id(50)}, {card_id(51)}: write the ID instead."
    )


def test_undo_takes_the_suggestions_back(book: Path) -> None:
    suggested(book)
    assert listed(book)
    undone(book)
    assert listed(book) == {}


def test_customers_who_are_bad_are_not_asked(book: Path) -> None:
    type_in(book, "accounts", card_id(1), quality="Handle with care")
    assert suggested(book)[0].by_kind["referrer"] == 0


def test_loyal_is_who_ordered_often_and_lately_and_is_not_bad(book_of: BookOf) -> None:
    days = {1: (10, 50, 90, 130), 2: (10, 50, 90), 3: (370, 380, 390, 400), 4: (9, 19, 29, 39)}
    lines = [order(number, float(ago), 10.0) for number, each in days.items() for ago in each]
    cards = [lead(number) for number in days]
    cards += [lead(5, outcome="Lost"), lead(6)]
    path = ready(book_of(ordered(*lines, customers=cards)))
    type_in(path, "accounts", card_id(4), quality="Handle with care")
    found, _ = suggested(path, kinds=["alike"])
    assert "1 loyal ones (20 needed) and 4 others" in found.refused["alike"]


def test_a_lost_card_is_no_target(book: Path) -> None:
    type_in(book, "customers", card_id(PROSPECT), outcome="Lost")
    assert suggested(book)[0].by_kind["referrer"] == 0


def test_ants_grow_and_say_what_became_of_the_last(book_of: BookOf) -> None:
    lines = [
        order(number, ago, amount, cost=10.0)
        for number in range(1, 31)
        for ago, amount in ((30, 1000.0), (200, 1000.0), (400, 1000.0), (500, 1000.0))
    ]
    lines += [
        order(40, ago, amount, cost=2.0)
        for ago, amount in ((5, 400.0), (60, 400.0), (90, 400.0), (500, 300.0))
    ]
    cards = [lead(number) for number in range(1, 41)]
    path = ready(book_of(ordered(*lines, customers=cards)))
    suggested(path, kinds=["ant"])
    (ant,) = listed(path, "ant").values()
    assert (ant["id"], ant["amount"]) == (card_id(40), 900)
    assert ant["says"] == (
        "Small, but grew from 300 to 1,200 in a year at a margin of 99.5%. "
        "Too few such customers last year to tell how they fare."
    )


def test_home_counts_what_is_to_decide(book: Path) -> None:
    def waiting() -> Value:
        return FileBook(book).computed()["home.suggestions"].value

    assert waiting() == 0
    suggested(book)
    assert waiting() == 6
    type_in(book, "suggestions", next(iter(listed(book))), decision="No")
    assert waiting() == 5


@pytest.mark.parametrize("lang", spoken())
def test_every_kind_is_said_in_every_language(book_of: BookOf, lang: str) -> None:
    path = ready(book_of(_spoken(lang), lang=lang))
    suggested(path)
    rows = read(path, "suggestions")
    table = rows.tables["suggestions"]
    assert {rows.code("suggestion", kind) for kind in table.columns["kind"]} == {
        "offer",
        "referrer",
        "loop",
    }
    snapshot = read(path)
    short = [also(snapshot, snapshot.tables["suggestions"], row) for row in range(len(table))]
    for text in (*table.columns["says"], *short):
        assert text
        assert "{" not in str(text)
        assert (lang == "en") == str(text).isascii()


def _spoken(lang: str) -> dict[str, list[Row]]:
    given_ = {key: [*rows] for key, rows in shops().items()}
    for row in given_["relations"]:
        code = next(
            key for key in ("partner", "buys", "sells") if label(f"relation.{key}") == row["kind"]
        )
        row["kind"] = label(f"relation.{code}", lang)
    return given_


def test_the_command_says_it_as_json(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(book), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["made"] == 6
    assert said["by_kind"] == {"offer": 4, "alike": 0, "ant": 0, "referrer": 1, "loop": 1}
    assert said["refused"].keys() == {"alike"}
    assert (said["tasks"], said["decided"], said["problems"]) == (0, 0, [])
    assert "of 0 customers" not in " ".join(said["notes"])


def test_the_command_takes_a_kind_and_a_customer(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["suggest", str(book), "--kind", "offer", "--card", WANTED[0], "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["by_kind"] == {"offer": 1}
    assert main(["suggest", str(book), "--card", "nobody"]) != 0
    assert main(["suggest", str(book), "--kind", "cheap"]) != 0
    assert "cheap is none of the choices" in capsys.readouterr().err


def test_a_dry_run_writes_nothing(book: Path) -> None:
    before = book.read_bytes()
    assert main(["suggest", str(book), "--dry-run"]) == 0
    assert book.read_bytes() == before


def test_every_kind_has_its_label_and_its_task() -> None:
    from repbook.features.suggest.taking import KINDS
    from repbook.schema.registry import BY_LIST

    codes = [entry.code for entry in BY_LIST["suggestion"]]
    assert [*FINDERS] == codes
    assert KINDS.keys() == {*codes}
    assert all(f"task.{kind}" in CODES for kind in KINDS.values())


DECISIONS = st.lists(st.sampled_from(("", "Take", "Later", "No")), min_size=6, max_size=6)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(decisions=DECISIONS, turned=st.booleans())
def test_decided_rows_stay_and_undecided_ones_stand_anew(
    listed_once: Snapshot, decisions: list[str], turned: bool
) -> None:
    """Whatever was decided and however the sheets are sorted, all rows stand as they are."""
    held = listed_once.tables["suggestions"].columns
    tables = {
        key: Rows(key, {name: turn(values, turned) for name, values in rows.columns.items()})
        for key, rows in listed_once.tables.items()
    }
    tables["suggestions"] = Rows("suggestions", {**held, "decision": [*decisions]})
    found = suggest(listed_once._replace(tables=tables), NOW)
    assert found.changes.tables() <= {"tasks"}
    assert (found.made, found.decided) == (decisions.count(""), 6 - decisions.count(""))
    assert len(found.changes.inserts.get("tasks", [])) == found.tasks == decisions.count("Take")


def turn(values: list[Value], turned: bool) -> list[Value]:
    return values[::-1] if turned else values
