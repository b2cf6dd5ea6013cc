"""Standard output and error while a command runs: whatever is printed is no failure of it.

What a screen would obey is spelt out, what the encoding lacks too; where nobody reads any more, or
there is no room, the rest goes nowhere.
"""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO, cast

from repbook.entrypoints.process import is_closed_pipe
from repbook.text import say
from repbook.text.visible import spell_unknown, visible

_SPELLING = "repbook.spelt"
codecs.register_error(_SPELLING, spell_unknown)


class Steady:
    """A stream on which writing never fails; `lost` is why it takes nothing any more."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.lost: Exception | None = None

    def write(self, text: str) -> int:
        """Write as long as the stream takes it."""
        if self.lost is None:
            try:
                self.stream.write(text)
            except (OSError, ValueError) as error:
                self.lost = error
        return len(text)

    def flush(self) -> None:
        """Hand on what is held back, as long as the stream takes it."""
        if self.lost is None:
            try:
                self.stream.flush()
            except (OSError, ValueError) as error:
                self.lost = error

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


class Plain:
    """A stream over a steady one that shows what a screen would obey."""

    def __init__(self, stream: TextIO) -> None:
        self.steady = Steady(stream)

    def write(self, text: str) -> int:
        """Write a text with such signs spelt out."""
        return self.steady.write(visible(text))

    def flush(self) -> None:
        """Hand on what is held back."""
        self.steady.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.steady, name)


@contextmanager
def plain_output() -> Iterator[None]:
    """Print through `Plain` while the body runs; say afterwards what could not be printed."""
    held = sys.stdout, sys.stderr
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        # A program without a console, or one whose output was closed, has no streams.
        out, err = (Plain(_spelling(stream or nowhere)) for stream in held)
        sys.stdout, sys.stderr = cast("TextIO", out), cast("TextIO", err)
        try:
            yield
        finally:
            out.flush()
            _tell_lost(out.steady.lost)
            err.flush()
            sys.stdout, sys.stderr = held


def screen(stream: TextIO) -> TextIO:
    """Return what lies beneath a plain stream, for a library that steers a terminal."""
    return cast("TextIO", stream.steady) if isinstance(stream, Plain) else stream


def _spelling(stream: TextIO) -> TextIO:
    """Let a stream spell what its encoding lacks; one of a test or a shell may not know how."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors=_SPELLING)
    return stream


def _tell_lost(lost: Exception | None) -> None:
    if isinstance(lost, OSError) and not is_closed_pipe(lost):
        reason = lost.strerror or type(lost).__name__
        print(say("commands.output_lost", reason=reason), file=sys.stderr)
