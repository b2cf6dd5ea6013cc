"""What an import did, and how every kind of list reports it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from repbook.book.changes import Changes
from repbook.domain.reading.mapping import Guess
from repbook.domain.values import Value
from repbook.features.imports.import_beside import Goes
from repbook.features.imports.import_choices import Unknown, Word
from repbook.features.imports.import_fields import Item
from repbook.features.imports.import_keep import Left
from repbook.features.imports.import_values import Entry, Questions
from repbook.features.imports.import_words import Values
from repbook.text import Said

ACTION = "import"


class Cell(NamedTuple):
    """A cell of a card on file that a list would have otherwise; `old` is None where it is blank."""

    customer: str
    name: str
    key: str
    old: Value
    new: Value


class Line(NamedTuple):
    """One column of the list, or a field that no column fills: what it goes to, its first values.

    `place` names the column, such as [A], and "" is none; `said` that the user chose its field.
    """

    place: str
    header: str
    key: str
    goes: str
    why: Said
    filled: int
    said: bool
    values: tuple[str, ...]


@dataclass(slots=True)
class Brought:
    """Counts, the rows that were not taken in with the reason, and what to write.

    `outcomes` says that orders may set those of open cards, `wins` how many cards they close. `changes.problems` lists everything that a person should look at: duplicates, rejected rows,
    texts that could not be read. `update` names the cells of cards on file that may change,
    `updates` are those that do, `offered` those that wait for a yes. `settled` counts calls on file
    whose result was explained, `values` are the words explained, `unknown` those that are not,
    `words` both as the preview shows them.
    `goes` are the columns that share a field, by their place, `left` those that found no field.
    `notes` say what was worked out besides, `offers` which options would take in more.
    `joined` are rows of new customers, by number, with what further rows say of them: rows are told
    alike by their own words alone. `first` are the first rows, `fates` what becomes of rows that are not added, by their numbers,
    `stays` what their cards hold on where the list says otherwise;
    `preview` is filled where nothing is written. `people` are the rows of a list of persons as
    Contacts has them, by number.
    """

    kind: str
    questions: Questions
    changes: Changes = field(default_factory=lambda: Changes(ACTION))
    mapping: Sequence[Guess] = ()
    goes: Mapping[int, Goes] = field(default_factory=dict)
    added: int = 0
    updated: int = 0
    duplicates: int = 0
    rejected: list[tuple[list[Item], Said]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    offers: list[str] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    most: int = 32_767
    update: str = ""
    outcomes: bool = False
    wins: int = 0
    updates: list[Cell] = field(default_factory=list)
    offered: list[Cell] = field(default_factory=list)
    settled: int = 0
    values: Values = field(default_factory=dict)
    unknown: Sequence[Unknown] = ()
    words: Sequence[Word] = ()
    joined: dict[int, Entry] = field(default_factory=dict)
    first: list[Entry] = field(default_factory=list)
    fates: dict[int, str] = field(default_factory=dict)
    stays: dict[int, dict[str, Value]] = field(default_factory=dict)
    preview: list[Line] = field(default_factory=list)
    people: Mapping[int, Entry] = field(default_factory=dict)

    def reject(self, entry: Entry, reason: Said) -> None:
        """Leave a row out, with its reason."""
        self.rejected.append((entry.cells, reason))
        self.questions.add(entry.number, reason)

    def repeat(self, entry: Entry, message: Said) -> None:
        """Leave out a row that is on file already."""
        self.duplicates += 1
        self.fates[entry.number] = "known"
        self.questions.add(entry.number, message)

    def whole(self, entry: Entry) -> Entry:
        """Return a row with what further rows of the list say of its customer."""
        return self.joined.get(entry.number, entry)

    def join(self, entry: Entry, message: Said) -> None:
        """Count a row whose further words went to the customer that an earlier row names."""
        self.repeat(entry, message)
        self.fates[entry.number] = "joined"


def count_update(done: Brought, entry: Entry, *, changed: bool) -> None:
    """Count a row of a card on file: updated, or as it stands."""
    done.updated += changed
    done.duplicates += not changed
    done.fates[entry.number] = "updated" if changed else "known"
