"""Write a rule as Excel formula text; touches no workbook."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from repbook.scoring.expr import (
    DAY_STEP,
    Binary,
    Block,
    Call,
    Cell,
    Code,
    Column,
    Condition,
    CountIfs,
    Deferred,
    Expr,
    Field,
    Find,
    LastRow,
    Latest,
    Literal,
    Place,
    SlotKnown,
    SlotOpen,
    SlotWorth,
    Span,
    SumIfs,
    Words,
    Worth,
    children,
    resolved,
)
from repbook.scoring.headings import head
from repbook.scoring.slots import HALVES, answer_of, number_of, worths_of
from repbook.scoring.verbs import plainly
from repbook.text.label import Label

# Functions of perpetual Excel 2016, WPS and LibreOffice alike; nothing newer may appear.
ALLOWED = frozenset(
    {"ABS", "AND", "AVERAGEIFS", "CHOOSE", "COUNTA", "COUNTIFS", "DAY", "EDATE", "FIND", "IF"}
    | {"IFERROR", "INDEX", "ISNUMBER", "LARGE", "LEFT", "LEN", "MATCH", "MAX", "MID", "MIN", "MOD"}
    | {"MONTH", "NOT"}
    | {"OR", "RIGHT", "ROUND", "ROUNDDOWN", "ROW", "SMALL", "SQRT", "SUBSTITUTE", "SUM", "SUMIFS"}
    | {"SUMPRODUCT", "TODAY", "WORKDAY", "YEAR"}
)
PRECEDENCE = {"=": 1, "<>": 1, "<": 1, "<=": 1, ">": 1, ">=": 1, "&": 2, "+": 3, "-": 3}
PRECEDENCE |= {"*": 4, "/": 4}


class Naming(Protocol):
    """Where things stand in one workbook: the schema's answer to a key."""

    def this_row(self, first: str, last: str | None = None) -> str:
        """Return the reference to one or several neighbouring columns of the own row."""

    def column(self, table: str, key: str) -> str:
        """Return the reference to a whole column."""

    def header(self, table: str, key: str) -> str:
        """Return the reference to a column's header cell."""

    def cell(self, key: str) -> str:
        """Return the reference to a named cell."""

    def block(self, key: str) -> str:
        """Return the reference to a fixed block."""

    def worths(self) -> str:
        """Return the reference to the points of all choices, one column a slot."""

    def code(self, key: str) -> str:
        """Return the reference to a list label."""

    def words(self, label: Label) -> str:
        """Return a wording in the workbook's language."""


def formula(rule: Expr, naming: Naming) -> str:
    """Return the formula text of a rule, without the leading equals sign.

    Raises ValueError when a function is used that Excel 2016 lacks.
    """
    return _text(rule, naming)


Node = TypeVar("Node", bound=Expr)
_WRITERS: dict[type[Expr], Callable[[Any, Naming], str]] = {}


def _writes(kind: type[Node]) -> Callable[[Callable[[Node, Naming], str]], None]:
    """Register what writes a kind of node; a workbook has some 30,000 of them."""

    def register(writer: Callable[[Node, Naming], str]) -> None:
        _WRITERS[kind] = writer

    return register


def _text(node: Expr, naming: Naming) -> str:
    writer = _WRITERS.get(type(node))
    if writer is None:
        raise TypeError(f"no Excel text for {type(node).__name__}: {list(children(node))}")
    return writer(node, naming)


@_writes(Deferred)
def _(node: Deferred, naming: Naming) -> str:
    return _text(resolved(node), naming)


@_writes(Literal)
def _(node: Literal, naming: Naming) -> str:
    if isinstance(node.value, bool):
        return "TRUE" if node.value else "FALSE"
    return _quoted(node.value) if isinstance(node.value, str) else f"{node.value:.15g}"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


@_writes(Words)
def _(node: Words, naming: Naming) -> str:
    return _quoted(naming.words(node.label))


@_writes(Column)
def _(node: Column, naming: Naming) -> str:
    return naming.this_row(node.key)


@_writes(Span)
def _(node: Span, naming: Naming) -> str:
    return naming.this_row(node.keys[0], node.keys[-1])


@_writes(Field)
def _(node: Field, naming: Naming) -> str:
    return naming.column(node.table, node.key)


@_writes(Cell)
def _(node: Cell, naming: Naming) -> str:
    return naming.cell(node.key)


@_writes(Block)
def _(node: Block, naming: Naming) -> str:
    return naming.block(node.key)


@_writes(Code)
def _(node: Code, naming: Naming) -> str:
    return naming.code(node.key)


@_writes(Binary)
def _(node: Binary, naming: Naming) -> str:
    rank = PRECEDENCE[node.op]
    left = _inner(node.left, naming, rank)
    right = _inner(node.right, naming, rank + 1)
    return f"{left}{node.op}{right}"


def _inner(node: Expr, naming: Naming, rank: int) -> str:
    text = _text(node, naming)
    loose = isinstance(node, Binary) and PRECEDENCE[node.op] < rank
    negative = isinstance(node, Literal) and text.startswith("-")
    return f"({text})" if loose or negative else text


@_writes(Call)
def _(node: Call, naming: Naming) -> str:
    if node.name not in ALLOWED:
        raise ValueError(f"{node.name} is not on the list of allowed functions")
    return f"{node.name}({','.join(_text(arg, naming) for arg in node.args)})"


@_writes(Find)
def _(node: Find, naming: Naming) -> str:
    wanted, column = _text(node.wanted, naming), _text(node.field, naming)
    # An id such as A*1 is itself; a number has to stay one.
    itself = f"IF(ISNUMBER({wanted}),{wanted},{_text(plainly(node.wanted), naming)})"
    exact, near = f"MATCH({itself},{column},0)", f"MATCH({wanted},{column},1)"
    hit = f'IFERROR(INDEX({column},{near}),"")={wanted}'
    return f'IF({wanted}="",0,IFERROR(IF({hit},{near},{exact}),0))'


@_writes(Place)
def _(node: Place, naming: Naming) -> str:
    values = _text(node.values, naming)
    # Rows are counted from below, so that the first of equal ones is the largest.
    below = f"ROW({values.rpartition(':')[2]})+1-ROW({values})"
    same = f"{values}={_text(node.wanted, naming)}"
    return f"MOD({node.size + 1}-SUMPRODUCT(MAX(({same})*({below}))),{node.size + 1})"


@_writes(LastRow)
def _(node: LastRow, naming: Naming) -> str:
    column, row = _text(node.field, naming), _row_numbers(node.field, naming)
    below = f"*({row}<{_text(node.before, naming)})"
    return f"SUMPRODUCT(MAX(({column}={_text(node.wanted, naming)}){below}*{row}))"


def _row_numbers(field: Field, naming: Naming) -> str:
    header = naming.header(field.table, field.key)
    return f"(ROW({_text(field, naming)})-ROW({header}))"


@_writes(Latest)
def _(node: Latest, naming: Naming) -> str:
    same = f"({_text(node.field, naming)}={_text(node.wanted, naming)})"
    day, row = _text(node.day, naming), _row_numbers(node.day, naming)
    before = _text(node.before, naming)

    def newest(key: str) -> str:
        return f"SUMPRODUCT(MAX({same}*({key}<{before})*{key}))"

    dated = f"COUNTA({day})=SUMPRODUCT(ISNUMBER({day})*1)"
    return f"IF({dated},{newest(f'(ROUND({day},0)*{DAY_STEP}+{row})')},{newest(row)})"


@_writes(SlotKnown)
def _(node: SlotKnown, naming: Naming) -> str:
    return f"SUMPRODUCT(({_text(node.answers, naming)}>0)*{_text(node.weights, naming)})"


@_writes(Worth)
def _(node: Worth, naming: Naming) -> str:
    row = f"{_inner(node.answer, naming, 4)}+1"
    return f"INDEX({naming.worths()},{row},{number_of(node.slot)})"


@_writes(SlotWorth)
def _(node: SlotWorth, naming: Naming) -> str:
    return f"({'+'.join(_half_worth(half, naming) for half in HALVES)})"


def _half_worth(slots: tuple[str, ...], naming: Naming) -> str:
    """Add up some slots one by one; where none is answered a sum that all rows share is enough.

    One product over the whole block takes LibreOffice three times as long.
    """
    keys = tuple(map(answer_of, slots))
    terms = (
        f"INDEX({naming.block(worths_of(slot))},{naming.this_row(key)}+1)"
        f"*{naming.cell(head('weight', slot))}"
        for slot, key in zip(slots, keys, strict=True)
    )
    ends = (slots[0], slots[-1])
    unknown, weights = (
        ":".join(naming.cell(head(part, slot)) for slot in ends) for part in ("unknown", "weight")
    )
    none = f"SUMPRODUCT({unknown},{weights})"
    return f"IF(SUM({naming.this_row(keys[0], keys[-1])})=0,{none},{'+'.join(terms)})"


@_writes(SlotOpen)
def _(node: SlotOpen, naming: Naming) -> str:
    return f"SUMPRODUCT(MAX(({_text(node.answers, naming)}=0)*{_text(node.keys, naming)}))"


@_writes(CountIfs)
def _(node: CountIfs, naming: Naming) -> str:
    return f"COUNTIFS({_conditions(node.conditions, naming)})"


@_writes(SumIfs)
def _(node: SumIfs, naming: Naming) -> str:
    name = "AVERAGEIFS" if node.mean else "SUMIFS"
    total = _text(node.total, naming)
    if not node.conditions:
        return f"SUM({total})"
    return f"{name}({total},{_conditions(node.conditions, naming)})"


def _conditions(conditions: tuple[Condition, ...], naming: Naming) -> str:
    return ",".join(
        f"{_text(test.field, naming)},{_criterion(test, naming)}" for test in conditions
    )


def _criterion(test: Condition, naming: Naming) -> str:
    if test.op == "text":
        return '"?*"'
    if test.op == "blank":
        return '""'
    if test.tells:
        # Without its own operator a label such as >5 would be a comparison.
        return f'"="&{_text(plainly(test.value), naming)}'
    value = _text(test.value, naming)
    return value if test.op == "=" else f'"{test.op}"&{_inner(test.value, naming, 3)}'
