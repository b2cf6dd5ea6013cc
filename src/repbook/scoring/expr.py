"""Say a rule once: small frozen nodes that compilers turn into Excel text or Python.

A rule is an expression over the columns of its own row (`col`), whole columns of a table
(`field`), named cells (`cell`), fixed blocks of cells (`block`) and list labels (`code`).
Keys are the schema's; a rule never sees a header, an address or a literal label.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar, dataclass_transform

from repbook.text.label import Label

DAY_STEP = 1 << 20  # more than the rows of a sheet


@dataclass_transform(frozen_default=True, eq_default=False)
class Node:
    """A frozen record to the type checker; defining twenty dataclasses takes 5 ms at each start.

    A field that is not given keeps the default of its class. Nodes compare by identity.
    """

    fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls.fields = tuple(vars(cls).get("__annotations__", ()))

    def __init__(self, *values: object, **named: object) -> None:
        self.__dict__.update(zip(self.fields, values, strict=False), **named)


class Expr(Node):
    """A node; arithmetic and comparisons of Python build larger nodes."""

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


class Literal(Expr):
    """A number, a text or a truth value written into the rule."""

    value: float | str | bool


class Column(Expr):
    """The value of a column in the rule's own row."""

    key: str


class Span(Expr):
    """The values of neighbouring columns in the rule's own row, one a slot."""

    keys: tuple[str, ...]


class Field(Expr):
    """A whole column of a table."""

    table: str
    key: str


class Cell(Expr):
    """One named cell."""

    key: str


class Block(Expr):
    """A fixed block of cells: a list, or one list a slot."""

    key: str


class Code(Expr):
    """The label that the workbook's Lists give to a code, `list.code`."""

    key: str


class Words(Expr):
    """A wording in the workbook's language."""

    label: Label


class Binary(Expr):
    """An operator between two values."""

    op: str
    left: Expr
    right: Expr


class Call(Expr):
    """A spreadsheet function of the allowed list."""

    name: str
    args: tuple[Expr, ...]


class Find(Expr):
    """The 1-based row of `wanted` in a column, 0 where it is missing: binary hit, else exact."""

    wanted: Expr
    field: Field


class Place(Expr):
    """The 1-based place of the first value of a block of `size` rows equal to `wanted`, 0 for none.

    Equal as `=` has it, since MATCH takes `~ * ?` for wildcards.
    """

    wanted: Expr
    values: Block
    size: int


class LastRow(Expr):
    """The 1-based row of the last entry equal to `wanted`, before row `before`; 0 for none."""

    field: Field
    wanted: Expr
    before: Expr


class Latest(Expr):
    """The key of the newest entry equal to `wanted`, with a key below `before`; 0 for none.

    A key is the day times `DAY_STEP` plus the 1-based row, so it orders by day, then by row. While
    something that is no number stands among the days it is the row alone.
    """

    field: Field
    wanted: Expr
    day: Field
    before: Expr


class SlotKnown(Expr):
    """The sum of the weights of the answered slots."""

    answers: Span
    weights: Block


class Worth(Expr):
    """The points of an answer by its number, 0 being none, to the question in `slot`."""

    slot: str
    answer: Expr


class SlotWorth(Expr):
    """The sum over the slots of a weight times the points of the answer."""

    answers: Span
    weights: Block
    worths: Block


class SlotOpen(Expr):
    """The largest key among the unanswered slots, 0 for none."""

    answers: Span
    keys: Block


class Condition(Node):
    """One test of a conditional count: `op` is = < <= > >= blank or text.

    `text` is for columns of texts alone: LibreOffice counts numbers too, Excel does not.
    """

    field: Field
    op: str
    value: Expr

    @property
    def tells(self) -> bool:
        """Hold where a label is looked for, which may hold `~ * ? > <` and is only itself."""
        return self.op == "=" and isinstance(resolved(self.value), Code | Words)


class CountIfs(Expr):
    """How many rows meet all conditions."""

    conditions: tuple[Condition, ...]


class SumIfs(Expr):
    """The sum (or the mean) of a column over the rows that meet all conditions."""

    total: Field
    conditions: tuple[Condition, ...]
    mean: bool = False


class Deferred(Expr):
    """A rule named by its place among the declarations, which are loaded once its nodes matter.

    `owner` is what declares it, such as `tables.customers`; `path` leads to it from there.
    """

    owner: str
    path: str


Resolver = Callable[[Deferred], Expr]
_RESOLVERS: list[Resolver] = []


def resolve_with(resolver: Resolver) -> None:
    """Set how deferred rules are found."""
    _RESOLVERS[:] = [resolver]


def resolved(node: Expr) -> Expr:
    """Return a rule itself where it is only named."""
    while isinstance(node, Deferred):
        node = _RESOLVERS[0](node)
    return node


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
        found = resolved(waiting.pop())
        yield found
        waiting.extend(reversed(list(children(found))))


def children(node: Node) -> Iterator[Expr]:
    """Yield the nodes directly below a node."""
    for value in node.__dict__.values():
        for item in value if type(value) is tuple else (value,):
            if isinstance(item, Expr):
                yield item
            elif isinstance(item, Condition):
                yield from children(item)
