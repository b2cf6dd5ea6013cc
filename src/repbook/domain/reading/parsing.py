"""Read the numbers and choices that people type; ask rather than guess (M36).

Each reader returns the value, None for a blank, or an `Ambiguous`; none raises.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from repbook.domain.reading.ambiguous import Ambiguous, unclear
from repbook.domain.reading.folding import fold_label, fold_text
from repbook.domain.reading.normalize import plain_text as plain_text
from repbook.domain.reading.units import TIMES, without_money

_BLANKS = re.compile(r"[\s\u200b\ufeff]+")
_NUMBER = re.compile(r"(\(?)([+-]?)((?:\d[\d.,']*|\.\d+)(?:e[+-]?\d+)?)([^\d]*?)(\)?)\Z")
_TIMES = {**TIMES, "": 1.0, "%": 0.01, "‰": 0.001}
_ORDINAL = re.compile(r"(\d{1,2})(?:\.0\Z)?[\s.、:)\-]*(.*)\Z", re.S)
_SCIENTIFIC = re.compile(r"\d(?:\.(\d+))?[eE]\+?(\d{1,2})\Z")
_DECIMAL = re.compile(r"\d{7,15}\.0+\Z", re.ASCII)
_LONG = 6
_EXACT_TO = 10**15
_ZEROES = re.compile(r"\d{15,}000\Z")
COMMA, POINT, UNSURE = ",", ".", "?"
_TRAILING_MINUS = re.compile(r"([\d.,'kmw万萬千]+)-\Z")
# What accounts write before what is below zero, and Switzerland and Germany behind a full price.
_BELOW_ZERO = re.compile(r"\A(\D*?)[▲△\u2013\u2014](?=\D*\d)")
_FULL_PRICE = re.compile(r"(?<=\d)([.,])[-\u2013\u2014]{1,2}(?![\d.,])")
_RUPEES = re.compile(r"(?<=\d)/-\Z")
_THOUSANDS_OF = re.compile(r"(?<=\d)t(?:€|eur)\Z")
_INDIAN = re.compile(r"(?<![\d,.])\d{1,2}(?:,\d\d)+,\d{3}(?![\d,])", re.ASCII)
_INDIAN_ENOUGH = 2
_POINT_THREE = re.compile(r"[1-9]\d{0,2}\.\d{3}\Z", re.ASCII)


class Digits(str):
    """A number that a cell held as one, in digits: its point is a decimal point."""

    __slots__ = ()


def is_share(value: object) -> bool:
    """Tell whether a value is written as a share, such as 12%, which is no amount or count."""
    return isinstance(value, str) and not {"%", "‰"}.isdisjoint(plain_text(value))


def parse_number(value: object, decimal: str = POINT) -> float | Ambiguous | None:
    """Read a number such as 12,345.6, 6万, ¥1,200, (300) or 12%; a percentage gives 0.12.

    `decimal` is the mark that starts the decimals, as `decimal_mark` found it for the column.
    """
    if value is None or (isinstance(value, float | int) and not isinstance(value, bool)):
        return _finite(value)
    if isinstance(value, Digits):
        return _finite(float(value))
    text = plain_text(value)
    if not text:
        return None
    if decimal == UNSURE:
        if _POINT_THREE.match(_digits_of(text)):
            return unclear("number_marks", value=str(value).strip())
        decimal = POINT
    return _typed_number(str(value).strip(), text, decimal)


def has_unit(value: object) -> bool:
    """Tell whether a typed number names its own unit, such as 5k or 6万."""
    found = _NUMBER.match(_bare_number(plain_text(value)))
    return found is not None and found[4].rstrip(".") in TIMES


def decimal_mark(values: Iterable[object], grouped: bool = False) -> str:
    """Return the decimal mark of a column: a comma only where it is proven and never denied.

    With `grouped`, values that could all be thousands with a point (12.500, 1.250) are; a lone
    one of that look is UNSURE, and so is any where others prove both marks. A number with a unit
    of its own (1.2M) proves nothing of those without.
    """
    texts = [_priced(plain_text(value)) for value in values if not isinstance(value, Digits)]
    texts = [text for text in texts if not (grouped and has_unit(text))]
    marks = {mark for text in texts if (mark := _proven_mark(text))}
    if not grouped or len(marks) == 1:
        return COMMA if marks == {COMMA} else POINT
    like = {digits for text in texts if _POINT_THREE.match(digits := _digits_of(text))}
    if marks:
        return UNSURE if like else POINT
    if len(like) > 1:
        return COMMA
    return UNSURE if like else POINT


def _priced(text: str) -> str:
    """Return a full price such as 850,- with its decimals."""
    return _FULL_PRICE.sub(r"\g<1>00", text)


def indian_groups(values: Iterable[object]) -> bool:
    """Tell whether a column groups as India does, 12,50,000: two cells prove it, or rupees."""
    texts = [plain_text(value) for value in values if not isinstance(value, Digits)]
    like = [text for text in texts if _INDIAN.search(text)]
    return len(like) >= _INDIAN_ENOUGH or any(re.search(r"₹|rs|inr", t, re.I) for t in like)


def regrouped(text: str) -> str:
    """Return a number without India's groups."""
    return _INDIAN.sub(lambda found: found[0].replace(COMMA, ""), text)


def _digits_of(text: str) -> str:
    return re.sub(r"[^\d.,]", "", text).strip(",.")


def parse_choice(value: object, options: Mapping[str, Sequence[str]]) -> str | Ambiguous | None:
    """Return the code that `value` names: a label in any language, the code, or a digit 1..n.

    `options` gives each code's labels, in the order in which the digits count.
    """
    text = "" if value is None else str(value).strip()
    if not text:
        return None
    found = _choices_named(text, options) or _choice_numbered(text, options)
    if len(found) == 1:
        return found[0]
    labels = " / ".join(names[0] for names in options.values() if names)
    return unclear("choice", value=text, options=labels)


def looks_precision_lost(value: object) -> bool:
    """Tell whether a long id or phone number went through a spreadsheet's 15 digits.

    So look whole numbers of 16 digits and more stored as numbers, texts such as 1.10101E+17, and
    texts of 18 digits and more that end in 000.
    """
    if isinstance(value, bool):
        return False
    if isinstance(value, float | int):
        return math.isfinite(value) and abs(value) >= _EXACT_TO and value == int(value)
    text = plain_text(value)
    return _is_cut(text) or bool(_ZEROES.match(text))


def _is_cut(text: str) -> bool:
    """Tell whether a power of ten, such as 1.39E+10, stands for more digits than it shows."""
    found = _SCIENTIFIC.match(text)
    return found is not None and len(found[1] or "") < int(found[2]) >= _LONG


def whole_digits(text: str) -> str:
    """Return a phone number or id that a program wrote as a decimal in digits, else the text.

    13800138000.0 and 1.3912345678E+10 lose no digit; 1.39E+10 did, and stays as it is.
    """
    plain = plain_text(text)
    if _DECIMAL.match(plain):
        return plain.partition(".")[0]
    power = _SCIENTIFIC.match(plain)
    if power and len(power[1] or "") == int(power[2]) >= _LONG:
        return plain[0] + power[1]
    return text


def _finite(value: float | None) -> float | Ambiguous | None:
    if value is None or math.isfinite(value):
        return None if value is None else float(value)
    return unclear("number", value=value)


def _typed_number(shown: str, text: str, decimal: str) -> float | Ambiguous:
    priced = _priced(text)
    found = _NUMBER.match(_bare_number(priced))
    unit = found[4].rstrip(".") if found else ""
    if not found or bool(found[1]) != bool(found[5]) or unit not in _TIMES:
        return unclear("number", value=shown)
    own = _proven_mark(found[3]) if unit in TIMES or priced != text else None
    digits = _decimals(found[3], own or decimal)
    if digits is None:
        return unclear("number_marks", value=shown)
    sign = -1.0 if found[1] or found[2] == "-" else 1.0
    number = sign * _scaled(digits, unit)
    return number if math.isfinite(number) else unclear("number", value=shown)


def _bare_number(text: str) -> str:
    plain = _BLANKS.sub("", text).casefold().replace("\u2212", "-").replace("\u2019", "'")
    bare = without_money(_BELOW_ZERO.sub(r"\1-", _THOUSANDS_OF.sub("k", plain)))
    return _TRAILING_MINUS.sub(r"-\1", _RUPEES.sub("", bare))


def _scaled(digits: str, unit: str) -> float:
    times = _TIMES[unit]
    return float(digits) / round(1 / times) if times < 1 else float(digits) * times


def _decimals(digits: str, decimal: str) -> str | None:
    """Return digits as Python reads them, None where the marks do not make sense."""
    mantissa, exponent, power = digits.replace("'", "").partition("e")
    mark = _proven_mark(mantissa) or decimal
    grouping = POINT if mark == COMMA else COMMA
    whole, _, fraction = mantissa.partition(mark)
    if not _groups_fit(whole, grouping) or not (fraction.isdecimal() or not fraction):
        return None
    if mark != decimal and grouping not in whole:
        return None
    return f"{whole.replace(grouping, '') or '0'}.{fraction or '0'}{exponent}{power}"


def _groups_fit(whole: str, grouping: str) -> bool:
    first, *rest = whole.split(grouping)
    if not rest:
        return whole.isdecimal() or not whole
    return 1 <= len(first) <= 4 and first.isdecimal() and all(_group(part) for part in rest)


def _group(part: str) -> bool:
    return part.isdecimal() and len(part) in (3, 4)


def _proven_mark(text: str) -> str | None:
    """Return the decimal mark that a number alone proves, None where it proves none."""
    digits = _digits_of(text)
    last = max(digits.rfind(COMMA), digits.rfind(POINT))
    if last < 0:
        return None
    mark = digits[last]
    other = POINT if mark == COMMA else COMMA
    if digits.count(mark) > 1:
        return other if other not in digits else None
    if other in digits or len(digits) - last - 1 != 3 or last > 3:
        return mark
    return None


def _choices_named(text: str, options: Mapping[str, Sequence[str]]) -> list[str]:
    wanted = fold_label(text) or fold_text(text)
    return [code for code, labels in options.items() if wanted in _folded((code, *labels))]


@lru_cache(maxsize=4096)
def _folded(labels: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold_label(label) or fold_text(label) for label in labels)


def _choice_numbered(text: str, options: Mapping[str, Sequence[str]]) -> list[str]:
    found = _ORDINAL.match(plain_text(text))
    if not found or not 1 <= int(found[1]) <= len(options):
        return []
    code = list(options)[int(found[1]) - 1]
    return [code] if not found[2] or code in _choices_named(found[2], options) else []
