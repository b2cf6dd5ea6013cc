"""Tell what people type where they have nothing to say: it is nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from repbook.domain.reading.folding import fold_email
from repbook.domain.reading.normalize import plain_text
from repbook.domain.reading.phones import phone_ways

_NOTHING = (
    "n/a n.a. #n/a none null nil (null) (none) <none> undefined nan not_available (unknown)"
    " <unknown> 无 無 暂无 暫無"
    " 没有 沒有 未填 未填写 未填寫 未提供 不详 不詳 空 缺"
)
_NO_WAY = "na no x xx xxx ? unknown tbd 未知 没 沒"
_NO_ONE = "none no na noemail nomail null nil test unknown abc xxx x a"
# What a list of results or stages may mean by a word of its own is none of these.
_UNSAID = frozenset(
    (
        *("unknown", "unbekannt", "inconnu", "desconocido", "tbc", "tbd", "tba"),
        *("to be confirmed", "to be determined", "not known", "not given", "not provided"),
        *("未知", "待补充", "待補充", "待完善", "待填写", "待填寫", "待确认", "待確認"),
    )
)
_NO_CODE = re.compile(r"(?:0{4,6}|9{5,6})\Z")
_WORDS, _WAYS = frozenset(_NOTHING.split()), frozenset(_NO_WAY.split())
_DASHES = re.compile(r"[-\u2010-\u2015\u2212/\\._*]+\Z")
_APART = re.compile(r"[\s;,，；、/|<>()]+|:::")
_NOBODY = frozenset(f"{_NO_ONE} n/a no-email no-mail noreply no-reply nobody wu".split())
_NOWHERE = frozenset(f"{_NO_ONE} email mail".split())


def is_placeholder(text: str) -> bool:
    """Tell whether a cell says that there is nothing, such as n/a, 无 or a dash."""
    plain = plain_text(text).casefold()
    return plain in _WORDS or bool(_DASHES.match(plain))


def is_unsaid(text: str) -> bool:
    """Tell whether a text that is no choice says nothing, as Unknown or TBC does of a person."""
    return is_placeholder(text) or plain_text(text).casefold().strip(".。!！") in _UNSAID


def no_postcode(text: str) -> bool:
    """Tell whether a postal code is none: 00000, 99999."""
    return is_unsaid(text) or bool(_NO_CODE.match(plain_text(text)))


def no_email(text: str) -> bool:
    """Tell whether an e-mail cell holds nobody's address, such as none@none.com."""
    if is_placeholder(text) or plain_text(text).casefold() in _WAYS:
        return True
    name, _, place = fold_email(text).partition("@")
    return name in _NOBODY and place.partition(".")[0] in _NOWHERE


def no_phone(text: str) -> bool:
    """Tell whether a phone cell holds no number: a word for none, or one digit over and over."""
    plain = plain_text(text).casefold()
    digits = {letter for letter in plain if letter.isdecimal()}
    same = len(digits) == 1 and not any(letter.isalpha() for letter in plain)
    return is_placeholder(text) or plain in _WAYS or (same and len(plain) > 3)


def known_emails(*cells: str) -> tuple[str, ...]:
    """Return the folded addresses in cells, each once, without what is nobody's."""
    pieces = (piece for cell in cells if not no_email(cell) for piece in _APART.split(cell))
    found = (fold_email(piece) for piece in pieces if not no_email(piece))
    return tuple(dict.fromkeys(filter(None, found)))


def known_phones(*cells: str) -> tuple[str, ...]:
    """Return the folded numbers of phone cells, each once, without what is none.

    One written with its country's code stands as it is dialled inside the country too.
    """
    filled = (cell for cell in cells if not no_phone(cell))
    return tuple(dict.fromkeys(phone for cell in filled for phone in phone_ways(cell)))


def are_known(numbers: Iterable[str], *held: str) -> bool:
    """Tell whether all numbers, a text each, are among those of phone cells, either way written."""
    known = set(known_phones(*held))
    return all(known & set(ways) for text in numbers if (ways := known_phones(text)))
