"""One line of doctor's report."""

from __future__ import annotations

from enum import StrEnum

from repbook.text import say, sentences


class Level(StrEnum):
    """How a check ended: as it should, worth knowing, or to be mended."""

    WELL = "well"
    NOTE = "note"
    MEND = "mend"


class Finding:
    """One check's outcome: a catalogue key of subject `install`, its level, its facts."""

    __slots__ = ("facts", "key", "level")

    def __init__(self, level: Level, key: str, /, **facts: object) -> None:
        self.level, self.key, self.facts = level, key, facts

    def __repr__(self) -> str:
        return f"Finding({self.level}, {self.key}, {self.facts})"

    @property
    def what(self) -> str:
        """Say what was found, in the user's language."""
        return say(f"install.{self.key}", None, **self.facts)

    @property
    def how(self) -> str:
        """Say how to mend it; empty where there is nothing to do."""
        key = f"install.{self.key}.how"
        return say(key, None, **self.facts) if key in sentences() else ""


def well(key: str, /, **facts: object) -> Finding:
    """Return a finding that all is as it should be."""
    return Finding(Level.WELL, key, **facts)


def note(key: str, /, **facts: object) -> Finding:
    """Return a finding that is worth knowing but stops nothing."""
    return Finding(Level.NOTE, key, **facts)


def mend(key: str, /, **facts: object) -> Finding:
    """Return a finding that something does not work until it is mended."""
    return Finding(Level.MEND, key, **facts)
