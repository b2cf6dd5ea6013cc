"""What lists say in other systems' words: explained by the user, or results of calls (M21)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from repbook.book.snapshot import Snapshot
from repbook.domain.planning.results import Result
from repbook.domain.reading.folding import fold_label, fold_text
from repbook.domain.reading.headers import bare_header
from repbook.domain.reading.mapping import Guess
from repbook.domain.reading.mapping import Mapping as Mapped
from repbook.domain.reading.said_words import spoken
from repbook.features.imports.import_headers import ANSWERED, DURATION, TYPE, names_of
from repbook.schema.declare import Column
from repbook.schema.registry import CODES

# What a phone's log says of a call that nobody took, or that somebody took; a rep who types that
# he was rejected was refused.
_OF_PHONES = {"rejected": Result.NO_ANSWER.value, "accepted": Result.REACHED.value}
# What Android's log numbers its types of calls (CallLog.Calls): missed, voicemail, rejected, blocked.
_NUMBERED, _NUMBERED_MISSED = frozenset("1234567"), frozenset("3456")

_PARTS = re.compile(r"\s+[-\u2013\u2014/|]\s+|[:;,()：；，（）]")
_NO = frozenset(("no", "n", "false", "0", "nein", "non", "否", "未接", "未接通", "未接听", "没有"))

Values = dict[str, dict[str, str]]
"""By column key and word as given, `list.code`, or the text itself for a list that is open."""
Meant = Mapping[str, Mapping[str, str]]
"""The same by folded word."""


class Beside(NamedTuple):
    """The columns that tell of a result where none is named: a call's type, its duration.

    `numbered` are types in Android's numbers.
    """

    types: tuple[int, ...]
    durations: tuple[int, ...]
    numbered: tuple[int, ...] = ()
    answered: tuple[int, ...] = ()


def folded(word: str) -> str:
    """Return a word as words of lists are compared."""
    return fold_label(word) or fold_text(word)


def meant_by(values: Values) -> Meant:
    """Return what folded words mean, by column key."""
    return {
        key: {folded(w): choice for w, choice in words.items()} for key, words in values.items()
    }


def label_of(snapshot: Snapshot, column: Column, choice: str) -> str | None:
    """Return what a cell of a column holds for a choice, None where it is another list's."""
    if choice not in CODES:
        return choice
    return snapshot.label(choice) if choice.startswith(f"{column.choices}.") else None


def result_of(word: str) -> str | None:
    """Return the code of the result that a word of another system means, None for an unknown."""
    found = _OF_PHONES.get(fold_label(word)) or spoken("result", word)
    return found or _result_of_parts(word)


def _result_of_parts(word: str) -> str | None:
    """Return what all parts of "No answer - left message" mean; one unknown may stand by a miss."""
    parts = [part for part in map(str.strip, _PARTS.split(word)) if part]
    codes = [spoken("result", part) for part in parts] if len(parts) > 1 else []
    missed = codes[:1] == [Result.NO_ANSWER.value]
    return codes[0] if len({*codes} - ({None} if missed else set())) == 1 else None


def beside(mapping: Mapped, rows: Iterable[Sequence[str]]) -> Beside:
    """Return the columns of a list that tell of a call that nobody took, but those left out."""
    free = [c for c in mapping.columns if c.key is not None or c.why != "intake.why_given"]
    types, durations, answered = (
        _named(free, names_of("calls", part)) for part in (TYPE, DURATION, ANSWERED)
    )
    cells = {place: {row[place].strip() for row in rows} - {""} for place in types}
    numbered = tuple(place for place in types if durations and _are_numbers(cells[place]))
    return Beside(types, durations, numbered, answered)


def is_missed(cells: Sequence[str], told: Beside) -> bool:
    """Tell whether a call's type, or its duration of 0, says that nobody took it."""
    digits = (re.sub(r"\D", "", cells[place]) for place in told.durations)
    return (
        any(result_of(cells[place]) == Result.NO_ANSWER for place in told.types)
        or any(cells[place].strip() in _NUMBERED_MISSED for place in told.numbered)
        or any(text and not text.strip("0") for text in digits)
        or any(_says_unanswered(cells[place]) for place in told.durations)
        or any(folded(cells[place]) in _NO for place in told.answered)
    )


def _says_unanswered(duration: str) -> bool:
    """Tell whether a duration is a word for a miss, or counts the ringing: 未接通, 响铃15秒."""
    word = duration.strip().casefold()
    return result_of(word) == Result.NO_ANSWER or word.startswith(("响铃", "響鈴", "振铃", "ring"))


def _are_numbers(cells: set[str]) -> bool:
    return bool(cells) and cells <= _NUMBERED


def _named(columns: Iterable[Guess], names: Iterable[str]) -> tuple[int, ...]:
    wanted = set(map(fold_label, names))
    return tuple(c.position for c in columns if fold_label(bare_header(c.header)) in wanted)
