"""What lists say in other systems' words: explained by the user, or results of calls (M21)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from repbook.book.snapshot import Snapshot
from repbook.domain.planning.results import Result
from repbook.domain.reading.folding import fold_label, fold_text
from repbook.domain.reading.said_words import spoken
from repbook.schema.declare import Column
from repbook.schema.registry import CODES

# A phone's log says so of a call that nobody took; a rep who types it was refused.
_OF_PHONES = {"rejected": Result.NO_ANSWER.value}
_DURATIONS = ("duration", "call duration", "duration (seconds)", "通话时长", "时长")
_TYPES = ("type", "call type", "direction", "类型", "通话类型", "呼叫类型")

Values = dict[str, dict[str, str]]
"""By column key and word as given, `list.code`, or the text itself for a list that is open."""
Meant = Mapping[str, Mapping[str, str]]
"""The same by folded word."""


class Beside(NamedTuple):
    """The columns that tell of a result where none is named: a call's type, its duration."""

    types: tuple[int, ...]
    durations: tuple[int, ...]


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


def beside(headers: Sequence[str]) -> Beside:
    """Return the columns of a list that tell of a call that nobody took."""
    return Beside(_named(headers, _TYPES), _named(headers, _DURATIONS))


def is_missed(cells: Sequence[str], told: Beside) -> bool:
    """Tell whether a call's type, or its duration of 0, says that nobody took it."""
    bare = [cells[place].strip().rstrip("sS秒").strip() for place in told.durations]
    return any(result_of(cells[place]) == Result.NO_ANSWER for place in told.types) or any(
        text and not text.strip("0:.") for text in bare
    )


def _named(headers: Sequence[str], names: Sequence[str]) -> tuple[int, ...]:
    wanted = set(map(fold_label, names))
    return tuple(n for n, header in enumerate(headers) if fold_label(header) in wanted)
