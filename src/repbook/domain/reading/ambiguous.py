"""Carry a question instead of a value where a text can be read in two ways."""

from __future__ import annotations

from repbook.record import NamedTuple
from repbook.text import Said, said


class Ambiguous(NamedTuple):
    """A value that could not be read for sure: a catalogue key and its facts."""

    key: str
    facts: dict[str, object]

    def text(self, lang: str | None = None) -> Said:
        """Return the sentence that asks for the missing certainty."""
        return said(self.key, lang, **self.facts)


def unclear(reason: str, **facts: object) -> Ambiguous:
    """Return a question under `intake.<reason>`."""
    return Ambiguous(f"intake.{reason}", facts)
