"""A pack that another program saved without its base comes back all the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from made_books import build, cards, lead, reached, read, row_of, set_name, type_in
from repbook.adapters.bases import chain_in
from repbook.ooxml.package import open_package

Run = Callable[..., dict[str, Any]]


def made(folder: Path, run: Run) -> tuple[Path, Path, str]:
    """Return Li's workbook, handed in, and a pack of two of the three cards, saved by openpyxl."""
    own = build(folder / "li.xlsx", cards(*(reached(n) for n in (1, 2)), lead(3)), book_id="b-li")
    pack, team = folder / "pack.xlsx", folder / "team.xlsx"
    (folder / "reps").mkdir()
    run("handin", own, "-o", folder / "reps")
    run("team", folder / "reps", "-o", team)
    told = run("handout", team, "--to", "LW", "--cards", "LW-00001,LW-00002", "-o", pack)
    type_in(pack, "customers", "LW-00001", note="from the road")
    openpyxl.load_workbook(pack).save(pack)
    with open_package(pack) as package:
        assert not chain_in(package)
    return own, pack, told["packs"][0]["pack"]


def waiting(path: Path) -> list[str]:
    rows = read(path).tables["conflicts"]
    return [rows.text(n, "key") for n in rows.filled()]


def test_it_closes_and_asks_about_nothing_that_one_side_changed(tmp_path: Path, run: Run) -> None:
    own, pack, name = made(tmp_path, run)
    type_in(own, "customers", "LW-00002", contact="meanwhile")
    set_name(own, "PaymentDays", 45.0)
    done = run("merge", own, pack, "-o", own)
    assert (done["cards"], done["gone"], waiting(own)) == (3, 0, [])
    assert [p["kind"] for p in done["problems"]] == ["merge.pack_by_book"]
    assert row_of(read(own).tables["customers"], "LW-00001")["note"] == "from the road"
    assert row_of(read(own).tables["customers"], "LW-00002")["contact"] == "meanwhile"
    run("handin", own, "-o", tmp_path / "reps")
    assert run("team", tmp_path / "reps", "-o", tmp_path / "team.xlsx")["back"] == [name]


@pytest.mark.full
def test_where_its_workbook_has_no_base_either_conflicts_ask(tmp_path: Path, run: Run) -> None:
    own, pack, name = made(tmp_path, run)
    openpyxl.load_workbook(own).save(own)
    done = run("merge", own, pack, "-o", own)
    assert "merge.pack_bare" in [p["kind"] for p in done["problems"]]
    with open_package(own) as package:
        assert name in chain_in(package)
