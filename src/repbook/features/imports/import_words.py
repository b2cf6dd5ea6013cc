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
from repbook.features.imports.import_headers import DURATION, TYPE, names_of
from repbook.schema.declare import Column
from repbook.schema.registry import CODES

# A phone's log says so of a call that nobody took; a rep who types it was refused.
_OF_PHONES = {"rejected": Result.NO_ANSWER.value}
# What Android's log numbers its types of calls (CallLog.Calls): missed, voicemail, rejected, blocked.
_NUMBERED, _NUMBERED_MISSED = frozenset("1234567"), frozenset("3456")

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
    return _OF_PHONES.get(fold_label(word)) or spoken("result", word)


def beside(mapping: Mapped, rows: Iterable[Sequence[str]]) -> Beside:
    """Return the columns of a list that tell of a call that nobody took, but those left out."""
    free = [c for c in mapping.columns if c.key is not None or c.why != "intake.why_given"]
    types, durations = (_named(free, names_of("calls", part)) for part in (TYPE, DURATION))
    cells = {place: {row[place].strip() for row in rows} - {""} for place in types}
    numbered = tuple(place for place in types if durations and _are_numbers(cells[place]))
    return Beside(types, durations, numbered)


def is_missed(cells: Sequence[str], told: Beside) -> bool:
    """Tell whether a call's type, or its duration of 0, says that nobody took it."""
    digits = (re.sub(r"\D", "", cells[place]) for place in told.durations)
    return (
        any(result_of(cells[place]) == Result.NO_ANSWER for place in told.types)
        or any(cells[place].strip() in _NUMBERED_MISSED for place in told.numbered)
        or any(text and not text.strip("0") for text in digits)
    )


def _are_numbers(cells: set[str]) -> bool:
    return bool(cells) and cells <= _NUMBERED


def _named(columns: Iterable[Guess], names: Iterable[str]) -> tuple[int, ...]:
    wanted = set(map(fold_label, names))
    return tuple(c.position for c in columns if fold_label(bare_header(c.header)) in wanted)
