"""Make wrong rules of a right one: one constant, operator, column or branch changed at a time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch
from typing import Any

from repbook.schema.registry import BY_LIST, SETTINGS, TABLES
from repbook.scoring.expr import (
    Binary,
    Block,
    Call,
    Cell,
    Code,
    Condition,
    CountIfs,
    Expr,
    Field,
    Find,
    LastRow,
    Latest,
    Literal,
    Node,
    SumIfs,
)  # fmt: skip
from repbook.scoring.slots import SLOTS
from repbook.scoring.verbs import not_

OPPOSITE = {"+": "-", "-": "+", "*": "/", "/": "*", "=": "<>", "<>": "="}
OPPOSITE |= {"<": ">=", ">=": "<", ">": "<=", "<=": ">"}
STRICTNESS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
NAMES = {"AND": "OR", "OR": "AND", "MIN": "MAX", "MAX": "MIN", "LEFT": "RIGHT", "RIGHT": "LEFT"}
NAMES |= {"YEAR": "MONTH", "MONTH": "DAY", "DAY": "YEAR"}


def mutants(rule: Expr) -> Iterator[Expr]:
    """Yield the rule with each of its nodes changed in each way that its type knows."""
    yield from changed(rule)
    for name, index, child in _places(rule):
        if not _is_mode(rule, index):
            for other in mutants(child):
                if not (_is_blank_test(rule) and _leaves(other) == _leaves(child)):
                    yield _with(rule, name, index, other)


def _is_blank_test(node: Expr) -> bool:
    """Hold for a comparison with nothing: joined texts are blank in any order."""
    return isinstance(node, Binary) and isinstance(node.right, Literal) and node.right.value == ""


def _leaves(node: Expr) -> list[str]:
    """Return what is joined, in an order of its own."""
    if isinstance(node, Binary) and node.op == "&":
        return sorted((*_leaves(node.left), *_leaves(node.right)))
    return [repr(shape(node))]


def _is_mode(node: Expr, index: int | None) -> bool:
    """Hold for MATCH's way to search, which Python takes for granted."""
    return isinstance(node, Call) and node.name == "MATCH" and index == 2


def _places(node: Any) -> Iterator[tuple[str, int | None, Expr]]:
    """Yield where each child stands: the field, and the place in it where that is a tuple."""
    for name in node.fields:
        value = getattr(node, name)
        if isinstance(value, Expr):
            yield name, None, value
        elif isinstance(value, tuple):
            yield from ((name, n, v) for n, v in enumerate(value) if isinstance(v, Expr))
            yield from ((name, n, v.value) for n, v in enumerate(value) if isinstance(v, Condition))


def _with(node: Any, name: str, index: int | None, child: Expr) -> Expr:
    if index is None:
        return replace(node, **{name: child})
    parts = list(getattr(node, name))
    condition = isinstance(parts[index], Condition)
    parts[index] = replace(parts[index], value=child) if condition else child
    return replace(node, **{name: tuple(parts)})


def shape(node: Any) -> Any:
    """Return what a node says, nested, to compare by."""
    if isinstance(node, Node):
        return type(node), *(shape(getattr(node, name, None)) for name in node.fields)
    return tuple(map(shape, node)) if type(node) is tuple else (type(node), node)


def replace(node: Any, **changed: object) -> Any:
    """Return a node with some of its fields changed."""
    return type(node)(**{**node.__dict__, **changed})


@singledispatch
def changed(node: Expr) -> Iterator[Expr]:
    """Yield this node's own mutants."""
    yield from ()


@changed.register
def _(node: Literal) -> Iterator[Expr]:
    if isinstance(node.value, bool):
        yield Literal(not node.value)
    elif isinstance(node.value, str):
        # An empty text often stands where a number is asked for, and any text would do.
        yield from [Literal(f"{node.value}~")] if node.value else []
    else:
        yield Literal(node.value + 1)


@changed.register
def _(node: Binary) -> Iterator[Expr]:
    if node.op == "&":
        # On either side of a value, an empty text only makes it a text.
        sides = (node.left, node.right)
        bare = any(isinstance(side, Literal) and side.value == "" for side in sides)
        yield from [] if bare else [Binary("&", node.right, node.left)]
    else:
        yield replace(node, op=OPPOSITE[node.op])
    if node.op in STRICTNESS:
        yield replace(node, op=STRICTNESS[node.op])


@changed.register
def _(node: Call) -> Iterator[Expr]:
    if node.name in NAMES:
        yield replace(node, name=NAMES[node.name])
    if node.name == "IF":
        condition, then, other = node.args
        yield replace(node, args=(condition, other, then))
    if node.name == "NOT":
        yield node.args[0]
    if node.name == "ISNUMBER":
        yield not_(node)
    if node.name == "SUM":
        yield replace(node, args=node.args[:-1])
    if node.name == "CHOOSE":
        yield replace(node, args=(*node.args[:-2], node.args[-1], node.args[-2]))


@changed.register(CountIfs)
@changed.register(SumIfs)
def _(node: CountIfs | SumIfs) -> Iterator[Expr]:
    tests = node.conditions
    for place, test in enumerate(tests):
        rest = (*tests[:place], *tests[place + 1 :])
        if rest:
            yield replace(node, conditions=rest)
        if test.op in OPPOSITE and test.op != "=":
            yield replace(node, conditions=(*rest, replace(test, op=OPPOSITE[test.op])))


@changed.register
def _(node: Cell) -> Iterator[Expr]:
    if node.key in SETTINGS:
        yield Cell(
            _next(node.key, [k for k, s in SETTINGS.items() if isinstance(s.value, int | float)])
        )
    elif node.key.startswith("head."):
        yield Cell(_other_slot(node.key))


@changed.register
def _(node: Block) -> Iterator[Expr]:
    if "." in node.key:
        yield Block(_other_slot(node.key))
    elif node.key.startswith("keys_"):
        yield Block("weights")
    elif node.key == "weights":
        yield Block("keys_visit")


@changed.register
def _(node: Code) -> Iterator[Expr]:
    keys = [entry.key for entry in BY_LIST[node.key.split(".")[0]]]
    if len(keys) > 1:
        yield Code(_next(node.key, keys))


@changed.register
def _(node: Field) -> Iterator[Expr]:
    if node.table != "days":
        yield Field(node.table, _next(node.key, TABLES[node.table].keys()))


@changed.register(Find)
@changed.register(LastRow)
@changed.register(Latest)
def _(node: Expr) -> Iterator[Expr]:
    yield Literal(0.0)


def _next(key: str, keys: Any) -> str:
    """Return the key after this one, the first after the last; another where there is but one."""
    known = list(keys)
    return str(known[(known.index(key) + 1) % len(known)]) if key in known else str(known[0])


def _other_slot(key: str) -> str:
    slot = next(part for part in key.split(".") if part in SLOTS)
    return key.replace(slot, _next(slot, SLOTS))
