"""Read the procedures of a module's text ([MS-VBAL] 5.3.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_LINES = re.compile(r"\r\n|\r|\n")
_CONTINUED = re.compile(r"[ \t]_[ \t]*(?:\r\n|\r|\n)")
_REMARK = re.compile(r"(?:^|:)\s*rem\b.*", re.IGNORECASE)
_STRING = re.compile(r'"[^"]*"?')
_PROCEDURE = re.compile(
    r"\s*(?:(public|private|friend)\s+)?(?:static\s+)?(sub|function)\s+(\w+)[$%&!#@^]?\s*"
    r"(?:\((.*?)\)\s*(?:as\s+[\w.()]+\s*)?)?(?::.*)?$",
    re.IGNORECASE,
)
_PARAMETER = re.compile(
    r"(?P<optional>optional\s+)?(?:(?P<by>byval|byref)\s+)?(?P<many>paramarray\s+)?"
    r"(?P<name>\w+)[$%&!#@^]?\s*(?P<array>\(\s*\))?(?:\s*as\s+(?P<type>[\w.]+))?"
    r"(?:\s*=\s*.*)?",
    re.IGNORECASE,
)


class Parameter(NamedTuple):
    """A parameter; `type` is in lower case, empty where none is given."""

    name: str
    type: str
    by_value: bool
    optional: bool
    array: bool


class Procedure(NamedTuple):
    """A Sub or Function; `parameters` is None where they cannot be read."""

    name: str
    private: bool
    parameters: tuple[Parameter, ...] | None


def statements(text: str) -> Iterator[str]:
    """Yield the logical lines, continued ones joined; texts are emptied and remarks cut off."""
    for line in _LINES.split(_CONTINUED.sub(" ", text)):
        bare = _STRING.sub('""', line).partition("'")[0]
        yield _REMARK.sub("", bare).rstrip()


@lru_cache(maxsize=256)
def procedures(text: str) -> tuple[Procedure, ...]:
    """Return the Subs and Functions of a module."""
    found = (_PROCEDURE.match(line) for line in statements(text))
    return tuple(
        Procedure(line[3], (line[1] or "").lower() == "private", _parameters(line[4] or ""))
        for line in found
        if line
    )


def _parameters(text: str) -> tuple[Parameter, ...] | None:
    pieces = [piece.strip() for piece in text.split(",")] if text.strip() else []
    found = [_PARAMETER.fullmatch(piece) for piece in pieces]
    if not all(found):
        return None
    return tuple(
        Parameter(
            part["name"],
            (part["type"] or "").lower(),
            (part["by"] or "").lower() == "byval",
            bool(part["optional"] or part["many"]),
            bool(part["array"]),
        )
        for part in found
        if part
    )
