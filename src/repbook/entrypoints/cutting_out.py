"""The half of a hand-out that is about a rep's workbook: which cards go, and the pack of them.

What it stands on reads a rep's tables when it is loaded: load it while these count.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from repbook.book.pack import Pack
from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.days import serial, to_date
from repbook.domain.values import Problem
from repbook.entrypoints.packing import For, Held, packed, put, read_held
from repbook.errors import Refused
from repbook.features.cards.several import cards_named
from repbook.features.kernel.words import reasons
from repbook.features.packs.cutting import VISITS, cut, families
from repbook.features.team.handout_action import ALL, TODAY
from repbook.features.team.packs import IS_OUT, Meant, refused, unnamed
from repbook.ooxml.swap import Check
from repbook.schema.registry import CUSTOMERS


class Chosen(NamedTuple):
    """The workbook that cards are cut from, the cards that go, why others stay."""

    held: Held
    cards: Sequence[str]
    problems: Sequence[Problem]


def choose(source: Path, words: str, out: Mapping[str, str], now: datetime) -> Chosen:
    """Return the cards that are meant and are not `out`; Refused where none is left."""
    held = read_held(source, now.astimezone())
    wanted, problems = _wanted(held.snapshot, words, now)
    problems += refused(out, wanted)
    return Chosen(held, _left(held.snapshot, wanted, problems, out), problems)


def write(chosen: Chosen, pack: Pack, meant: Meant, place: tuple[Path, Check]) -> None:
    """Write the pack of the cards that go."""
    rows = cut(chosen.held.snapshot, chosen.cards, chosen.held.typed)
    with packed(rows, chosen.held, pack, For(meant.code, meant.name), place[0]) as content:
        put(place[0], content, place[1])


def _wanted(snapshot: Snapshot, cards: str, now: datetime) -> tuple[list[str], list[Problem]]:
    """Return the cards that are meant: of the day's sheet, all, or those named; what is none."""
    if cards.casefold() in ALL:
        return list(snapshot.tables[CUSTOMERS].index()), []
    if cards.casefold() not in TODAY:
        found, refusals = cards_named(snapshot, cards)
        return found, list(unnamed(refusals, snapshot.name))
    day, visits = snapshot.setting("plan_day"), snapshot.tables[VISITS]
    if type(day) is float and day and day < serial(snapshot.clock(now)):
        raise Refused("packs.no_day", file=snapshot.name, day=to_date(int(day)).isoformat())
    open_ = (row for row in visits.filled() if not visits.text(row, "returned"))
    found = list(dict.fromkeys(filter(None, (visits.text(row, "id") for row in open_))))
    if not found:
        rep = as_text(snapshot.setting("rep"))
        raise Refused("packs.no_sheet", file=snapshot.name, rep=rep or "–")
    return found, []


def _left(
    snapshot: Snapshot, wanted: Sequence[str], problems: Sequence[Problem], out: Mapping[str, str]
) -> list[str]:
    """Return the cards that go, with the others of their customers; Refused where none is left."""
    stay = {problem.where for problem in problems}
    cards = families(snapshot, [card for card in wanted if card not in stay])
    if not cards and problems:
        is_out = any(problem.message.kind == IS_OUT for problem in problems)
        raise Refused(
            "packs.all_out_again" if is_out else "packs.all_out", reasons=reasons(problems)
        )
    if not cards:
        raise Refused("packs.no_cards")
    return [card for card in cards if card not in out]
