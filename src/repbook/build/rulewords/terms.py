"""A rule as a person reads it: cases in a row, dates told as such, tricks of formulas undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from repbook.scoring.expr import Binary, Call, Condition, Expr, Literal, resolved
from repbook.scoring.verbs import is_day, iso_date

FLIPPED = {"=": "<>", "<>": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
TESTS = {"is_day": "no_day", "ISNUMBER": "no_number"}
TESTS |= {"found_in": "not_in"}
NEGATED = {**FLIPPED, **TESTS, **{no: yes for yes, no in TESTS.items()}}
FLAT = {"AND", "OR", "&", "+"}
PAIR = 3
"""The parts of an IF with one test: it, the value, the value of all others."""
FEW = 3
"""So many tests at most are turned round, to say first when there is nothing."""
LIKE = 4
"""So many parts that differ in their keys alone are said as a row: the first, ..., the last."""


@dataclass(frozen=True)
class Term:
    """A kind of node and its parts; two terms that say the same are equal."""

    kind: str
    parts: tuple[Term | str | float | bool, ...] = ()

    def __hash__(self) -> int:
        """Return a hash that is worked out once, since large terms are compared often."""
        found: int | None = self.__dict__.get("_hash")
        if found is None:
            found = self.__dict__["_hash"] = hash((self.kind, self.parts))
        return found

    def __getitem__(self, place: int) -> Term:
        """Return a part that is a term."""
        found = self.parts[place]
        assert isinstance(found, Term), self
        return found

    def terms(self) -> tuple[Term, ...]:
        """Return the parts that are terms."""
        return tuple(part for part in self.parts if isinstance(part, Term))

    @property
    def text(self) -> str:
        """Return the first part, a key."""
        return str(self.parts[0])


def walk(term: Term) -> Iterator[Term]:
    """Yield a term and all below it, left to right."""
    yield term
    for part in term.terms():
        yield from walk(part)


BLANK, NONE = Term("Literal", ("",)), Term("Literal", (0,))
YES, NO = Term("Truth", (True,)), Term("Truth", (False,))


def read(rule: Expr) -> Term:
    """Return a rule as a person reads it."""
    node = resolved(rule)
    if isinstance(node, Binary):
        return _binary(node)
    if isinstance(node, Call):
        return _called(node.name, tuple(map(read, node.args)))
    if isinstance(node, Literal):
        return _literal(node)
    fields = (node.__dict__.get(name, getattr(type(node), name, "")) for name in node.fields)
    return Term(type(node).__name__, tuple(part for value in fields for part in _parts(value)))


def _literal(node: Literal) -> Term:
    # Python takes True for 1.
    kind = "Truth" if isinstance(node.value, bool) else "Literal"
    return Term(kind, (node.value,))


def _parts(value: object) -> Iterator[Term | str | float | bool]:
    for one in value if isinstance(value, tuple) and not hasattr(value, "_fields") else (value,):
        if isinstance(one, Expr):
            yield read(one)
        elif isinstance(one, Condition):
            yield Term("where", (read(one.field), one.op, read(one.value)))
        elif isinstance(one, str | float | int):
            yield one
        else:
            assert isinstance(one, tuple), one
            yield Term("label", one)


def _binary(node: Binary) -> Term:
    left, right = read(node.left), read(node.right)
    if node.op == "&":
        return _joined(left, right)
    if node.op in ("=", "<>") and right in (YES, NO) and _is_test(left):
        return left if (node.op == "=") is (right == YES) else denied(left)
    if node.op == "+":
        return _flat("+", (left, right))
    if node.op in ("=", "<>") and left.kind == "place_in" and right == NONE:
        return Term("not_in" if node.op == "=" else "found_in", left.parts)
    return Term(node.op, (left, right))


def _is_test(term: Term) -> bool:
    return term.kind in NEGATED or term.kind in ("AND", "OR", "NOT")


def _joined(left: Term, right: Term) -> Term:
    found = _flat("&", (left, right))
    if found[0].kind == "YEAR" and found == _plain(iso_date(_Kept(found[0][0]))):
        return Term("iso", (found[0][0],))
    return found


class _Kept(Expr):
    """A term in the place of an expression, to compare what a verb makes of it."""

    term: Term


def _plain(node: Expr) -> Term:
    """Return a rule's terms without undoing the trick that is looked for."""
    if isinstance(node, _Kept):
        return node.term
    if isinstance(node, Binary):
        return (_flat if node.op in FLAT else Term)(
            node.op, (_plain(node.left), _plain(node.right))
        )
    if isinstance(node, Call):
        parts = tuple(map(_plain, node.args))
        return _flat(node.name, parts) if node.name in FLAT else Term(node.name, parts)
    assert isinstance(node, Literal), node
    return _literal(node)


def _flat(kind: str, parts: tuple[Term, ...]) -> Term:
    found: list[Term] = []
    for part in parts:
        found += part.terms() if part.kind == kind else (part,)
    return Term(kind, tuple(found))


def _called(name: str, parts: tuple[Term, ...]) -> Term:
    if name in _TRICKS:
        return _TRICKS[name](parts)
    return Term(name, parts)


def denied(test: Term) -> Term:
    """Return what holds where a test does not."""
    if test.kind in NEGATED:
        return Term(NEGATED[test.kind], test.parts)
    if test.kind in ("AND", "OR"):
        other = "OR" if test.kind == "AND" else "AND"
        return _gathered(other, tuple(map(denied, test.terms())))
    if test.kind == "NOT":
        return test[0]
    return Term("NOT", (test,))


def _gathered(kind: str, parts: tuple[Term, ...]) -> Term:
    """Return all or any of some tests, each once, in which dates are told as such."""
    flat = list(dict.fromkeys(_flat(kind, parts).terms()))
    if kind == "AND":
        flat = _dated(flat)
    neutral = YES if kind == "AND" else NO
    flat = [each for each in flat if each != neutral]
    return flat[0] if len(flat) == 1 else Term(kind, tuple(flat))


def _dated(tests: list[Term]) -> list[Term]:
    """Tell the three tests of a date as one."""
    found: list[Term] = []
    while tests:
        test, tests = tests[0], tests[1:]
        if test.kind == "ISNUMBER":
            _, *bounds = _plain(is_day(_Kept(test[0]))).terms()
            if tests[: len(bounds)] == bounds:
                test, tests = Term("is_day", (test[0],)), tests[len(bounds) :]
        found.append(test)
    return found


def _choice(parts: tuple[Term, ...]) -> Term:
    test, then, other = parts
    if then == other or (then == BLANK and test == Term("=", (other, BLANK))):
        return other
    if other == NO:
        return _gathered("AND", (test, then))
    if then == YES:
        return _gathered("OR", (test, other))
    if then == NO:
        return _gathered("AND", (denied(test), other))
    if other == YES:
        return _gathered("OR", (denied(test), then))
    if other.kind == "INDEX" and test == Term("=", (other[1], NONE)):
        return Term("at_row", (*other.parts, then))
    return _cases(test, then, other)


def _cases(test: Term, then: Term, other: Term) -> Term:
    """Return cases in a row: pairs of a test and a value, and the value of all others last."""
    if then.kind == "IF":
        if then.terms()[2:] == (other.terms() if other.kind == "IF" else (other,)):
            return _cases(_gathered("AND", (test, then[0])), then[1], other)
        if other.kind != "IF" and _count(test) <= FEW:
            return _cases(denied(test), other, then)
    rest = other.terms() if other.kind == "IF" else (other,)
    if len(rest) > 1 and rest[1] == then:
        return Term("IF", (_gathered("OR", (test, rest[0])), *rest[1:]))
    return Term("IF", (test, then, *rest))


def _count(test: Term) -> int:
    return sum(map(_count, test.terms())) if test.kind in ("AND", "OR") else 1


def _indexed(parts: tuple[Term, ...]) -> Term:
    """Return a value by its row; a row found by a match is told by what it matches."""
    values, row = parts[0], parts[-1]
    if row.kind == "MATCH" and row[1].kind == "Field":
        return Term("looked_up", (values, row[1], row[0]))
    if values.kind == "Block":
        if values.text.startswith("digits.") and row.kind == "+":
            row = row[0]  # the digit of no answer stands first
        return Term("of_block", (values, row))
    return Term("INDEX", (values, row))


def _remainder(parts: tuple[Term, ...]) -> Term:
    """Return the end of a number, or the place of a sign that is looked for with itself behind."""
    value, by = parts
    if value.kind == "FIND" and value[1].terms()[-1:] == (value[0],):
        return Term("place_in", (value[0], *value[1].terms()[:-1]))
    number = by.parts[0]
    if number in (10, 100, 1000):
        return Term("last_digits", (value, Term("Literal", (len(str(number)) - 1,))))
    return Term("MOD", parts)


def _fallback(parts: tuple[Term, ...]) -> Term:
    """Return a value with what stands in for it; where it is blank too, in one."""
    value, other = parts
    if value.kind == "IF" and len(value.parts) == PAIR:
        test, then, found = value.terms()
        if then == other and test == Term("=", (found, BLANK)):
            return Term("filled", (found, other))
    return Term("IFERROR", parts)


def _nth(parts: tuple[Term, ...]) -> Term:
    """Return the first entry behind a value, which is counted to find it."""
    values, number = parts
    if number.kind == "+" and number[0].kind == "CountIfs" and len(number[0].parts) == 1:
        test = number[0][0]
        if test.parts[:2] in ((values, "<="), (values, ">=")):
            kind = "next_after" if test.parts[1] == "<=" else "last_before"
            return Term(kind, (values, test[2]))
    return Term("SMALL", parts)


def _added(parts: tuple[Term, ...]) -> Term:
    """Return a sum; one of ones and zeros counts what holds."""
    tests = [_counted(part) for part in parts]
    if len(parts) > 1 and all(tests):
        return Term("count_true", tuple(test for test in tests if test))
    return Term("SUM", parts)


def _counted(term: Term) -> Term | None:
    one, none = Term("Literal", (1,)), NONE
    if term.kind == "IF" and len(term.parts) == PAIR:
        if term.parts[1:] == (one, none):
            return term[0]
        if term.parts[1:] == (none, one):
            return denied(term[0])
    return None


_TRICKS: dict[str, Callable[[tuple[Term, ...]], Term]] = {
    "IF": _choice,
    "AND": lambda parts: _gathered("AND", parts),
    "OR": lambda parts: _gathered("OR", parts),
    "NOT": lambda parts: denied(parts[0]),
    "INDEX": _indexed,
    "MOD": _remainder,
    "IFERROR": _fallback,
    "SMALL": _nth,
    "LARGE": lambda parts: _large(parts),
    "SUM": _added,
}


def _large(parts: tuple[Term, ...]) -> Term:
    found = _nth(parts)
    return found if found.kind != "SMALL" else Term("LARGE", parts)


def alike(first: Term, second: Term) -> bool:
    """Tell whether two terms differ in their keys alone."""
    if first.kind != second.kind or len(first.parts) != len(second.parts):
        return False
    if first.kind in ("Column", "Block", "Cell"):
        return True
    for one, other in zip(first.parts, second.parts, strict=True):
        if isinstance(one, Term) and isinstance(other, Term):
            if not alike(one, other):
                return False
        elif one != other:
            return False
    return True


def is_row(parts: tuple[Term, ...]) -> bool:
    """Tell whether some parts are said as a row."""
    return len(parts) >= LIKE and all(alike(one, other) for one, other in pairwise(parts))
