"""What a list of calls says of their results in other systems' words (M21)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from repbook.domain.planning.results import Result
from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.said_words import spoken

# A phone's log says so of a call that nobody took; a rep who types it was refused.
_OF_PHONES = {"rejected": Result.NO_ANSWER.value}
_DURATIONS = ("duration", "call duration", "duration (seconds)", "通话时长", "时长")
_TYPES = ("type", "call type", "direction", "类型", "通话类型", "呼叫类型")


class Beside(NamedTuple):
    """The columns that tell of a result where none is named: a call's type, its duration."""

    types: tuple[int, ...]
    durations: tuple[int, ...]


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
