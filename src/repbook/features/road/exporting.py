"""Export: dates, people, letters and labels for other programs (M101)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from repbook.book.snapshot import Reads, Snapshot
from repbook.errors import UsageError
from repbook.features.road.export_dates import DATE_READS, dates
from repbook.features.road.export_mail import MAIL_READS, labels, letters
from repbook.features.road.export_people import PEOPLE_READS, people
from repbook.record import NamedTuple
from repbook.text import LANGUAGES, say


class Kind(StrEnum):
    """What can be exported; the words of the command."""

    ICS = "ics"
    VCARD = "vcard"
    LETTERS = "letters"
    LABELS = "labels"


class Exported(NamedTuple):
    """What goes into the file, one entry a row, and how many were left out."""

    kind: Kind
    rows: tuple[Any, ...]
    left_out: int


SUFFIXES: Mapping[Kind, str] = {
    Kind.ICS: ".ics",
    Kind.VCARD: ".vcf",
    Kind.LETTERS: ".csv",
    Kind.LABELS: ".csv",
}
READS: Mapping[Kind, Reads] = {
    Kind.ICS: DATE_READS,
    Kind.VCARD: PEOPLE_READS,
    Kind.LETTERS: MAIL_READS,
    Kind.LABELS: MAIL_READS,
}


def kind_named(text: str) -> Kind:
    """Return the kind of a word, number or label; UsageError, with the choices, for none."""
    kinds = list(Kind)
    wanted = text.strip().casefold()
    for number, kind in enumerate(kinds, 1):
        names = {kind.value, str(number), *(label_of(kind, lang).casefold() for lang in LANGUAGES)}
        if wanted in names:
            return kind
    raise UsageError("road.which", text=text, kinds=numbered())


def label_of(kind: Kind, lang: str | None = None) -> str:
    """Return what a kind of export is called."""
    return say(f"road.kind_{kind.value}", lang)


def numbered(lang: str | None = None) -> str:
    """Return the kinds with their numbers, to choose from."""
    named = (f"{number} {label_of(kind, lang)}" for number, kind in enumerate(Kind, 1))
    return say("intake.comma", lang).join(named)


def export(snapshot: Snapshot, now: datetime, kind: Kind, letter: str = "") -> Exported:
    """Return what one kind of export holds; `letter` names the text that letters are filled with.

    Raises UsageError for a letter where none is written.
    """
    if letter and kind is not Kind.LETTERS:
        raise UsageError("road.text_for_letters", what=label_of(kind))
    made: dict[Kind, Callable[[], Iterator[Any]]] = {
        Kind.ICS: lambda: dates(snapshot, now.date()),
        Kind.VCARD: lambda: people(snapshot),
        Kind.LETTERS: lambda: letters(snapshot, now.date(), letter),
        Kind.LABELS: lambda: labels(snapshot),
    }
    found = list(made[kind]())
    rows = tuple(row for row in found if row is not None)
    return Exported(kind, rows, len(found) - len(rows))
