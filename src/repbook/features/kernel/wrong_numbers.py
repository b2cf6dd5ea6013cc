"""Numbers that were wrong: kept beside the others, marked so, and not taken for the phone again."""

from __future__ import annotations

from repbook.text import LANGUAGES, say

BETWEEN_PHONES = " / "
_NUMBER = "@"


def set_aside(phones: str, phone: str, lang: str) -> str:
    """Return the other phones with a number that was wrong, marked so, once."""
    if is_wrong(phones, phone):
        return phones
    mark = say("planning.wrong_phone", lang, phone=phone)
    return BETWEEN_PHONES.join(filter(None, (phones, mark)))


def is_wrong(phones: str, number: str) -> bool:
    """Tell whether all numbers of a text are among those marked as wrong."""
    from repbook.domain.reading.placeholders import are_known

    wrong = marked(phones)
    return bool(wrong) and are_known((number,), *wrong)


def marked(phones: str) -> list[str]:
    """Return the numbers of a text that are marked as wrong, each with its mark."""
    if not phones:
        return []
    marks = (say("planning.wrong_phone", lang, phone=_NUMBER) for lang in LANGUAGES)
    ends = tuple(mark.partition(_NUMBER)[2] for mark in marks)
    pieces = (piece.strip() for piece in phones.split(BETWEEN_PHONES))
    return [piece for piece in pieces if piece.endswith(ends)]
