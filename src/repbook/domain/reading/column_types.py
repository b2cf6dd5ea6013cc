"""Tell what a column holds by the look of its values."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from repbook.domain.reading.ambiguous import Ambiguous
from repbook.domain.reading.folding import fold_email
from repbook.domain.reading.moments import parse_date
from repbook.domain.reading.parsing import parse_number, plain_text
from repbook.domain.reading.phones import looks_like_phone

_ENOUGH, _SHARE = 3, 0.8
_DAY_DIGITS = 5


def shape_of(values: Iterable[object]) -> str | None:
    """Return `email`, `date` or `phone` where at least 4 of 5 values look so; None for less.

    At least three values must be filled in.
    """
    filled = _filled(values)
    if len(filled) < _ENOUGH:
        return None
    for shape, looks in _SHAPES.items():
        if _share(filled, looks) >= _SHARE:
            return shape
    return None


def shape_fits(values: Iterable[object], kind: str) -> bool:
    """Tell whether most values may stand in a field of `kind`; always so for free text."""
    filled = _filled(values)
    looks = _LOOKS.get(kind)
    return looks is None or not filled or _share(filled, looks) >= 1 - _SHARE


def _filled(values: Iterable[object]) -> list[object]:
    return [value for value in values if value is not None and str(value).strip()]


def _share(filled: list[object], looks: Callable[[object], bool]) -> float:
    return sum(map(looks, filled)) / len(filled)


def _is_number(value: object) -> bool:
    return not isinstance(parse_number(value), Ambiguous)


def _is_email(value: object) -> bool:
    return bool(fold_email(str(value)))


def _is_phone(value: object) -> bool:
    return looks_like_phone(str(value))


def _is_date(value: object) -> bool:
    """Tell whether a value is a date, or one of which only a detail must be asked."""
    found = parse_date(value)
    return not isinstance(found, Ambiguous) or found.key in _ASKED


def _is_written_date(value: object) -> bool:
    """Tell whether a value alone looks a date; five bare digits may as well be a postcode."""
    return not _is_bare_day(value) and _is_date(value)


def _is_bare_day(value: object) -> bool:
    whole, _, rest = plain_text(value).partition(".")
    return len(whole) == _DAY_DIGITS and whole.isdecimal() and (not rest or rest.isdecimal())


_SHAPES: dict[str, Callable[[object], bool]] = {
    "email": _is_email,
    "date": _is_written_date,
    "phone": _is_phone,
}
_ASKED = {f"intake.date_{detail}" for detail in ("short_year", "order", "no_day", "no_year")}
_LOOKS: dict[str, Callable[[object], bool]] = {
    "email": _is_email,
    "phone": _is_phone,
    **dict.fromkeys(("date", "stamp"), _is_date),
    **dict.fromkeys(("number", "whole", "money", "percent"), _is_number),
}
