"""Write a rule as Python source and compile it; one loop evaluates any set of rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import singledispatch
from typing import Protocol, cast

from repbook.domain.values import Value
from repbook.scoring import runtime
from repbook.scoring.expr import (
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
    resolved,
)
from repbook.scoring.slots import worths_of

TOLD = runtime.TOLD
ARITHMETIC = {"+", "-", "*"}
FUNCTIONS = {
    "AND": "every",
    "COUNTA": "count_filled",
    "DAY": "day",
    "EDATE": "later_month",
    "FIND": "place_of",
    "INDEX": "item",
    "LARGE": "nth_largest",
    "LEFT": "left_part",
    "LEN": "text_length",
    "MAX": "largest",
    "MID": "middle_part",
    "MIN": "smallest",
    "MOD": "remainder",
    "MONTH": "month",
    "OR": "some",
    "RIGHT": "right_part",
    "ROUND": "round_half_up",
    "ROUNDDOWN": "cut",
    "SMALL": "nth_smallest",
    "SQRT": "root",
    "SUBSTITUTE": "replaced",
    "SUM": "total",
    "SUMPRODUCT": "product_total",
    "WORKDAY": "work_day",
    "YEAR": "year",
}
NUMERIC = {
    "DAY",
    "EDATE",
    "FIND",
    "LARGE",
    "LEN",
    "MAX",
    "MIN",
    "MOD",
    "MONTH",
    "ROUND",
    "ROUNDDOWN",
    "SMALL",
    "SQRT",
    "SUM",
}
NUMERIC |= {"ABS", "COUNTA", "MATCH", "SUMPRODUCT", "TODAY", "WORKDAY", "YEAR"}


class Env(Protocol):
    """The values a rule reads."""

    def column(self, table: str, key: str) -> list[Value]:
        """Return all values of a column, in row order."""

    def index(self, table: str, key: str) -> Mapping[str | float, int]:
        """Return the 1-based first row of each number and each lower-case text of a column."""

    def mask(self, table: str, key: str, op: str, value: Value) -> int:
        """Return which rows of a column meet a test; see `runtime.mask`."""

    def cell(self, key: str) -> Value:
        """Return the value of a named cell."""

    def block(self, key: str) -> Sequence[object]:
        """Return the values of a fixed block: a list, or a list of lists by slot."""

    def code(self, key: str) -> str:
        """Return the label of `list.code`."""

    def words(self, label: tuple[str, str, str]) -> str:
        """Return a wording in the workbook's language."""

    def today(self) -> float:
        """Return today's day number."""


ColumnRule = Callable[[Env, Iterable[int]], list[Value]]


def _parts(rule: Expr, table: str | None) -> tuple[str, str]:
    """Return the lines that read what a rule needs, and the expression itself."""
    scope = Scope(table)
    body = source(rule, scope)
    return "".join(f"    {name} = {text}\n" for text, name in scope.lines.items()), body


def single_source(rule: Expr, name: str) -> str:
    """Return the source of a single cell's function, for `runtime.single`."""
    reads, body = _parts(rule, None)
    return f"def {name}(env):\n{reads}    return {body}\n"


class Scope:
    """Names given to what is read once, before the loop over rows."""

    def __init__(self, table: str | None) -> None:
        self.table = table
        self.lines: dict[str, str] = {}

    def hoist(self, source: str) -> str:
        """Return the variable that holds the value of `source`."""
        return self.lines.setdefault(source, f"v{len(self.lines)}")


def compile_rule(rule: Expr, table: str | None = None) -> ColumnRule:
    """Compile a rule of `table` (None: a single cell) to a function of an Env and row indexes.

    The function returns one value a row; an error is a value too. A blank result is 0, as in a
    cell. A single cell's rule is called with `(0,)`.
    """
    exec(compile(function_source(rule, table, "evaluate"), "<rule>", "exec"), _SPACE)
    return cast(ColumnRule, _SPACE.pop("evaluate"))


def function_source(rule: Expr, table: str | None, name: str) -> str:
    """Return the source of a rule's function; it reads the names of `scoring.runtime`."""
    reads, body = _parts(rule, table)
    return (
        f"def {name}(env, rows):\n{reads}    out = []\n    for i in rows:\n        try:\n"
        f"            value = {body}\n        except CellFault as fault:\n"
        "            value = fault.code\n"
        "        out.append(0.0 if value is None else value)\n    return out\n"
    )


_SPACE: dict[str, object] = {name: getattr(runtime, name) for name in dir(runtime)}


def is_numeric(node: Expr) -> bool:
    """Return whether a node always gives a number (or an error)."""
    match node:
        case Literal(value=value):
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        case Binary(op=op):
            return op in ARITHMETIC or op == "/"
        case Call(name="IF", args=(_, then, other)):
            return is_numeric(then) and is_numeric(other)
        case Call(name=name):
            return name in NUMERIC
        case (
            Find()
            | Place()
            | LastRow()
            | Latest()
            | SlotKnown()
            | SlotOpen()
            | SlotWorth()
            | Worth()
            | CountIfs()
            | SumIfs()
        ):
            return True
    return False


def is_condition(node: Expr) -> bool:
    """Return whether a node always gives a truth value (or an error)."""
    match node:
        case Binary(op=op):
            return op not in ARITHMETIC and op not in "/&"
        case Call(name=name):
            return name in {"AND", "OR", "NOT", "ISNUMBER"}
        case Literal(value=value):
            return isinstance(value, bool)
    return False


def _number(node: Expr, scope: Scope) -> str:
    text = source(node, scope)
    return text if is_numeric(node) else f"number({text})"


def _condition(node: Expr, scope: Scope) -> str:
    text = source(node, scope)
    return text if is_condition(node) else f"truth({text})"


@singledispatch
def source(node: Expr, scope: Scope) -> str:
    """Return the Python source of a node."""
    raise TypeError(f"no Python source for {type(node).__name__}")


@source.register
def _(node: Deferred, scope: Scope) -> str:
    return source(resolved(node), scope)


@source.register
def _(node: Literal, scope: Scope) -> str:
    value = node.value
    return repr(float(value)) if is_numeric(node) else repr(value)


@source.register
def _(node: Column, scope: Scope) -> str:
    return scope.hoist(f"env.column({scope.table!r}, {node.key!r})") + "[i]"


@source.register
def _(node: Span, scope: Scope) -> str:
    return "[" + ", ".join(source(Column(key), scope) for key in node.keys) + "]"


@source.register
def _(node: Field, scope: Scope) -> str:
    return scope.hoist(f"env.column({node.table!r}, {node.key!r})")


@source.register
def _(node: Cell, scope: Scope) -> str:
    return scope.hoist(f"env.cell({node.key!r})")


@source.register
def _(node: Block, scope: Scope) -> str:
    return scope.hoist(f"env.block({node.key!r})")


@source.register
def _(node: Code, scope: Scope) -> str:
    return scope.hoist(f"env.code({node.key!r})")


@source.register
def _(node: Words, scope: Scope) -> str:
    return scope.hoist(f"env.words({tuple(node.label)!r})")


@source.register
def _(node: Binary, scope: Scope) -> str:
    left, right, op = node.left, node.right, node.op
    if op in ARITHMETIC:
        return f"({_number(left, scope)} {op} {_number(right, scope)})"
    if op == "/":
        return f"divide({_number(left, scope)}, {_number(right, scope)})"
    if op == "&":
        return f"(text({source(left, scope)}) + text({source(right, scope)}))"
    return _comparison(node, scope)


def _comparison(node: Binary, scope: Scope) -> str:
    first, second = source(node.left, scope), source(node.right, scope)
    if node.op in ("=", "<>"):
        empty = isinstance(node.right, Literal) and node.right.value == ""
        same = f"blank({first})" if empty else f"equal({first}, {second})"
        return same if node.op == "=" else f"(not {same})"
    if is_numeric(node.left) and is_numeric(node.right):
        return f"({first} {node.op} {second})"
    if node.op in ("<", ">="):
        lower = f"before({first}, {second})"
        return lower if node.op == "<" else f"(not {lower})"
    # The left side is still evaluated first, so that its error is the one that shows.
    higher = f"after({first}, {second})"
    return higher if node.op == ">" else f"(not {higher})"


@source.register
def _(node: Call, scope: Scope) -> str:
    special = SPECIAL.get(node.name)
    if special:
        return special(node.args, scope)
    args = ", ".join(source(arg, scope) for arg in node.args)
    return f"{FUNCTIONS[node.name]}({args})"


def _choose_by(args: tuple[Expr, ...], scope: Scope) -> str:
    condition, then, other = args
    chosen = f"{source(then, scope)} if {_condition(condition, scope)}"
    return f"({chosen} else {source(other, scope)})"


def _negate(args: tuple[Expr, ...], scope: Scope) -> str:
    return f"(not {_condition(args[0], scope)})"


def _absolute(args: tuple[Expr, ...], scope: Scope) -> str:
    return f"abs({_number(args[0], scope)})"


def _guard(args: tuple[Expr, ...], scope: Scope) -> str:
    value, other = (source(arg, scope) for arg in args)
    return f"if_error(lambda: {value}, lambda: {other})"


def _choice(args: tuple[Expr, ...], scope: Scope) -> str:
    which, *values = (source(arg, scope) for arg in args)
    return f"choose({which}, {', '.join(f'lambda: {value}' for value in values)})"


def _number_test(args: tuple[Expr, ...], scope: Scope) -> str:
    value = source(args[0], scope)
    return (
        f"is_number({value})" if isinstance(args[0], Column) else f"gives_number(lambda: {value})"
    )


def _match(args: tuple[Expr, ...], scope: Scope) -> str:
    wanted, values, _ = (source(arg, scope) for arg in args)
    return f"match({wanted}, {values})"


def _today(args: tuple[Expr, ...], scope: Scope) -> str:
    return scope.hoist("env.today()")


SPECIAL: dict[str, Callable[[tuple[Expr, ...], Scope], str]] = {
    "ABS": _absolute,
    "CHOOSE": _choice,
    "IF": _choose_by,
    "IFERROR": _guard,
    "ISNUMBER": _number_test,
    "MATCH": _match,
    "NOT": _negate,
    "TODAY": _today,
}


@source.register
def _(node: Find, scope: Scope) -> str:
    found = scope.hoist(f"env.index({node.field.table!r}, {node.field.key!r})")
    return f"row_of({source(node.wanted, scope)}, {found})"


@source.register
def _(node: Place, scope: Scope) -> str:
    places = scope.hoist(f"place_index(env.block({node.values.key!r}))")
    return f"place_among({source(node.wanted, scope)}, {places})"


@source.register
def _(node: LastRow, scope: Scope) -> str:
    return _joined("last_row", (node.field, node.wanted, node.before), scope)


@source.register
def _(node: Latest, scope: Scope) -> str:
    return _joined("latest", (node.field, node.wanted, node.day, node.before), scope)


@source.register
def _(node: SlotKnown, scope: Scope) -> str:
    return _joined("slot_known", (node.answers, node.weights), scope)


@source.register
def _(node: Worth, scope: Scope) -> str:
    worths = scope.hoist(f"env.block({worths_of(node.slot)!r})")
    return f"worth({source(node.answer, scope)}, {worths})"


@source.register
def _(node: SlotWorth, scope: Scope) -> str:
    return _joined("slot_worth", (node.answers, node.weights, node.worths), scope)


@source.register
def _(node: SlotOpen, scope: Scope) -> str:
    return _joined("slot_open", (node.answers, node.keys), scope)


def _joined(name: str, parts: tuple[Expr, ...], scope: Scope) -> str:
    return f"{name}({', '.join(source(part, scope) for part in parts)})"


@source.register
def _(node: CountIfs, scope: Scope) -> str:
    return f"count_masks({_tests(node, scope)})"


@source.register
def _(node: SumIfs, scope: Scope) -> str:
    name = "mean_masked" if node.mean else "sum_masked"
    return f"{name}({source(node.total, scope)}, {_tests(node, scope)})"


def _tests(node: CountIfs | SumIfs, scope: Scope) -> str:
    return ", ".join(_mask(test, scope) for test in node.conditions)


def _mask(test: Condition, scope: Scope) -> str:
    table, key = test.field.table, test.field.key
    op = TOLD if test.tells else test.op
    return f"env.mask({table!r}, {key!r}, {op!r}, {source(test.value, scope)})"
