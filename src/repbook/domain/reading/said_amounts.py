"""Read an amount of money as people say it: about 5k, 约5万, 3万5, 十二万, 50000左右.

About, some more and at least are read as the amount named; a range of two is asked.
"""

from __future__ import annotations

import math
import re

from repbook.domain.reading.ambiguous import Ambiguous
from repbook.domain.reading.normalize import plain_text
from repbook.domain.reading.parsing import parse_number
from repbook.domain.reading.units import without_money

_BEFORE = re.compile(
    r"(?:about|around|approx(?:imately)?\.?|roughly|ca\.?|circa|some|nearly|almost|over|at least"
    r"|[~≈]|大约|大概|大約|差不多|约|約|大致|将近|將近|接近|至少|起码|起碼)\s*",
    re.I,
)
_AFTER = re.compile(
    r"\s*(?:左右|上下|以上|多|出头|出頭|\+|or so|or more|approx\.?|roughly|元多|块多)\Z", re.I
)
_PLAIN = str.maketrans("萬億兩仟佰拾零w", "万亿两千百十〇万")
_DIGITS = {char: number for number, char in enumerate("一二三四五六七八九", 1)} | {"两": 2, "〇": 0}
_SMALL, _LARGE = {"十": 10, "百": 100, "千": 1_000}, {"万": 10_000, "亿": 100_000_000}
_SPOKEN = re.compile(r"(?:\d+(?:\.\d+)?|[一二三四五六七八九两〇十百千万亿])+\Z")
_TOKEN = re.compile(r"\d+(?:\.\d+)?|.")
_TEN = 10


def said_amount(value: object) -> float | Ambiguous | None:
    """Return an amount, as `parse_number` does, from what was typed or said."""
    found = parse_number(value)
    if not isinstance(found, Ambiguous):
        return found
    text = _AFTER.sub("", _BEFORE.sub("", plain_text(value).casefold(), count=1)).strip()
    exact = parse_number(text)
    if isinstance(exact, float):
        return exact
    spoken = without_money(re.sub(r"\s+", "", text)).translate(_PLAIN)
    number = _spoken(spoken) if _SPOKEN.match(spoken) else None
    return found if number is None else number


def _spoken(text: str) -> float | None:
    """Return what a number of Chinese units says, None for one without units or out of order.

    A digit behind the last unit counts in tenths of it: 3万5 is 35,000, 三千五 3,500; after 零 in
    ones.
    """
    if re.search(r"\.\d+\D+\d+\Z", text):
        return None
    *parts, rest = re.split("([万亿])", text)
    total, last = 0.0, math.inf
    for said, unit in zip(parts[::2], parts[1::2], strict=True):
        found, worth = _below(said, 1), _LARGE[unit]
        if not found or worth >= last:
            return None
        total, last = total + found * worth, worth
    under = _below(rest, last) if rest else 0.0
    named = len(parts) > 0 or any(unit in text for unit in _SMALL)
    return total + under if under is not None and named and under < last else None


def _below(said: str, unit: float) -> float | None:
    """Return a number of 十, 百 and 千; a last digit alone counts in tenths of the unit before."""
    total, last, ones = 0.0, math.inf, False
    held: float | None = None
    for token in _TOKEN.findall(said):
        if worth := _SMALL.get(token):
            if worth >= last or (held is None and (token != "十" or total)):
                return None
            total, held, last, ones = total + (held or 1) * worth, None, worth, False
        elif token == "〇":
            ones = True
        elif held is not None:
            return None
        else:
            held = float(_DIGITS.get(token, 0) or token)
    before = last if last < math.inf else unit
    if held is not None and before not in (1, math.inf) and not ones:
        held *= before / _TEN if held < _TEN else 1
    return total + (held or 0)
