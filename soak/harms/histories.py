"""Change several copies of a workbook apart, by chance, and merge them in any order."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from repbook.adapters.file_book import FileBook
from repbook.book.apply import apply
from repbook.book.changes import Changes
from repbook.book.going_on import going_on
from repbook.book.snapshot import Snapshot, as_text
from repbook.build.book import build_book
from repbook.domain.values import Value
from repbook.schema.registry import TABLES
from repbook.text import LANGUAGES
from soak.deeds import command
from soak.harm import Harm, Verdict, Wish
from soak.pool import Pool
from soak.several import done
from soak.stage import Stage

KEY = "histories"
CARDS, FEWEST, MOST = 6, 2, 5
EDITS = 6
"""A file is changed at most so many times, half of them typed, half by an action that logs."""
TYPED = ("phone", "area", "contact", "note")
ORDERS = 3
PICKS = {"cell": "A", "rule": "A", "row": "keep", "twin": "two"}
_START = 46_000.0


Held = dict[str, Any]
"""What a file holds, and what a command says, as JSON."""


class History(NamedTuple):
    """What becomes of the files: their languages, and of each what is done to it in turn."""

    number: int
    langs: tuple[str, ...]
    steps: tuple[tuple[str, ...], ...]
    orders: tuple[tuple[int, ...], ...]


def drawn(wish: Wish, number: int) -> History:
    """Return the history of a number: it depends on the seed and the number alone."""
    source = wish.source(KEY, number)
    count = source.randint(FEWEST, MOST)
    files = tuple(range(count))
    orders = [files, tuple(reversed(files))]
    while len(orders) < ORDERS:
        orders.append(tuple(source.sample(files, count)))
    langs = tuple(source.choice(LANGUAGES) for _ in files)
    steps = tuple(tuple(_step(source) for _ in range(source.randint(1, EDITS))) for _ in files)
    return History(number, langs, steps, tuple(orders))


def _step(source: random.Random) -> str:
    """Return one change as `way card column value`; values are few, so that two type the same."""
    way = source.choice(("typed", "logged", "typed", "logged", "gone", "new"))
    card = source.randint(1, CARDS)
    return f"{way} {_id(card)} {source.choice(TYPED)} {source.choice('abc')}{source.randint(1, 3)}"


def _id(card: int) -> str:
    return f"LW-{card:06d}"


def run(pool: Pool, wish: Wish) -> Iterable[Verdict]:
    """Merge so many histories."""
    return pool.map(merged, [drawn(wish, number) for number in wish.numbers()], KEY)


def merged(stage: Stage, history: History) -> Verdict:
    """Make the files, merge them in several orders, once more, settled; look at what came out."""
    stage.put(KEY, _books)
    files = [f"{number}.xlsx" for number in range(len(history.steps))]
    touched = []
    for number, steps in enumerate(history.steps):
        shutil.copyfile(
            stage.work / f"base {history.langs[number]}.xlsx", stage.work / files[number]
        )
        ended = stage.run(partial(_changed, stage.work / files[number], number, steps))
        if ended.code:
            raise RuntimeError(ended.words)
        touched += json.loads(ended.out)
    found = []
    for turn, order in enumerate(history.orders):
        out = f"out {turn}.xlsx"
        done(stage, "merge", *(files[n] for n in order), "-o", out)
        found.append(_held(stage, out))
    wrong = [*_laws(found, touched), *_merged_again(stage, files, found[0])]
    kinds = sorted({each["kind"] for each in found[0]["conflicts"]})
    became = f"conflicts: {', '.join(kinds)}" if kinds else "no conflict"
    case = f"{KEY} {history.number}: {len(files)} files, {sum(map(len, history.steps))} changes"
    return Verdict(case, became, tuple(wrong))


def _laws(found: list[Held], touched: list[list[str]]) -> Iterator[str]:
    first = found[0]
    yield from (each["error"] for each in found if "error" in each)
    for turn, other in enumerate(found[1:], 1):
        for what in ("cards", "conflicts"):
            if first.get(what) != other.get(what):
                yield f"order {turn} gives other {what}"
    for card, column, value in touched:
        if not _kept(first, card, column, value):
            yield f"{card} {column} = {value} is nowhere"


def _kept(found: Held, card: str, column: str, value: str) -> bool:
    """Tell whether a value stands in the card, in a conflict of it, or in the log."""
    if found["cards"].get(card, {}).get(column) == value:
        return True
    waits = [each for each in found["conflicts"] if value in each["data"]]
    logged = [each for each in found["log"] if value in each]
    return bool(waits or logged)


def _merged_again(stage: Stage, files: list[str], first: Held) -> Iterator[str]:
    """Merge the files into the outcome again, settle it, merge once more: nothing moves."""
    told = _json(stage, "merge", "out 0.xlsx", *files, "-o", "again.xlsx")
    moved = {key: told.get(key) for key in ("new", "gone", "cells", "renumbered") if told.get(key)}
    if moved or told.get("conflicts") != len(first["conflicts"]):
        yield f"merged again: {moved}, {told.get('conflicts')} conflicts"
    if not first["conflicts"]:
        return
    ended = stage.run(partial(_picked, stage.work / "again.xlsx"))
    told = _json(stage, "settle", "again.xlsx", "--anyway")
    if ended.code or told.get("open"):
        yield f"settled, and {told.get('open')} are open: {ended.words[-200:]}"
    settled = _held(stage, "again.xlsx")
    told = _json(stage, "merge", "again.xlsx", *files, "-o", "last.xlsx")
    if told.get("conflicts") or _held(stage, "last.xlsx")["cards"] != settled["cards"]:
        yield f"merged after settling: {told.get('conflicts')} conflicts, or other cards"


def _json(stage: Stage, *words: str) -> Held:
    ended = stage.run(command(*words, "--json").run)
    found: Held = json.loads(ended.out) if ended.out.startswith("{") else {}
    return found or {"conflicts": ended.words}


def _books(stage: Stage) -> None:
    """Have one workbook in every language."""
    rows: dict[str, list[dict[str, Value]]] = {
        "customers": [
            {"id": _id(n), "name": f"Firm {n}", "phone": f"020794600{n:02d}", "created": _START}
            for n in range(1, CARDS + 1)
        ],
        "qualify": [{"id": _id(n)} for n in range(1, CARDS + 1)],
    }
    for lang in LANGUAGES:
        path, made = stage.work / f"base {lang}.xlsx", datetime(2026, 3, 1, tzinfo=UTC)
        build_book(path, lang=lang, rep="LW", rows=rows, made_at=made, book_id="soak-histories")


def _changed(path: Path, number: int, steps: tuple[str, ...], _: Stage) -> int:
    """Do the steps, and print what was typed into which cell."""
    touched = []
    for place, step in enumerate(steps):
        way, card, column, value = step.split()
        cards = FileBook(path).read({"customers": ("id", *TYPED), "qualify": ("id",)})
        changes = Changes("edit")
        if way == "new":
            card = f"N{number}-{place:06d}"
            row: dict[str, Value] = {"id": card, "name": card, "created": _START + 1, column: value}
            changes.insert("customers", [row])
            changes.insert("qualify", [{"id": card}])
        elif card not in cards.tables["customers"].index():
            continue
        elif way == "gone":
            changes.deletes = {key: [card] for key in ("customers", "qualify")}
        else:
            changes.update("customers", card, **{column: value})
        if way == "logged":
            with going_on():
                apply(FileBook(path), cards, changes)
        else:
            FileBook(path).write(changes)
        if way != "gone":
            touched.append([card, column, value])
    # What a file itself replaced, unlogged, was never anybody else's to know.
    last = {(card, column): [card, column, value] for card, column, value in touched}
    there = FileBook(path).read({"customers": ("id",)}).tables["customers"].index()
    print(json.dumps([each for (card, _column), each in last.items() if card in there]))
    return 0


def _held(stage: Stage, name: str) -> Held:
    ended = stage.run(partial(_said, stage.work / name))
    found: Held = {"cards": {}, "conflicts": [], "log": [], "error": ended.words}
    return dict(json.loads(ended.out)) if ended.code == 0 else found


def _said(path: Path, _: Stage) -> int:
    snapshot = FileBook(path).read(
        {
            "customers": ("id", "name", *TYPED),
            "conflicts": TABLES["conflicts"].keys(),
            "history": ("old", "new"),
        }
    )
    cards = snapshot.tables["customers"]
    rows = {
        name: {key: as_text(cards.get(place, key)) for key in ("name", *TYPED)}
        for name, place in cards.index().items()
    }
    log = snapshot.tables["history"]
    texts = [as_text(value) for key in ("old", "new") for value in log.columns[key] if value]
    print(json.dumps({"cards": rows, "conflicts": _conflicts(snapshot), "log": texts}))
    return 0


def _conflicts(snapshot: Snapshot) -> list[dict[str, str]]:
    rows = snapshot.tables["conflicts"]
    keys = ("row", "key", "data", "settled")
    found = [
        {"kind": str(snapshot.code("conflict", rows.get(place, "kind")))}
        | {key: as_text(rows.get(place, key)) for key in keys}
        for place in rows.filled()
    ]
    return sorted(found, key=lambda each: (each["row"], each["key"]))


def _picked(path: Path, _: Stage) -> int:
    """Pick something for every conflict."""
    book = FileBook(path)
    snapshot = book.read({"conflicts": TABLES["conflicts"].keys()})
    rows, changes = snapshot.tables["conflicts"], Changes("typed")
    for place in rows.filled():
        kind = str(snapshot.code("conflict", rows.get(place, "kind")))
        changes.update("conflicts", place, pick=PICKS.get(kind, "A"))
    book.write(changes)
    return 0


HARM = Harm(KEY, "merge so many histories of changes by chance, over two to five files", run)
