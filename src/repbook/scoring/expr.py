"""Say a rule once: small frozen nodes that compilers turn into Excel text or Python.

A rule is an expression over the columns of its own row (`col`), whole columns of a table
(`field`), named cells (`cell`), fixed blocks of cells (`block`) and list labels (`code`).
Keys are the schema's; a rule never sees a header, an address or a literal label.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, fields
from functools import cache

from repbook.text.label import Label

DAY_STEP = 1 << 20  # more than the rows of a sheet


class Expr:
    """A node; arithmetic and comparisons of Python build larger nodes."""

    __slots__ = ()

    def __add__(self, other: Operand) -> Expr:
        return Binary("+", self, lift(other))

    def __radd__(self, other: Operand) -> Expr:
        return Binary("+", lift(other), self)

    def __sub__(self, other: Operand) -> Expr:
        return Binary("-", self, lift(other))

    def __rsub__(self, other: Operand) -> Expr:
        return Binary("-", lift(other), self)

    def __mul__(self, other: Operand) -> Expr:
        return Binary("*", self, lift(other))

    def __rmul__(self, other: Operand) -> Expr:
        return Binary("*", lift(other), self)

    def __truediv__(self, other: Operand) -> Expr:
        return Binary("/", self, lift(other))

    def __lt__(self, other: Operand) -> Expr:
        return Binary("<", self, lift(other))

    def __le__(self, other: Operand) -> Expr:
        return Binary("<=", self, lift(other))

    def __gt__(self, other: Operand) -> Expr:
        return Binary(">", self, lift(other))

    def __ge__(self, other: Operand) -> Expr:
        return Binary(">=", self, lift(other))

    def is_(self, other: Operand) -> Expr:
        """Compare for equality as a spreadsheet does: text without regard to case."""
        return Binary("=", self, lift(other))

    def is_not(self, other: Operand) -> Expr:
        """Compare for inequality as a spreadsheet does."""
        return Binary("<>", self, lift(other))


Operand = Expr | float | str | bool


@dataclass(frozen=True, slots=True)
class Literal(Expr):
    """A number, a text or a truth value written into the rule."""

    value: float | str | bool


@dataclass(frozen=True, slots=True)
class Column(Expr):
    """The value of a column in the rule's own row."""

    key: str


@dataclass(frozen=True, slots=True)
class Span(Expr):
    """The values of neighbouring columns in the rule's own row, one a slot."""

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field(Expr):
    """A whole column of a table."""

    table: str
    key: str


@dataclass(frozen=True, slots=True)
class Cell(Expr):
    """One named cell."""

    key: str


@dataclass(frozen=True, slots=True)
class Block(Expr):
    """A fixed block of cells: a list, or one list a slot."""

    key: str


@dataclass(frozen=True, slots=True)
class Code(Expr):
    """The label that the workbook's Lists give to a code, `list.code`."""

    key: str


@dataclass(frozen=True, slots=True)
class Words(Expr):
    """A wording in the workbook's language."""

    label: Label


@dataclass(frozen=True, slots=True)
class Binary(Expr):
    """An operator between two values."""

    op: str
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class Call(Expr):
    """A spreadsheet function of the allowed list."""

    name: str
    args: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Find(Expr):
    """The 1-based row of `wanted` in a column, 0 where it is missing: binary hit, else exact."""

    wanted: Expr
    field: Field


@dataclass(frozen=True, slots=True)
class LastRow(Expr):
    """The 1-based row of the last entry equal to `wanted`, before row `before`; 0 for none."""

    field: Field
    wanted: Expr
    before: Expr


@dataclass(frozen=True, slots=True)
class Latest(Expr):
    """The key of the newest entry equal to `wanted`, with a key below `before`; 0 for none.

    A key is the day times `DAY_STEP` plus the 1-based row, so it orders by day, then by row. While
    something that is no number stands among the days it is the row alone.
    """

    field: Field
    wanted: Expr
    day: Field
    before: Expr


@dataclass(frozen=True, slots=True)
class SlotFirst(Expr):
    """The number of the first slot whose chosen option has `effect`, 0 for none."""

    answers: Span
    effects: Block
    effect: Expr


@dataclass(frozen=True, slots=True)
class SlotKnown(Expr):
    """The sum of the weights of the answered slots."""

    answers: Span
    weights: Block


@dataclass(frozen=True, slots=True)
class SlotOpen(Expr):
    """The largest key among the unanswered slots, 0 for none."""

    answers: Span
    keys: Block


@dataclass(frozen=True, slots=True)
class Condition:
    """One test of a conditional count: `op` is = < <= > >= blank or text.

    `text` is for columns of texts alone: LibreOffice counts numbers too, Excel does not.
    """

    field: Field
    op: str
    value: Expr


@dataclass(frozen=True, slots=True)
class CountIfs(Expr):
    """How many rows meet all conditions."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class SumIfs(Expr):
    """The sum (or the mean) of a column over the rows that meet all conditions."""

    total: Field
    conditions: tuple[Condition, ...]
    mean: bool = False


def lift(value: Operand) -> Expr:
    """Return a node for a plain Python value."""
    return value if isinstance(value, Expr) else Literal(value)


def call(name: str, *args: Operand) -> Expr:
    """Return a call of a spreadsheet function."""
    return Call(name, tuple(lift(arg) for arg in args))


def walk(node: Expr) -> Iterator[Expr]:
    """Yield a node and everything below it, left to right."""
    waiting: list[Expr] = [node]
    while waiting:
        found = waiting.pop()
        yield found
        waiting.extend(reversed(list(children(found))))


def children(node: Expr | Condition) -> Iterator[Expr]:
    """Yield the nodes directly below a node."""
    for name in _field_names(type(node)):  # type: ignore[arg-type]  # a class hashes by identity
        value = getattr(node, name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Expr):
                yield item
            elif isinstance(item, Condition):
                yield from children(item)


@cache
def _field_names(kind: Hashable) -> tuple[str, ...]:
    return tuple(field_.name for field_ in fields(kind))  # type: ignore[arg-type]  # a node class
