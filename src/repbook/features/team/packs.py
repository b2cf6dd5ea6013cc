"""Packs that the manager hands out: which cards, from whose file, and when they are back."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from repbook.book.changes import Changes
from repbook.book.pack import Pack, from_runs, in_runs
from repbook.book.rep_file import RepFile
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.days import moment, serial, to_date
from repbook.domain.values import Problem, Value
from repbook.errors import Refused
from repbook.features.kernel.policies import calendar_from
from repbook.features.kernel.rep_code import rep_code
from repbook.features.kernel.words import joined
from repbook.features.team.tables import FILES, PACKS, PEOPLE
from repbook.text import said

HAND_OUT = "hand_out"
READS: Reads = {
    "files": FILES.keys(),
    "packs": PACKS.keys(),
    "people": PEOPLE.keys(),
    "days": ("holiday", "makeup"),
}
IS_OUT = "packs.is_out"
"""What is said of a card that is out."""
LONGEST = 32_000
"""So many letters a cell holds."""
Row = Mapping[str, Value]


class Meant(NamedTuple):
    """The file that a rep's cards are cut from, and how the rep is called."""

    file: str
    code: str
    name: str


def file_of(team: Snapshot, code: str) -> Meant:
    """Return the one file of a rep that Collect read; Refused where it is none, or two."""
    rows, people = team.tables["files"], team.tables["people"]
    reps = {rows.text(row, "rep") for row in rows.filled()} - {""}
    code = rep_code(code, reps)
    mine = [row for row in rows.filled() if rows.text(row, "rep").casefold() == code.casefold()]
    if not mine:
        key = "packs.other_files" if reps else "packs.no_file"
        raise Refused(key, file=team.name, rep=code, reps=joined(sorted(reps)))
    if len(mine) > 1:
        names = joined(rows.text(row, "file") for row in mine)
        # A merge of what is not one workbook would mix the cards of two people.
        one = len({rows.text(row, "book_id") for row in mine}) == 1
        raise Refused("packs.two_files" if one else "packs.two_reps", rep=code, files=names)
    known = {people.text(row, "code").casefold(): row for row in people.filled()}
    person = known.get(code.casefold())
    name = "" if person is None else people.text(person, "name")
    return Meant(rows.text(mine[0], "file"), rows.text(mine[0], "rep"), name)


def out(team: Snapshot) -> dict[str, str]:
    """Return the cards in packs that are not back, with their packs."""
    rows = team.tables["packs"]
    return {
        card: rows.text(row, "pack")
        for row in rows.filled()
        if not rows.text(row, "back")
        for card in from_runs(rows.text(row, "ids"))
    }


def refused(held: Mapping[str, str], cards: Sequence[str]) -> Iterator[Problem]:
    """Yield why some cards cannot go out: they are out already."""
    for card in cards:
        if card in held:
            yield Problem(card, said(IS_OUT, pack=held[card]))


def unnamed(refusals: Mapping[str, Refused], file: str) -> Iterator[Problem]:
    """Yield why words name no card of a file, or may name several."""
    for words, refusal in refusals.items():
        if cards := refusal.facts.get("cards"):
            yield Problem(words, said("packs.several", cards=cards))
        else:
            yield Problem(words, said("packs.no_card", file=file))


def noted(team: Snapshot, pack: Pack, kind: str, cards: Sequence[str], now: datetime) -> Changes:
    """Return the row of Packs for a pack; late from the day after it may be out (M119, M120)."""
    text = in_runs(cards)
    if len(text) > LONGEST:
        raise Refused("packs.too_many", cards=len(cards))
    days = int(team.number("pack_late_days"))
    until = calendar_from(team).working_after(serial(now), days)
    changes = Changes(HAND_OUT)
    row: dict[str, Value] = {
        "pack": pack.id, "kind": team.label(f"pack.{kind}"), "to": pack.to, "made": moment(now),
        "rows": float(pack.cards), "ids": text, "until": float(until),
    }  # fmt: skip
    changes.insert("packs", [row])
    return changes


def returned(packs: Sequence[Row], files: Sequence[RepFile]) -> dict[str, Value]:
    """Return the packs that their rep's file has taken in, with when it was saved."""
    found: dict[str, Value] = {}
    for row in packs:
        pack, to = as_text(row.get("pack")), as_text(row.get("to")).casefold()
        saved = [f.saved for f in files if pack in f.chain and f.rep.casefold() == to]
        if pack and row.get("back") in (None, "") and saved:
            found[pack] = min(saved)
    return found


def overdue(packs: Sequence[Row], back: Collection[str], today: float) -> Iterator[Problem]:
    """Yield the packs that are still out after the day until which they may be."""
    for row in packs:
        pack, until = as_text(row.get("pack")), row.get("until")
        waits = bool(pack) and row.get("back") in (None, "") and pack not in back
        if waits and type(until) is float and until < today:
            day = to_date(int(until)).isoformat()
            yield Problem(pack, said("packs.late", pack=pack, to=as_text(row.get("to")), day=day))
