"""Read what a rep typed beside a contact: labels, digits, full-width signs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.days import clock
from repbook.domain.planning.results import Result, Typed
from repbook.domain.reading.ambiguous import Ambiguous
from repbook.domain.reading.normalize import plain_text
from repbook.domain.values import CellError, Value
from repbook.record import NamedTuple
from repbook.schema.registry import BY_LIST

SAID = ("need", "attitude", "chance")
LISTED = ("result", *SAID)
SPOKEN = ("next_on", "next_at")
"""What people say rather than write in figures."""
TEXTS = ("next_step", "note", "answer")
_SOME_DAY = 45_000
_MINUTES = 24 * 60


class Read(NamedTuple):
    """A typed row in codes, and the keys of the cells that could not be read.

    `said` is what stands in the cells that were read as a date or time from words or in spite of
    a slip of the pen, and in the doubtful;
    `timed` says that the time stood with the date.
    """

    typed: Typed
    doubtful: tuple[str, ...]
    said: Mapping[str, str] = MappingProxyType({})
    timed: bool = False


def read_typed(snapshot: Snapshot, rows: Rows, row: int, day: int) -> Read:
    """Read one row's typed cells: labels, digits, the words people use, dates as said on `day`.

    A row that states need, attitude and visit chance was reached, whether it says so or not:
    logging a call by hand takes an ID and three cells (M22).
    """
    found: dict[str, object] = {}
    doubtful: list[str] = []
    said: dict[str, str] = {}
    for key in Typed._fields:
        value = rows.columns[key][row] if key in rows.columns else None
        if value in (None, "") or not plain_text(value):
            continue
        result = _read(snapshot, key, value, day)
        if _is_read(result):
            found[key] = result
        else:
            doubtful.append(key)
        if key in doubtful or (key in SPOKEN and isinstance(value, str)) or _is_slip(key, value):
            said[key] = as_text(value)
    timed = _take_time(rows, row, day, found, doubtful, said)
    if "result" not in found and "result" not in doubtful and all(map(found.get, SAID)):
        found["result"] = Result.REACHED.value
    return Read(Typed(**found), tuple(doubtful), said, timed)  # type: ignore[arg-type]  # by key, see _read


def _take_time(
    rows: Rows,
    row: int,
    day: int,
    found: dict[str, object],
    doubtful: list[str],
    said: dict[str, str],
) -> bool:
    """Take the time that stands with the next date; another one beside it makes both doubtful."""
    if "next_on" not in found:
        return False
    from repbook.domain.reading.said_dates import said_moment

    moment = said_moment(rows.get(row, "next_on"), day)
    if moment is None or moment.at is None:
        return False
    beside = found.setdefault("next_at", moment.at)
    if isinstance(beside, float) and abs(beside - moment.at) * _MINUTES >= 1:
        doubtful.append("next_at")
        said["next_at"] = clock(beside)
    return True


def can_read(snapshot: Snapshot, key: str, value: Value) -> bool:
    """Tell whether `read_typed` makes sense of what stands in a typed column `key`."""
    return key in Typed._fields and _is_read(_read(snapshot, key, value, _SOME_DAY))


def choice_code(snapshot: Snapshot, list_name: str, value: Value) -> str | None:
    """Return the code that a typed label, digit or code of a list means, None for none."""
    typed = value if type(value) is float else plain_text(value)
    codes = {entry.code: entry.code for entry in BY_LIST[list_name]}
    return snapshot.code(list_name, typed) or codes.get(as_text(typed).lower())


def _is_read(result: object) -> bool:
    return result is not None and not isinstance(result, Ambiguous | CellError)


def _read(snapshot: Snapshot, key: str, value: Value, today: int) -> object:
    if isinstance(value, CellError):
        return value
    if key in LISTED:
        return choice_code(snapshot, key, value) or _spoken(key, value)
    if key in TEXTS:
        return as_text(value)
    # Here, since most clicks find nothing typed by hand.
    from repbook.domain.reading.parsing import parse_number
    from repbook.domain.reading.said_times import said_time

    if key == "next_on":
        return _date(value, today)
    return said_time(value) if key in ("next_at", "at") else parse_number(value)


def _date(value: Value, today: int) -> object:
    from repbook.domain.reading.moments import parse_date
    from repbook.domain.reading.said_dates import said_moment

    moment = said_moment(value, today)
    if moment is not None:
        return float(moment.day)
    found = parse_date(value)
    return None if isinstance(found, int) else found


def _is_slip(key: str, value: Value) -> bool:
    if key not in LISTED or not isinstance(value, str) or isinstance(value, CellError):
        return False
    from repbook.domain.reading.said_words import is_slip

    return is_slip(key, value)


def _spoken(key: str, value: Value) -> str | None:
    from repbook.domain.reading.said_words import spoken

    return spoken(key, value)
