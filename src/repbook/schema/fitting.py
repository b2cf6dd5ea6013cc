"""Estimate how high a row must be so that its wrapped texts show whole, in every language."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from math import ceil

from repbook.record import NamedTuple
from repbook.text.label import LANGUAGES, Label

_PIXELS_A_CHARACTER = 7


class _Face(NamedTuple):
    """How wide the signs of a language's type are in pixels, and how high a line is in points."""

    narrow: float
    capital: float
    wide: float
    line: float


# Calibri 10.5; YaHei and JhengHei 10, whose lines are higher. All a little on the wide side.
_FACES = {
    "en": _Face(5.5, 7.8, 15.0, 15.0),
    "zh-CN": _Face(7.4, 9.5, 13.4, 16.5),
    "zh-TW": _Face(7.4, 9.5, 13.4, 16.5),
}


def lines_of(text: str, width: float, lang: str) -> int:
    """Return about how many lines a text takes in a column of `width` characters."""
    room = width * _PIXELS_A_CHARACTER
    return sum(_wrapped(line, room, _FACES[lang]) for line in text.split("\n"))


def height_of(texts: Iterable[tuple[Label, float]]) -> float:
    """Return the height in points of a row; each text with the width of its column."""
    wanted = [
        lines_of(label.get(lang), width, lang) * _FACES[lang].line
        for label, width in texts
        for lang in LANGUAGES
    ]
    return max(wanted, default=_FACES["en"].line)


def _wrapped(line: str, room: float, face: _Face) -> int:
    """Count lines: a Latin word stays whole, a Chinese text breaks anywhere."""
    used, count = 0.0, 1
    for word in _pieces(line):
        seen = _width(word.rstrip(), face)
        if used + seen > room and used:
            used, count = 0.0, count + 1
        count += max(0, ceil(seen / room) - 1)
        used += _width(word, face)
    return count


def _pieces(line: str) -> list[str]:
    """Return what a line may break between: words with the space behind them, wide signs."""
    pieces = [""]
    for sign in line:
        if _is_wide(sign) or pieces[-1].endswith(" ") or (pieces[-1] and _is_wide(pieces[-1][-1])):
            pieces.append("")
        pieces[-1] += sign
    return pieces


@lru_cache(4096)
def _width(text: str, face: _Face) -> float:
    return sum(_sign_width(sign, face) for sign in text)


def _sign_width(sign: str, face: _Face) -> float:
    if _is_wide(sign):
        return face.wide
    return face.capital if sign.isupper() else face.narrow


def _is_wide(sign: str) -> bool:
    return unicodedata.east_asian_width(sign) in "WF"
