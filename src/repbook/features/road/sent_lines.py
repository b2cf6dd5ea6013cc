"""Read results typed into a chat: `repbook LW 2026-03-03`, then a line a card (M119).

`3 1221 03-05 14:30 ¥50000 note`: the number on the sheet; the digits of result, need, attitude and
visit, as on the sheet; the next date and time; the amount; the note. All but the first two may lack,
and what people say counts as on the sheet: next Tue 2:30pm, $1,500. The result may be a word,
`5 not reached`, and commas may part the digits: `3,1,2,2,1`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.road import CHOSEN, Sent
from repbook.domain.values import Problem, Value
from repbook.errors import Refused
from repbook.features.road.sent_cells import day_of
from repbook.features.road.sent_parts import is_day, parts
from repbook.features.road.taking import day_of as sheet_day
from repbook.features.road.taking import number_of
from repbook.text import said

HEAD = "repbook"
_MOST_SHOWN = 40
_MOST_WORDS = 6
"""Words of a result said, such as "in a meeting call back later"."""


@cache
def _head() -> re.Pattern[str]:
    return re.compile(rf"\s*{HEAD}\s+(\S+)\s+(\d{{4}}-\d\d-\d\d)\s*", re.I)


@cache
def _line() -> re.Pattern[str]:
    return re.compile(
        r"\s*#?(?P<number>\d{1,3})[\s.、:,]+"
        r"(?P<digits>\d{4}|\d(?:\s\d){3}|\d(?:\s*[,、]\s*\d){1,3}|\d)(?!\d)"
        r"(?:(?:\s+|[,;。、]\s*(?=[^\s\d]))(?P<rest>\S.*))?\s*"
    )


@cache
def _worded() -> re.Pattern[str]:
    """A line whose result is said in words."""
    return re.compile(r"\s*#?(?P<number>\d{1,3})[\s.、:,]+(?P<rest>[^\W\d].*?)\s*")


def is_typed(text: str) -> bool:
    """Tell whether a line of a text begins results."""
    return any(_head().fullmatch(_plain(line)) for line in text.splitlines())


def read_lines(text: str, snapshot: Snapshot, file: str) -> Iterator[Sent | Problem]:
    """Yield the rows under the head, each as cells or as what is wrong with it.

    Raises Refused where the head names another rep or another day than the sheet's: numbers would
    mean other cards there.
    """
    lines = text.splitlines()
    heads = (_head().fullmatch(_plain(line)) for line in lines)
    start, found = next((n, head) for n, head in enumerate(heads) if head)
    rep, day = found.groups()
    if rep.upper() != as_text(snapshot.setting("rep")).upper():
        raise Refused("road.sent_other_book", file=file, book=snapshot.name)
    own = sheet_day(snapshot)
    if day != own:
        raise Refused("road.sent_day", file=file, day=day, own=own or "–", book=snapshot.name)
    return _rows(lines[start + 1 :], start + 2, snapshot, file, day)


def _plain(text: str) -> str:
    """Return a text with full-width signs as plain ones, each in its place."""
    folded = (unicodedata.normalize("NFKC", sign) for sign in text)
    return "".join(new if len(new) == 1 else old for new, old in zip(folded, text, strict=True))


def _by_number(snapshot: Snapshot) -> Mapping[int, list[str]]:
    """Return the visits by the number that stands on what is taken along."""
    rows = snapshot.tables["visits"]
    found: dict[int, list[str]] = {}
    for row in rows.filled():
        found.setdefault(number_of(rows, row), []).append(rows.text(row, "visit_id"))
    return found


def _rows(
    lines: list[str], first: int, snapshot: Snapshot, file: str, today: str
) -> Iterator[Sent | Problem]:
    visits = _by_number(snapshot)
    for number, line in enumerate(lines, first):
        if not line.strip():
            continue
        where, plain = f"{file}:{number}", _plain(line)
        found = _line().fullmatch(plain) or _worded().fullmatch(plain)
        if found is None or (read := _read(found, line, snapshot, today)) is None:
            shown = " ".join(line.split())[:_MOST_SHOWN]
            yield Problem(where, said("road.sent_line", None, line=shown))
        else:
            yield _sent(
                visits.get(int(found["number"]), []),
                Sent(f"#{found['number']}", read[0], where, left=read[1]),
            )


def _sent(visits: list[str], row: Sent) -> Sent | Problem:
    """Return the row of the one visit that has a number, a Problem where none or several have."""
    if len(visits) == 1:
        return row._replace(visit=visits[0])
    key = "sent_two_rows" if visits else "sent_no_row"
    return Problem(row.where, said(f"road.{key}", None, visit=row.visit))


def _read(
    found: re.Match[str], line: str, snapshot: Snapshot, today: str
) -> tuple[dict[str, Value], tuple[str, ...]] | None:
    """Return what a line says, as it would be typed on the sheet, and what in its note is unclear.

    The note comes as it stands in the line. None for a day such as 02-30.
    """
    rest, (first, last) = found["rest"], found.span("rest")
    if "digits" in found.re.groupindex:
        digits = re.sub(r"\D", "", found["digits"])
        cells: dict[str, Value] = {
            key: float(digit) for key, digit in zip(CHOSEN, digits, strict=False)
        }
    elif count := _said(rest):
        cells = {CHOSEN[0]: rest[:count]}
        ahead = re.match(r"[\s,;.。、!]*", rest[count:])
        first += count + (ahead.end() if ahead else 0)
        rest = found.string[first:last]
    else:
        return None
    if not rest:
        return cells, ()
    read = parts(rest, snapshot, int(day_of(today) or 0))
    if "next_on" not in read.cells and is_day(rest):
        return None
    note = line[first + read.note : last].strip()
    return cells | dict(read.cells) | ({"note": note} if note else {}), read.left


def _said(text: str) -> int:
    """Return how many signs of a text say a result, the most that do; 0 where none does."""
    from repbook.domain.reading.said_words import spoken

    words = [found.end() for found in re.finditer(r"[^\s,;.。、!]+", text)][:_MOST_WORDS]
    return next((end for end in reversed(words) if spoken(CHOSEN[0], text[:end])), 0)
