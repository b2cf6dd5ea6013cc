"""What the sheet Conflicts says: who, when, exact amounts, what may be picked, whose card it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from copies import Run, add, copied, edit, logged, pick, table
from fast import spoken
from made_books import TODAY, cards, lead, type_in
from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.text import say

CARD = "LW-00001"


def asked(path: Path, key: str) -> dict[str, Any]:
    """Return the conflict about a field."""
    columns = ("key", "kind", "a", "a_who", "b", "b_who", "more", "column")
    rows = table(path, "conflicts", *columns).values()
    return next(row for row in rows if row["key"] == key)


def test_a_typed_value_names_its_files_rep_and_when_that_was_saved(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    FileBook(two[1]).write(Changes("typed", settings={"rep": "ZY"}))
    for path, phone in zip(two, ("111", "112"), strict=True):
        edit(path, **{f"c{CARD}": {"phone": phone}})
    logged(two[0], **{f"c{CARD}": {"note": "said by mine"}})
    logged(two[1], **{f"c{CARD}": {"note": "said by theirs"}})
    out = tmp_path / "out.xlsx"
    run("merge", *two, "-o", out)
    phone, note = asked(out, "phone"), asked(out, "note")
    assert {phone["a_who"], phone["b_who"]} == {
        "LW, file saved 2026-03-01 08:00, mine.xlsx",
        "ZY, file saved 2026-03-01 08:00, theirs.xlsx",
    }
    # What an action changed has its own moment.
    assert "file saved" not in f"{note['a_who']}{note['b_who']}"


def test_amounts_in_conflicts_are_exact(two: tuple[Path, Path], run: Run, tmp_path: Path) -> None:
    for path, amount in zip(two, (1500.4, 1500.25), strict=True):
        type_in(path, "orders", "o1", amount=amount)
    out = tmp_path / "out.xlsx"
    run("merge", *two, "-o", out)
    row = asked(out, "amount")
    assert {row["a"], row["b"]} == {"1,500.4", "1,500.25"}


def test_of_cells_decided_as_one_all_may_be_typed(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    for path, step in zip(two, ("Quote", "Sample"), strict=True):
        edit(path, **{f"c{CARD}": {"next_step": step, "next_on": TODAY + 3.0}})
    out = tmp_path / "out.xlsx"
    run("merge", *two, "-o", out)
    pick(out, "next_step", "=Visit")
    (problem,) = run("settle", out)["problems"]
    assert problem["kind"] == "merge.bad_pick"
    assert "A, B or =Next step; Next date; Next time" in problem["message"]
    pick(out, "next_step", "=Visit; never; ")
    assert [p["kind"] for p in run("settle", out)["problems"]] != ["merge.bad_pick"]
    pick(out, "next_step", "=Visit； 2026-03-09；")
    assert run("settle", out)["applied"] == 1
    held = table(out, "customers", "next_step", "next_on", "next_at")[CARD]
    assert held == {"next_step": "Visit", "next_on": TODAY + 7.0, "next_at": None}


def test_of_a_total_only_the_letters_may_be_picked(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    for path, revenue in zip(two, (500.0, 700.0), strict=True):
        edit(path, **{f"c{CARD}": {"revenue": revenue}})
    out = tmp_path / "out.xlsx"
    run("merge", *two, "-o", out)
    pick(out, "opening:revenue", "=600")
    (problem,) = run("settle", out)["problems"]
    assert problem["message"].endswith("Write A or B")
    pick(out, "opening:revenue", "B")
    assert run("settle", out)["applied"] == 1


@pytest.mark.parametrize("lang", spoken("zh-CN"))
def test_two_customers_of_one_id_say_that_any_pick_closes_it(
    book_of: Callable[..., Path], run: Run, tmp_path: Path, lang: str
) -> None:
    mine = book_of(cards(lead(1)), lang=lang, file="mine.xlsx")
    theirs = copied(mine, "theirs.xlsx")
    for path, name in ((mine, "North"), (theirs, "South")):
        add(path, id="LW-00003", account="LW-00003", name=name, created=float(TODAY))
    out = tmp_path / "out.xlsx"
    told = run("merge", mine, theirs, "-o", out)
    row = asked(out, "id")
    assert (row["a"], row["a_who"]) == ("LW-00003", "North")
    assert (row["b"], row["b_who"]) == ("LW-00004", "South")
    assert row["more"] == say("merge.seen")
    assert [p["kind"] for p in told["problems"]] == ["merge.found_number"]
    pick(out, "id", "ok")
    assert run("settle", out)["applied"] == 1


def test_twins_of_two_owners_propose_the_one_who_reached_him_last(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    mine, theirs = two
    facts = {"name": "Customer 1", "phone": "13800000001", "created": float(TODAY), "rep": "GR"}
    add(theirs, id="GR-00007", account="GR-00007", last_contact=TODAY - 2.0, **facts)
    out = tmp_path / "out.xlsx"
    run("merge", mine, theirs, "-o", out)
    proposed = "Owner proposed: GR (reached 2026-02-28)"
    assert asked(out, "GR-00007")["more"] == proposed
    pick(out, "GR-00007", "one")
    run("settle", out)
    owner = asked(out, "rep")
    assert {owner["a"].split(",")[0], owner["b"].split(",")[0]} == {"LW", "GR"}
    assert owner["more"].startswith("Owner proposed: GR")


def test_one_company_code_under_two_ids_is_one_customer(
    two: tuple[Path, Path], run: Run, tmp_path: Path
) -> None:
    mine, theirs = two
    code = "91310000MA1FL0000A"
    edit(mine, **{f"c{CARD}": {"tax_code": code}})
    more = {"created": float(TODAY), "rep": "GR"}
    add(theirs, id="GR-00007", account="GR-00007", name="Other Ltd", tax_code=code.lower(), **more)
    add(theirs, id="GR-00008", account="GR-00008", name="None Ltd", tax_code="0", **more)
    out = tmp_path / "out.xlsx"
    told = run("merge", mine, theirs, "-o", out)
    assert told["twins"] == [[CARD, "GR-00007"]]
    assert asked(out, "GR-00007")["column"] == "Company code"
