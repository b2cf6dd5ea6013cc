"""Read a formula's tokens as Excel's parser does, as far as to see what it refuses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from repbook.ooxml.lint.formula_text import Token

SEMICOLON, OPERATOR = "semicolon-argument", "lone-operator"
_OPEN, _CLOSE = frozenset("({"), frozenset(")}")
_INFIX = frozenset({*"*/^&=<>:", "<>", "<=", ">="})
_SIGNS = frozenset("+-")


class Flaw(NamedTuple):
    """What is wrong, by the rule that tells it, and the sign it is about."""

    kind: str
    what: str


class Call(NamedTuple):
    """A function of a formula, how many arguments it gets, and how many calls it stands within."""

    function: Token
    arguments: int
    depth: int


def flaws(found: Sequence[Token]) -> Iterator[Flaw]:
    """Yield semicolons between arguments and operators that lack a side."""
    solid = _solid(found)
    braces = 0
    # Files may hold the `=` that a formula begins with in Excel.
    if solid[:1] == ["="]:
        del solid[0]
    for before, sign, after in zip(["", *solid], solid, [*solid[1:], ""], strict=False):
        braces += (sign == "{") - (sign == "}")
        if sign == ";" and not braces:
            yield Flaw(SEMICOLON, sign)
        lacks_left = sign in _INFIX and _ends(before, opening=True)
        lacks_right = sign in _INFIX | _SIGNS and _ends(after, opening=False)
        if lacks_left or lacks_right:
            yield Flaw(OPERATOR, sign)


def calls(found: Sequence[Token]) -> list[Call]:
    """Return the functions of a readable formula."""
    done: list[Call] = []
    # A level: the function it belongs to, its commas, and whether anything stands in it.
    levels: list[tuple[Token | None, int, bool]] = [(None, 0, False)]
    depth, function = 0, None
    for token in found:
        text = token.text if token.kind == "op" else ""
        if text.isspace():
            continue
        owner, commas, filled = levels[-1]
        levels[-1] = (owner, commas + (text == ","), filled or text not in _CLOSE)
        if text in _OPEN:
            levels.append((function if text == "(" else None, 0, False))
            depth += levels[-1][0] is not None
        elif text in _CLOSE:
            owner, commas, filled = levels.pop()
            if owner is not None:
                done.append(Call(owner, commas + 1 if filled else 0, depth))
                depth -= 1
        function = token if token.kind == "function" else None
    return done


def _solid(found: Sequence[Token]) -> list[str]:
    """Return the signs, operands as `x`; blanks fall away, `<` and `>` join what follows."""
    solid: list[str] = []
    for token in found:
        sign = token.text if token.kind == "op" else "x"
        if sign.isspace():
            continue
        if solid and solid[-1] + sign in _INFIX:
            solid[-1] += sign
        else:
            solid.append(sign)
    return solid


def _ends(sign: str, *, opening: bool) -> bool:
    """Tell whether no operand stands where the sign does."""
    if opening:
        return sign in _OPEN or sign in _INFIX | _SIGNS or sign in ("", ",", ";")
    return sign in _CLOSE or sign in _INFIX or sign in ("", ",", ";", "%")
