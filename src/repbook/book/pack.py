"""What a pack is called, and the words of one that is made."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby

from repbook.record import NamedTuple
from repbook.text import say


class Pack(NamedTuple):
    """A pack that is made or would be: its id, for whom, its file, how many cards it holds."""

    id: str
    to: str
    file: str
    cards: int

    def as_json(self) -> dict[str, object]:
        """Return it for scripts."""
        return {"pack": self.id, "to": self.to, "file": self.file, "cards": self.cards}


def new_id(now: datetime) -> str:
    """Return an id that no other pack has, which begins with the day."""
    return f"P{now:%y%m%d}-{uuid.uuid4().hex[:8]}"


def in_runs(ids: Iterable[str]) -> str:
    """Return ids in few words: numbers that follow one another as the first and the last."""
    parts = []
    for run in _runs(ids):
        first, last = run[0], run[-1]
        parts.append(first if first == last else f"{first}..{last}")
    return ", ".join(parts)


def from_runs(text: str) -> Iterator[str]:
    """Yield the ids that `in_runs` said."""
    for part in filter(None, (each.strip() for each in text.split(","))):
        first, found, last = part.partition("..")
        head, start = _parted(first)
        tail, end = _parted(last)
        if not found or head != tail or not start or not end:
            yield part
            continue
        for number in range(int(start), int(end) + 1):
            yield f"{head}{number:0{len(start)}d}"


def _runs(ids: Iterable[str]) -> Iterator[list[str]]:
    def place(each: tuple[int, str]) -> tuple[str, int, int]:
        head, digits = _parted(each[1])
        return head, len(digits), (int(digits) if digits else 0) - each[0]

    for _, run in groupby(enumerate(sorted(set(ids), key=_order)), key=place):
        yield [name for _, name in run]


def _order(name: str) -> tuple[str, int, int, str]:
    head, digits = _parted(name)
    return head, len(digits), int(digits) if digits else 0, name


def _parted(name: str) -> tuple[str, str]:
    """Return what stands before a name's last digits, and these."""
    head = name.rstrip("0123456789")
    return head, name[len(head) :]


def made_line(pack: Pack, *, dry: bool) -> str:
    """Say what a pack holds and where it lies."""
    key = "packs.would_make" if dry else "packs.made"
    return say(key, None, cards=pack.cards, to=pack.to, file=pack.file, pack=pack.id)
