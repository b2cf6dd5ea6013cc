"""Workbooks to measure on: cards with answers and seven calls each, drawn from a seed."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from pathlib import Path

from repbook.build.book import build_book
from repbook.domain.values import Value
from repbook.features.qualify.questions import QUESTIONS
from repbook.schema.registry import BY_LIST, TABLES

TODAY = 46083.0
DAY = "2026-03-02"
CALLS = 7
REP = "LW"
LAST_ROW = (2**20 - TABLES["calls"].header_row) // CALLS
"""As many cards as fill Calls down to Excel's last row."""
Row = dict[str, Value]


def apart(folder: Path, name: str) -> Path:
    """Return a place for a copy in a folder of its own: beside its workbook no command writes."""
    place = folder / Path(name).stem
    place.mkdir(parents=True, exist_ok=True)
    return place / name


def make_book(path: Path, cards: int) -> Path:
    """Build a workbook of so many cards, unless it is there."""
    if not path.exists():
        build_book(
            path,
            lang="en",
            rep=REP,
            rows=make_rows(cards),
            as_of=TODAY,
            made_at=datetime(2026, 3, 1, tzinfo=UTC),
            book_id=f"bench-{cards}",
        )
    return path


def make_rows(cards: int, rep: str = REP) -> dict[str, list[Row]]:
    """Return the rows of a workbook that has been in use for a while; each rep has others."""
    source = random.Random(cards if rep == REP else f"{rep}{cards}")
    names = [f"{rep}-{number:06d}" for number in range(1, cards + 1)]
    return {
        "customers": [_card(n, name, rep, source) for n, name in enumerate(names, 1)],
        "qualify": [_answers(name, source) for name in names],
        "calls": [_call(n, name, source) for n in range(CALLS) for name in names],
    }


def _label(name: str, source: random.Random) -> str:
    return source.choice(BY_LIST[name]).label.en


def _card(number: int, name: str, rep: str, source: random.Random) -> Row:
    area = source.randrange(40)
    row: Row = {
        "id": name,
        "account": name,
        "name": f"Firm {number} {source.choice('ABCDEFGH')} Ltd",
        "contact": f"Ms {source.choice('QRSTUVWXYZ')}{number % 977}",
        "phone": f"1{source.randrange(3, 10)}{source.randrange(10**9):09d}",
        "area": f"Area {area}",
        "address": f"{source.randrange(1, 400)} Road {source.randrange(30)}, Area {area}",
        "need": _label("need", source),
        "attitude": _label("attitude", source),
        "chance": _label("chance", source),
        "rep": rep,
        "created": TODAY - 700,
    }
    if source.random() < 0.8:
        row["last_contact"] = TODAY - source.randrange(400)
        row["said_on"] = row["last_contact"]
        row["calls"] = float(CALLS)
    if source.random() < 0.1:
        row["next_on"] = TODAY + source.randrange(-20, 60)
        row["next_step"] = "Ring again"
    if source.random() < 0.5:
        row["expected_order"] = float(source.randrange(1000, 200_000))
    return row


def _answers(name: str, source: random.Random) -> Row:
    row: Row = {"id": name}
    for question in QUESTIONS:
        if source.random() < 0.6:
            row[question.slot] = source.choice(question.options).label.en
    row["answered_on"] = TODAY - source.randrange(300)
    return row


def _call(n: int, name: str, source: random.Random) -> Row:
    day = TODAY - source.randrange(600)
    return {
        "day": day,
        "id": name,
        "channel": _label("channel", source),
        "result": _label("result", source),
        "call_id": f"C-{n}-{name}",
        "counted": day,
    }
