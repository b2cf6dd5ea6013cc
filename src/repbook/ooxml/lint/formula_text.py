"""Split a stored formula into tokens (ECMA-376 part 1, 18.17).

Stored formulas are always English: comma between arguments, point in numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from repbook.ooxml.lint.area import read_area

_TOKEN = re.compile(
    r"""(?P<string>"(?:[^"]|"")*")
      | (?P<error>\#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!
          |BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|EXTERNAL!|GETTING_DATA))
      | (?P<sheet>(?:'(?:[^']|'')+'|\[\d+\](?:[\w.?\\]+)?(?::[\w.?\\]+)?|[\w.?\\]+(?::[\w.?\\]+)?)!)
      | (?P<ref>\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.?\\(\[])
          |\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.?\\(\[])|\$?\d{1,7}:\$?\d{1,7}(?!\w))
      | (?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?!\w))
      | (?P<word>[^\W\d][\w.?\\]*|\\[\w.?\\]*)
      | (?P<at>@)
      | (?P<op>[-+*/^&=<>%(),;:{}\s])""",
    re.VERBOSE,
)
_CLOSERS = {")": "(", "}": "{"}


class UnreadableFormula(Exception):
    """The text is not a formula: a sign out of place, a bracket or a quote left open."""


class Token(NamedTuple):
    """A piece of a formula.

    `kind`: string, error, ref, number, function, name, table, at or op; `sheet` is the prefix
    before `!`, unquoted; `inside` is what stands between a table reference's outer brackets.
    """

    kind: str
    text: str
    sheet: str = ""
    inside: str = ""

    @property
    def is_external(self) -> bool:
        """Tell whether the token points into another workbook."""
        return "[" in self.sheet


# Half of all pieces, which nothing but the last line of the pattern can begin with.
_SIGNS = {sign: Token("op", sign) for sign in "-+*/^&=<>%(),;:{} \n"}


def tokens(formula: str) -> tuple[Token, ...]:
    """Return the formula's tokens; raise UnreadableFormula."""
    found = tuple(_scan(formula))
    _check_nesting(found)
    return found


def _scan(formula: str) -> Iterator[Token]:
    place, sheet = 0, ""
    while place < len(formula):
        if not sheet and (sign := _SIGNS.get(formula[place])):
            yield sign
            place += 1
            continue
        kind, text = _piece(formula, place)
        place += len(text)
        if kind == "sheet":
            sheet = text[:-1].strip("'").replace("''", "'")
            continue
        if kind == "word" and formula[place : place + 1] == "[":
            end = _closing(formula, place)
            yield Token("table", text, sheet, formula[place + 1 : end])
            place = end + 1
        else:
            yield Token(_kind(kind, text, formula[place : place + 1]), text, sheet)
        sheet = ""


def _piece(formula: str, place: int) -> tuple[str, str]:
    """Return kind and text of what begins at `place`; a bare `[` is a table without a name."""
    match = _TOKEN.match(formula, place)
    if match:
        return str(match.lastgroup), match[0]
    if formula[place] == "[":
        return "word", ""
    raise UnreadableFormula(formula[place])


def _kind(kind: str, text: str, following: str) -> str:
    if kind == "word":
        return "function" if following == "(" else "name"
    if kind == "ref" and read_area(text.upper()) is None and ":" not in text:
        return "name"
    return kind


def _closing(formula: str, start: int) -> int:
    """Return where the bracket at `start` closes; an apostrophe shields the next character."""
    depth, place = 0, start
    while place < len(formula):
        sign = formula[place]
        if sign == "'":
            place += 1
        depth += (sign == "[") - (sign == "]")
        if not depth:
            return place
        place += 1
    raise UnreadableFormula("[")


def _check_nesting(found: tuple[Token, ...]) -> None:
    open_: list[str] = []
    for token in found:
        if token.kind != "op":
            continue
        if token.text in _CLOSERS.values():
            open_.append(token.text)
        elif token.text in _CLOSERS and (not open_ or open_.pop() != _CLOSERS[token.text]):
            raise UnreadableFormula(token.text)
    if open_:
        raise UnreadableFormula(open_[-1])
