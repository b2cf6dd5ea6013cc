"""Fold phone numbers for comparing: the same line, however it was typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_EXTENSION = re.compile(
    r"(?:转|轉|分机|分機|内线|內線|ext\.?|extension|\bx|#|;ext=).*", re.I | re.S
)
_BETWEEN = re.compile(r"[,;、，；|/\n]|:::|\s{2,}|\bor\b|或")
_TRUNK_IN_BRACKETS = re.compile(r"\(\s*0\s*\)")
_MOBILE = re.compile(r"1[3-9]\d{9}\Z")
_IN_TAIWAN_MOBILE = re.compile(r"09\d{8}\Z")
_CHINA, _TAIWAN, _AMERICA = "86", "886", "1"
# Dialled before a number for a cheaper line; no part of the number.
_DIAL_PREFIX = re.compile(r"(?:179[0156]\d|12593|10193|11808)(?=1[3-9]\d{9}\Z|0\d{9,11}\Z)")
_IN_CHINA = re.compile(r"86(?=0?(?:10|2\d)\d{8}\Z|0?[3-9]\d{2}\d{7,8}\Z|[48]00\d{7}\Z)")
_IN_TAIWAN = re.compile(r"886(?=0?(?:[2-8]\d{7,8}|9\d{8})\Z)")
_IN_AMERICA = re.compile(r"[2-9]\d{2}[2-9]\d{6}\Z")
# China's mobiles begin with 13 to 19, so a 1 without a plus is America's before a 2 alone.
_PLAIN_AMERICA = re.compile(r"1(?=2\d{2}[2-9]\d{6}\Z)")
# What is dialled inside a country in place of its code.
_TRUNKS = {
    **dict.fromkeys(("31", "32", "33", "41", "43", "44", "46", "49", "61", "64", "81", "82"), "0"),
    **dict.fromkeys(("34", "39", "45", "47", "48", "65", "351", "420", "852"), ""),
}
_FEWEST_INSIDE = 8
_WHOLE = re.compile(r"(?:(?:010|02\d)\d{8}|0[3-9]\d{2}\d{7,8}|[48]00\d{7}|1[3-9]\d{9})\Z")
_WHOLE_IN_TAIWAN = re.compile(r"(?:0[2-8]\d{7,8}|09\d{8})\Z")
_LAST_GROUP = re.compile(r"(.*\d)\s*[-*~～至到/\s]\s*\d{1,6}\s*\Z", re.S)
_AREA = re.compile(r"\(?(0(?:10|2\d|[3-9]\d{2}))\)?[-\s]?\d{7,8}\Z")
_LOCAL = re.compile(r"[2-9]\d{6,7}\Z")
_ENOUGH = 7
_SHORT = 5
_MOST = 15
"""The most digits of a number with its country's code (ITU-T E.164)."""
_DAY = re.compile(r"(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\Z")


def split_phones(text: str) -> tuple[str, ...]:
    """Return the numbers of one cell as typed; a range or an extension stays with its number."""
    plain = unicodedata.normalize("NFKC", text)
    pieces = [part for piece in _BETWEEN.split(plain) for part in _at_blanks(piece.strip())]
    if len(pieces) < 2 or any(_count(_EXTENSION.sub("", piece)) < _ENOUGH for piece in pieces):
        return (text.strip(),) if text.strip() else ()
    return tuple(_with_area(pieces))


def _at_blanks(piece: str) -> list[str]:
    """Part two numbers with one blank between, where each is whole: no line has so many digits."""
    for blank in re.finditer(r"\s", piece):
        first, rest = piece[: blank.start()], piece[blank.end() :]
        if _stands_alone(first) and (others := _at_blanks(rest)) and _stands_alone(others[0]):
            return [first, *others]
    return [piece] if piece else []


def _stands_alone(piece: str) -> bool:
    return _is_whole(piece) or bool(_IN_AMERICA.match(_folded(piece)))


def _with_area(pieces: list[str]) -> list[str]:
    """Give a number without an area code the one of the number before it."""
    area, found = "", []
    for piece in pieces:
        if area and _LOCAL.match(piece):
            found.append(f"{area}-{piece}")
            continue
        before = _AREA.match(piece)
        area = before[1] if before else ""
        found.append(piece)
    return found


def fold_phones(text: str) -> tuple[str, ...]:
    """Return the digits of every number in a cell such as `13800138000 / 010-66668888`.

    Numbers of China and Taiwan lose their country code and get the 0 dialled inside the
    country, those of North America lose the 1; other foreign numbers keep all digits, without
    `+` or `00`. Extensions, ranges and dialling prefixes are left out.
    """
    return tuple(filter(None, map(_fold_one, split_phones(unicodedata.normalize("NFKC", text)))))


def dialled_phones(text: str) -> tuple[tuple[str, str], ...]:
    """Return every number of a cell as typed, and what a phone dials, "" where that is unsure.

    A number with its country's code is dialled with `+` and the code, from wherever it is; any
    other as `fold_phones` has it. A code for the exchange, such as *31#, stays before its number.
    """
    pieces = split_phones(unicodedata.normalize("NFKC", text))
    return tuple((piece, _to_dial(piece)) for piece in pieces)


def _to_dial(piece: str) -> str:
    if piece.startswith(("*", "#")):
        return re.sub(r"[^\d*#]", "", piece)
    main = _main(piece)
    parts = [_count(part) for part in _BETWEEN.split(main) if part.strip()]
    digits = _digits(main)
    area = digits.startswith("0") or _has_plus(main)
    if len(parts) > 2 or (len(parts) == 2 and not (area and parts[0] <= _SHORT)):
        return ""  # Two numbers that cannot be told apart, or one with what may be an extension.
    if not _is_abroad(main):
        digits = _folded(main)
    elif not _has_plus(main):
        digits = digits[2:]
    if not _SHORT <= len(digits) <= _MOST:
        return ""
    return f"+{_without_trunk(digits)}" if _is_abroad(main) else digits


def _without_trunk(digits: str) -> str:
    """Return a number with its country's code without the 0 that is dialled inside alone."""
    trunks = _TRUNKS | {_CHINA: "0", _TAIWAN: "0"}
    code = next((c for c, t in trunks.items() if t and digits.startswith(c + t)), "")
    return code + digits.removeprefix(code).removeprefix("0") if code else digits


def phone_ways(text: str) -> tuple[str, ...]:
    """Return the digits of every number in a cell, and those dialled inside its country.

    +44 20 7946 0958 is 020 7946 0958 in Britain; a number dialled inside a country tells no code.
    """
    pieces = split_phones(unicodedata.normalize("NFKC", text))
    return tuple(dict.fromkeys(way for piece in pieces for way in _ways(piece) if way))


def _ways(piece: str) -> Iterator[str]:
    folded = _fold_one(piece)
    yield folded
    if not piece.lstrip(" \t(").startswith(("+", "00")) or not _is_abroad(piece):
        return
    if not _digits(_TRUNK_IN_BRACKETS.sub("", piece)).removeprefix("00").startswith(folded):
        return
    for code, trunk in _TRUNKS.items():
        inside = folded.removeprefix(code)
        if inside != folded and len(inside) >= _FEWEST_INSIDE:
            yield inside if inside.startswith("0") else f"{trunk}{inside}"


def looks_like_phone(text: str) -> bool:
    """Tell whether a cell holds a phone number and little else."""
    text = unicodedata.normalize("NFKC", text)
    rest = re.sub(r"[\d\s()+\-./;,#]|转|轉|分机|分機|ext|tel|x", "", text, flags=re.I)
    return not rest and _ENOUGH <= _count(text) <= 2 * _MOST and "." not in text.strip(".")[-4:]


def is_phone(text: str) -> bool:
    """Tell whether there is a number to dial in a cell; words beside a whole number do no harm."""
    plain = unicodedata.normalize("NFKC", text)
    if "@" in plain or _DAY.match(plain.strip()):
        return False
    main = _EXTENSION.sub("", plain)
    letters = any(letter.isalpha() for letter in main)
    return _count(main) >= (_ENOUGH if letters else _SHORT)


def _fold_one(piece: str) -> str:
    return _folded(_main(piece))


def _main(piece: str) -> str:
    """Return a number without the 0 in brackets, its extension and its range."""
    piece = _TRUNK_IN_BRACKETS.sub("", _EXTENSION.sub("", piece))
    before = _LAST_GROUP.match(piece)
    return _main(before[1]) if before and _is_whole(before[1]) else piece


def _is_whole(piece: str) -> bool:
    """Tell whether a number is complete, so that what follows it is an extension or a range."""
    found = _folded(piece)
    taiwan = _digits(piece).removeprefix("00").startswith(_TAIWAN) or re.match(r"\(?02\D", piece)
    return bool(_WHOLE.match(found) or (taiwan and _WHOLE_IN_TAIWAN.match(found)))


def _folded(piece: str) -> str:
    digits = _digits(piece)
    if _is_abroad(piece):
        return _abroad(digits if _has_plus(piece) else digits[2:])
    if re.match(r"\s*\(?1[-\s().]", piece) and _IN_AMERICA.match(digits.removeprefix(_AMERICA)):
        return digits.removeprefix(_AMERICA)
    return _at_home(_DIAL_PREFIX.sub("", digits))


def _is_abroad(piece: str) -> bool:
    """Tell whether a number is written with its country's code."""
    digits = _digits(piece)
    return _has_plus(piece) or (digits.startswith("00") and len(digits) > 10)


def _has_plus(piece: str) -> bool:
    return piece.lstrip(" \t(").startswith("+")


def is_mobile(folded: str) -> bool:
    """Tell whether a folded number is a mobile of China or Taiwan; elsewhere none can be told."""
    return bool(_MOBILE.match(folded) or _IN_TAIWAN_MOBILE.match(folded))


def _digits(piece: str) -> str:
    return "".join(str(unicodedata.decimal(letter)) for letter in piece if letter.isdecimal())


def _abroad(digits: str) -> str:
    for code in (_TAIWAN, _CHINA):
        if digits.startswith(code):
            return _at_home(_dialled(digits.removeprefix(code)))
    if digits.startswith(_AMERICA) and _IN_AMERICA.match(digits.removeprefix(_AMERICA)):
        return digits.removeprefix(_AMERICA)
    return digits


def _dialled(number: str) -> str:
    whole = number.startswith("0") or _MOBILE.match(number) or _WHOLE.match(number)
    return number if whole else f"0{number}"


def _at_home(digits: str) -> str:
    for before in (_CHINA, "0"):
        if digits.startswith(before) and _MOBILE.match(digits.removeprefix(before)):
            return digits.removeprefix(before)
    for inside in (_IN_TAIWAN, _IN_CHINA):
        if inside.match(digits):
            return _dialled(inside.sub("", digits))
    return _PLAIN_AMERICA.sub("", digits)


def _count(text: str) -> int:
    return sum(letter.isdecimal() for letter in text)
