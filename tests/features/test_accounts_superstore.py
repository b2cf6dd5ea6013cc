"""Analyse as the command line runs it, on superstore as of its last day."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from accounts_books import superstore

from made_books import build, read, row_of
from repbook.entrypoints.cli import main
from repbook.schema.registry import TABLES

DAY = "2017-12-30"


@pytest.fixture(scope="module")
def analysed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The analysed workbook; beside it what the command printed, as JSON and the second time."""
    folder = tmp_path_factory.mktemp("superstore")
    return build(folder / "book.xlsx", superstore())


def test_the_goldens_of_superstore(analysed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyse", str(analysed), "--day", DAY, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["day"], told["accounts"], told["added"], told["changed"]) == (DAY, 793, 793, 793)
    assert told["cuts"] == {"top": 6234.15, "large": 3755.71, "medium": 1590.03, "own": True}
    assert {each["code"]: (each["accounts"], each["share"]) for each in told["classes"]} == {
        "top": (7, 0.0953), "large": (28, 0.1863), "medium": (104, 0.3204),
        "small": (554, 0.398), "inactive": (100, 0.0),
    }  # fmt: skip
    assert told["pareto"] == {"top": 139, "accounts": 693, "revenue": 0.602, "profit": 0.658}
    assert told["losses"] == {"accounts": 155, "lost": -71224.47, "profit": 286397.02}
    assert (told["too_few"], told["problems"], told["payments"]) == ([], [], False)
    _faces(analysed)
    _classes(analysed)
    _twice(analysed, capsys)


def _faces(book: Path) -> None:
    snapshot = read(book, "accounts")
    accounts = snapshot.tables["accounts"]
    faces = Counter(accounts.columns["face_suggested"])
    assert faces == {"": 711, "White face": 16, "Red face": 46, "Loss": 20}
    assert row_of(accounts, "KL-16645")["face_suggested"] == "White face"
    assert row_of(accounts, "HL-15040")["face_suggested"] == "Red face"
    worst = max(range(793), key=lambda row: accounts.number(row, "revenue_life") or 0)
    assert (accounts.text(worst, "account"), accounts.get(worst, "margin")) == ("SM-20320", -0.0791)
    limits = [snapshot.settings[key] for key in ("revenue_cut", "profit_cut", "book_margin")]
    assert limits == [4282.63, 683.71, pytest.approx(0.1247, abs=5e-5)]


def _classes(book: Path) -> None:
    """The limits and the year's revenue reach the suggested class of every card."""
    tables = read(book, "accounts", "customers").tables
    wanted = {"Top": 7, "Large": 28, "Medium": 104, "Small": 554, "Inactive": 100}
    assert Counter(tables["customers"].columns["class_suggested"]) == wanted
    assert Counter(tables["accounts"].columns["class_now"]) == wanted
    assert Counter(tables["accounts"].columns["tier"]) == {1.0: 7, 2.0: 28, 3.0: 758}


def _twice(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A second time there is nothing to write, and every formula is still true."""
    before = book.read_bytes()
    assert main(["analyse", str(book), "--day", DAY]) == 0
    text = capsys.readouterr().out
    assert "793 accounts as of 2017-12-30: 0 added, 0 changed." in text
    assert "139 of 693 customers (20%) bring 60.2% of the year's revenue" in text
    assert "155 accounts lost -71,224 in all; the profit of all is 286,397." in text
    assert book.read_bytes() == before
    assert main(["check", str(book)]) == 0
    assert " 0 differ" in capsys.readouterr().out


def test_every_figure_is_a_column_of_accounts() -> None:
    keys = {c.key for c in TABLES["accounts"].columns if c.derived}
    assert {"place", "revenue_year", "overdue_days", "channels", "class_now"} <= keys
    assert not {"account", "proposed", "g1", "credit"} & keys
