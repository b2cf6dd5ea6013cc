"""Guess which column of a list means which field; the user's own map always wins (M36)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Mapping as Table
from dataclasses import dataclass
from typing import NamedTuple

from repbook.domain.letters import letters
from repbook.domain.reading.ambiguous import Ambiguous, unclear
from repbook.domain.reading.column_types import shape_fits, shape_of
from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import SURE, Field, likeness

SHAPE = 0.5
Samples = Sequence[Sequence[object]]


class Guess(NamedTuple):
    """What one column means: its position from 0, its header, the field's key or None.

    `confidence` runs from 0 to 1; `why` is a catalogue key.
    """

    position: int
    header: str
    key: str | None
    confidence: float
    why: str


@dataclass(frozen=True, slots=True)
class Mapping:
    """One guess a column, in order, and what could not be settled."""

    columns: tuple[Guess, ...]
    problems: tuple[Ambiguous, ...] = ()

    def positions(self) -> dict[str, int]:
        """Return the column position of each field that has one."""
        return {column.key: column.position for column in self.columns if column.key is not None}

    def unused(self) -> tuple[Guess, ...]:
        """Return the columns that fill nothing."""
        return tuple(column for column in self.columns if column.key is None)


def guess(
    headers: Sequence[str],
    samples: Samples,
    fields: Sequence[Field],
    given: Table[str, str] | None = None,
) -> Mapping:
    """Map columns to fields, each at most once; `samples` holds some filled values of each column.

    `given` maps a header, or a column named like `[C]`, to a field's key, or to "" to leave it
    out. An empty or repeated header is listed as a problem unless `given` names its letter.
    """
    chosen, problems = _given(headers, fields, given or {})
    places = _guessable(headers, chosen)
    problems += _unguessable(headers, samples, places | set(chosen))
    wishes = [wish for place in places for wish in _wishes(place, headers[place], samples, fields)]
    chosen |= _settle(wishes, _keys(chosen))
    left = [field for field in fields if field.key not in _keys(chosen)]
    chosen |= _by_shape(headers, samples, left, places - set(chosen))
    columns = (
        chosen.get(place) or Guess(place, header, None, 0.0, "intake.why_nothing")
        for place, header in enumerate(headers)
    )
    return Mapping(tuple(columns), tuple(problems))


def bracketed(position: int) -> str:
    """Return how a column is named by its letter: `[A]` for position 0."""
    return f"[{letters(position + 1)}]"


def _keys(chosen: Table[int, Guess]) -> set[str]:
    return {column.key for column in chosen.values() if column.key is not None}


def _given(
    headers: Sequence[str], fields: Sequence[Field], given: Table[str, str]
) -> tuple[dict[int, Guess], list[Ambiguous]]:
    chosen: dict[int, Guess] = {}
    problems: list[Ambiguous] = []
    known = {field.key for field in fields}
    for header, key in given.items():
        place = _place(header, headers)
        if place is None:
            problems.append(unclear("map_no_header", header=header))
        elif key and key not in known:
            problems.append(unclear("map_no_field", header=header, field=key))
        elif key in _keys(chosen) or place in chosen:
            problems.append(unclear("map_twice", header=header, field=key))
        else:
            chosen[place] = Guess(place, headers[place], key or None, 1.0, "intake.why_given")
    return chosen, problems


def _place(header: str, headers: Sequence[str]) -> int | None:
    """Return the one column that `header` names, exactly, folded, or by its letter."""
    for same in (str.strip, fold_label):
        places = [place for place, text in enumerate(headers) if same(text) == same(header)]
        if len(places) == 1 and fold_label(header) and not header.startswith("["):
            return places[0]
    named = [place for place in range(len(headers)) if bracketed(place) == header.strip().upper()]
    return named[0] if named else None


def _guessable(headers: Sequence[str], chosen: Table[int, Guess]) -> set[int]:
    counts = Counter(map(fold_label, headers))
    return {
        place
        for place, text in enumerate(headers)
        if place not in chosen and fold_label(text) and counts[fold_label(text)] == 1
    }


def _unguessable(headers: Sequence[str], samples: Samples, settled: set[int]) -> list[Ambiguous]:
    """List the columns that hold something and have no header of their own."""
    return [
        unclear(
            "header_twice" if fold_label(text) else "header_empty",
            column=bracketed(place),
            header=text,
        )
        for place, text in enumerate(headers)
        if place not in settled and (fold_label(text) or place >= len(samples) or samples[place])
    ]


def _wishes(place: int, header: str, samples: Samples, fields: Sequence[Field]) -> list[Guess]:
    """Return the fields that suit a header best; a column that loses them gets no second best.

    Among fields that are sure by name the values tell: Paid is a day or an amount.
    """
    scored = [(likeness(header, field), field) for field in fields]
    fitting = [pair for pair in scored if shape_fits(_column(samples, place), pair[1].kind)]
    best = max((found.score for found, _ in scored), default=0.0)
    best_fit = max((found.score for found, _ in fitting), default=0.0)
    if best_fit >= min(best, SURE):
        scored, best = fitting, best_fit
    elif best < SURE:
        return []
    return [
        Guess(place, header, field.key, round(best, 2), found.why)
        for found, field in scored
        if found.score == best > 0
    ]


def _settle(wishes: Iterable[Guess], taken: set[str]) -> dict[int, Guess]:
    """Give each field to its surest column, the leftmost of equals."""
    chosen: dict[int, Guess] = {}
    for wish in sorted(wishes, key=lambda wish: (-wish.confidence, wish.position)):
        free = wish.key not in taken | _keys(chosen)
        if free and (wish.position not in chosen or chosen[wish.position].key is None):
            chosen[wish.position] = wish
        elif not free and wish.position not in chosen:
            chosen[wish.position] = Guess(wish.position, wish.header, None, 0.0, "intake.why_taken")
    return chosen


def _by_shape(
    headers: Sequence[str], samples: Samples, fields: Sequence[Field], places: set[int]
) -> dict[int, Guess]:
    """Match by the look of the values, where one column and one field are left for it."""
    shapes = {place: shape_of(_column(samples, place)) for place in places}
    chosen = {}
    for shape in ("email", "phone", "date"):
        looking = [place for place in places if shapes[place] == shape]
        wanting = [field for field in fields if field.kind == shape]
        if len(looking) == len(wanting) == 1:
            place = looking[0]
            why = f"intake.why_{shape}"
            chosen[place] = Guess(place, headers[place], wanting[0].key, SHAPE, why)
    return chosen


def _column(samples: Samples, place: int) -> Sequence[object]:
    return samples[place] if place < len(samples) else ()
