"""A third compiler for the rules: SQLite text, for as many nodes as a handful of rules needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import singledispatch

from repbook.domain.values import Value
from repbook.scoring.expr import (
    Binary,
    Block,
    Call,
    Cell,
    Code,
    Column,
    Deferred,
    Expr,
    Literal,
    SlotKnown,
    SlotWorth,
    resolved,
)  # fmt: skip
from repbook.scoring.python import Env

OPERATORS = {"&": "||"}


@singledispatch
def sql(node: Expr, env: Env) -> str:
    """Return a SQLite expression over the columns of the rule's own row."""
    raise TypeError(f"no SQL for {type(node).__name__}")


def constant(value: Value) -> str:
    """Return a value as SQL; a truth value is 1 or 0."""
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return "''" if value is None else repr(float(value))


@sql.register
def _(node: Deferred, env: Env) -> str:
    return sql(resolved(node), env)


@sql.register
def _(node: Literal, env: Env) -> str:
    return constant(node.value)


@sql.register
def _(node: Column, env: Env) -> str:
    return f'"{node.key}"'


@sql.register
def _(node: Cell, env: Env) -> str:
    return constant(env.cell(node.key))


@sql.register
def _(node: Code, env: Env) -> str:
    return constant(env.code(node.key))


@sql.register
def _(node: Binary, env: Env) -> str:
    return f"({sql(node.left, env)} {OPERATORS.get(node.op, node.op)} {sql(node.right, env)})"


@sql.register
def _(node: SlotKnown, env: Env) -> str:
    return _summed(
        (f"({_name(key)} > 0)" for key in node.answers.keys), env.block(node.weights.key)
    )


@sql.register
def _(node: SlotWorth, env: Env) -> str:
    worths, keys = env.block(node.worths.key), node.answers.keys
    size = len(worths) // len(keys)
    rows = (worths[at : at + size] for at in range(0, len(worths), size))
    points = (
        _pick(f"({_name(key)} + 1)", [repr(value) for value in row])
        for key, row in zip(keys, rows, strict=True)
    )
    return _summed(points, env.block(node.weights.key))


@sql.register
def _(node: Call, env: Env) -> str:
    return CALLS[node.name](node.args, env)


def _name(key: str) -> str:
    return f'"{key}"'


def _summed(terms: object, weights: Sequence[object]) -> str:
    pairs = zip(terms, weights, strict=True)  # type: ignore[call-overload]  # an iterable of texts
    return "(" + " + ".join(f"{term} * {weight!r}" for term, weight in pairs) + ")"


def _joined(word: str) -> Callable[[tuple[Expr, ...], Env], str]:
    return lambda args, env: "(" + word.join(sql(arg, env) for arg in args) + ")"


def _if(args: tuple[Expr, ...], env: Env) -> str:
    condition, then, other = (sql(arg, env) for arg in args)
    return f"CASE WHEN {condition} THEN {then} ELSE {other} END"


def _pick(which: str, values: Sequence[str]) -> str:
    whens = " ".join(f"WHEN {place} THEN {value}" for place, value in enumerate(values, 1))
    return f"CASE {which} {whens} END"


def _index(args: tuple[Expr, ...], env: Env) -> str:
    block, place = args
    assert isinstance(block, Block)
    return _pick(sql(place, env), [constant(v) for v in env.block(block.key)])  # type: ignore[arg-type]


def _choose(args: tuple[Expr, ...], env: Env) -> str:
    return _pick(sql(args[0], env), [sql(arg, env) for arg in args[1:]])


def _round(args: tuple[Expr, ...], env: Env) -> str:
    """Round half away from zero at 15 digits: SQLite's own round does so for whole numbers."""
    scale = 10.0 ** float(sql(args[1], env))
    return f"(round(CAST(printf('%.15g', {sql(args[0], env)} * {scale}) AS REAL)) / {scale})"


CALLS: dict[str, Callable[[tuple[Expr, ...], Env], str]] = {
    "AND": _joined(" AND "),
    "OR": _joined(" OR "),
    "CHOOSE": _choose,
    "IF": _if,
    "INDEX": _index,
    "ISNUMBER": lambda args, env: f"(typeof({sql(args[0], env)}) = 'real')",
    "ROUND": _round,
}
