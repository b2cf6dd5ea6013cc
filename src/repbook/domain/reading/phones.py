"""Fold phone numbers for comparing: the same line, however it was typed."""

from __future__ import annotations

import re
import unicodedata

_EXTENSION = re.compile(
    r"(?:转|轉|分机|分機|内线|內線|ext\.?|extension|\bx|#|;ext=).*", re.I | re.S
)
_BETWEEN = re.compile(r"[,;、，；|/\n]|\s{2,}|\bor\b|或")
_TRUNK_IN_BRACKETS = re.compile(r"\(\s*0\s*\)")
_MOBILE = re.compile(r"1[3-9]\d{9}\Z")
_CHINA, _TAIWAN = "86", "886"
_ENOUGH = 7


def fold_phones(text: str) -> tuple[str, ...]:
    """Return the digits of every number in a cell such as `13800138000 / 010-66668888`.

    Numbers of China and Taiwan lose their country code and get the 0 dialled inside the
    country; other foreign numbers keep all digits, without `+` or `00`. Extensions are left out.
    """
    text = unicodedata.normalize("NFKC", text)
    pieces = [piece for piece in _BETWEEN.split(text) if piece and piece.strip()]
    if any(_count(_EXTENSION.sub("", piece)) < _ENOUGH for piece in pieces):
        pieces = [text]
    return tuple(filter(None, map(_fold_one, pieces)))


def looks_like_phone(text: str) -> bool:
    """Tell whether a cell holds a phone number and little else."""
    text = unicodedata.normalize("NFKC", text)
    rest = re.sub(r"[\d\s()+\-./;,#]|转|轉|分机|分機|ext|tel|x", "", text, flags=re.I)
    return not rest and _ENOUGH <= _count(text) <= 2 * 15 and "." not in text.strip(".")[-4:]


def _fold_one(piece: str) -> str:
    piece = _TRUNK_IN_BRACKETS.sub("", _EXTENSION.sub("", piece))
    digits = "".join(str(unicodedata.decimal(letter)) for letter in piece if letter.isdecimal())
    if piece.lstrip(" \t(").startswith("+"):
        return _abroad(digits)
    if digits.startswith("00") and len(digits) > 10:
        return _abroad(digits[2:])
    return _at_home(digits)


def _abroad(digits: str) -> str:
    for code in (_TAIWAN, _CHINA):
        if digits.startswith(code):
            return _at_home(_dialled(digits.removeprefix(code)))
    return digits


def _dialled(number: str) -> str:
    return number if number.startswith("0") or _MOBILE.match(number) else f"0{number}"


def _at_home(digits: str) -> str:
    for before in (_CHINA, "0"):
        if digits.startswith(before) and _MOBILE.match(digits.removeprefix(before)):
            return digits.removeprefix(before)
    return digits


def _count(text: str) -> int:
    return sum(letter.isdecimal() for letter in text)
