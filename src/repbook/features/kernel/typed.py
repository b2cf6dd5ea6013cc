"""Read what a rep typed beside a contact: labels, digits, full-width signs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.days import clock, is_about
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

    `said` is what stands in the cells that were read as a date, time or amount from words, in
    spite of a slip of the pen, or as a deal, and in the doubtful;
    `timed` says that the time stood with the date, `part` what it said besides, such as 下午.
    """

    typed: Typed
    doubtful: tuple[str, ...]
    said: Mapping[str, str] = MappingProxyType({})
    timed: bool = False
    part: str = ""


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
        if key == "at" and isinstance(value, str) and is_about(value):
            continue  # Rank reckoned it; nobody said it.
        result = _read(snapshot, key, value, day)
        if _is_read(result):
            found[key] = result
        else:
            doubtful.append(key)
        saying = isinstance(value, str) and _to_say_back(key, value)
        if key in doubtful or saying or _is_slip(key, value):
            said[key] = as_text(value)
    timed, part = _take_time(snapshot, rows, row, day, found, doubtful, said)
    if "result" not in found and "result" not in doubtful and all(map(found.get, SAID)):
        found["result"] = Result.REACHED.value
    return Read(Typed(**found), tuple(doubtful), said, timed, part)  # type: ignore[arg-type]  # by key, see _read


def _take_time(
    snapshot: Snapshot,
    rows: Rows,
    row: int,
    day: int,
    found: dict[str, object],
    doubtful: list[str],
    said: dict[str, str],
) -> tuple[bool, str]:
    """Take the time that stands with the next date; another one beside it makes both doubtful.

    What was said of the time without naming it, such as 下午, goes to the next step.
    """
    if "next_on" not in found:
        return False, ""
    from repbook.domain.reading.said_dates import said_moment

    moment = said_moment(rows.get(row, "next_on"), day, date_order(snapshot))
    if moment is None or (moment.at is None and not moment.part):
        return False, ""
    if moment.part:
        found["next_step"] = with_part(moment.part, str(found.get("next_step", "")))
    if moment.at is None:
        return False, moment.part
    beside = found.setdefault("next_at", moment.at)
    if isinstance(beside, float) and abs(beside - moment.at) * _MINUTES >= 1:
        doubtful.append("next_at")
        said["next_at"] = clock(beside)
    return True, moment.part


def with_part(part: str, step: str) -> str:
    """Return a next step with what was said of its time, such as 下午 送样品."""
    return step if part in step else f"{part} {step}".rstrip()


def date_order(snapshot: Snapshot) -> str | None:
    """Return the order of a date such as 3/6 in the workbook's language, None for either."""
    from repbook.domain.reading.moments import MONTH_FIRST

    return MONTH_FIRST if snapshot.lang.startswith("zh") else None


def _to_say_back(key: str, value: str) -> bool:
    """Tell whether what was typed is said back as it was read."""
    if key == "result":
        from repbook.domain.reading.said_words import says_deal

        return says_deal(value)
    if key == "amount":
        from repbook.domain.reading.parsing import parse_number

        return not isinstance(parse_number(value), float)
    return key in SPOKEN


def can_read(snapshot: Snapshot, key: str, value: Value) -> bool:
    """Tell whether `read_typed` makes sense of what stands in a typed column `key`."""
    return key in Typed._fields and cell_read(snapshot, key, value, _SOME_DAY) is not None


def cell_read(snapshot: Snapshot, key: str, value: Value, day: int) -> object:
    """Return what a cell of a typed column says on `day`, None where it cannot be read."""
    result = _read(snapshot, key, value, day)
    return result if _is_read(result) else None


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
    from repbook.domain.reading.said_times import said_time

    if key == "next_on":
        return _date(value, today, date_order(snapshot))
    return said_time(value) if key in ("next_at", "at") else _amount(value)


def _amount(value: Value) -> object:
    """Read an amount; 1.250 typed as text may be a thousand and more, or one and a quarter."""
    from repbook.domain.reading.parsing import UNSURE, has_unit, parse_number
    from repbook.domain.reading.said_amounts import said_amount

    if isinstance(value, str) and not has_unit(value):
        marks = parse_number(value, UNSURE)
        if isinstance(marks, Ambiguous) and marks.key == "intake.number_marks":
            return marks
    return said_amount(value)


def _date(value: Value, today: int, order: str | None) -> object:
    from repbook.domain.reading.moments import parse_date
    from repbook.domain.reading.said_dates import said_moment

    moment = said_moment(value, today, order)
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
