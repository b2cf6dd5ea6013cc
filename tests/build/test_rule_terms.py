"""What a rule is said from means what the rule means: it is turned back and computed beside it."""

from __future__ import annotations

from functools import reduce

from build_samples import TODAY, sample_rows

from repbook.book.evaluate import Evaluator
from repbook.build.contents import Given, contents
from repbook.build.rulewords.laying import with_letters
from repbook.build.rulewords.terms import BLANK, Term, alike, denied, is_row, read, walk
from repbook.domain.values import Value
from repbook.schema.registry import TABLES
from repbook.schema.sheets import cell_rules
from repbook.scoring import expr
from repbook.scoring.expr import Binary, Call, Expr, call, lift
from repbook.scoring.python import compile_rule
from repbook.scoring.verbs import (
    all_,
    along,
    any_,
    at,
    cases,
    col,
    count_if,
    field,
    find,
    if_,
    if_error,
    is_day,
    is_number,
    iso_date,
    join,
    largest,
    match,
    not_,
    shown,
    where,
)
from repbook.text.label import Label

SIGNS = {"+", "-", "*", "/", "&", "=", "<>", "<", "<=", ">", ">="}


def rule_of(term: Term) -> Expr:
    """Return the rule that a term says."""
    if term.kind in ("Literal", "Truth"):
        return lift(term.parts[0])
    if term.kind == "Words":
        return expr.Words(Label(*map(str, term[0].parts)))
    if term.kind in SIGNS:
        return reduce(lambda a, b: Binary(term.kind, a, b), map(rule_of, term.terms()))
    parts = [rule_of(part) for part in term.terms() if part.kind != "where"]
    made = trick(term, parts)
    if made is not None:
        return made
    if term.kind == "Span":
        return expr.Span(tuple(map(str, term.parts)))
    if term.kind == "CountIfs":
        return count_if(*map(condition, term.terms()))
    node = getattr(expr, term.kind, None)
    if node is None:
        return Call(term.kind, tuple(parts))
    given = iter(parts)
    made = node(*(next(given) if isinstance(part, Term) else part for part in term.parts))
    assert isinstance(made, Expr)
    return made


def condition(term: Term) -> expr.Condition:
    table, key = map(str, term[0].parts)
    return where(table, key, str(term.parts[1]), rule_of(term[2]))


def trick(term: Term, parts: list[Expr]) -> Expr | None:
    """Return the rule of a term that undoes a trick of formulas."""
    kind, terms = term.kind, term.terms()
    if kind == "IF":
        *pairs, other = parts
        return cases(*zip(pairs[::2], pairs[1::2], strict=True), other=other)
    if kind in ("AND", "OR"):  # a reader stops where it is decided, as IF does
        last, *others = reversed(parts)
        if kind == "AND":
            return reduce(lambda rest, test: if_(test, rest, False), others, last)
        return reduce(lambda rest, test: if_(test, True, rest), others, last)
    if kind in ("is_day", "no_day"):
        return is_day(parts[0]) if kind == "is_day" else not_(is_day(parts[0]))
    if kind == "no_number":
        return not_(is_number(parts[0]))
    if kind == "at_row":
        value = at(parts[0], parts[1])
        return if_(parts[1].is_(0), parts[2], shown(value) if terms[2] == BLANK else value)
    if kind == "looked_up":
        return at(parts[0], match(parts[2], parts[1]))
    if kind == "of_block":
        key = terms[0].text
        if "." not in key:
            return along(key, parts[1])
        return at(parts[0], parts[1] + 1 if key.startswith("digits.") else parts[1])
    if kind in ("place_in", "found_in", "not_in"):
        placed = call("MOD", call("FIND", parts[0], join(parts[1], parts[0])), 21)
        return {"found_in": placed.is_not(0), "not_in": placed.is_(0)}.get(kind, placed)
    if kind == "last_digits":
        return call("MOD", parts[0], 10 ** int(str(terms[1].parts[0])))
    if kind in ("next_after", "last_before"):
        table, key = map(str, terms[0].parts)
        order = ("<=", "SMALL") if kind == "next_after" else (">=", "LARGE")
        return call(order[1], parts[0], count_if(where(table, key, order[0], parts[1])) + 1)
    if kind == "count_true":
        return call("SUM", *(if_(part, 1, 0) for part in parts))
    if kind == "iso":
        return iso_date(parts[0])
    if kind == "filled":
        return if_error(if_(parts[0].is_(""), parts[1], parts[0]), parts[1])
    return None


def computed(values: Evaluator, rule: Expr, table: str, count: int) -> list[Value]:
    return compile_rule(rule, table)(values, range(count))


def test_every_rule_of_today_is_read_as_what_it_means() -> None:
    rows = sample_rows(150, "en", seed=7)
    snapshot = contents(Given("en", rows, {"lang": "en"}))
    values = Evaluator(snapshot, TODAY, cells=cell_rules())
    for key, table in TABLES.items():
        count = len(snapshot.tables[key])
        for name, rule in table.rules().items():
            told = rule_of(read(rule))
            assert computed(values, told, key, count) == values.column(key, name), (key, name)


def test_tests_are_turned_round_to_what_holds_otherwise() -> None:
    rows = sample_rows(60, "en", seed=3)
    snapshot = contents(Given("en", rows, {"lang": "en"}))
    values = Evaluator(snapshot, TODAY, cells=cell_rules())
    number, day = col("expected_order"), col("created")
    held = sorted(
        float(str(v)) for row in rows["customers"] if (v := row.get("expected_order")) is not None
    )
    some = held[len(held) // 2]
    tests = [
        *(Binary(sign, number, lift(some)) for sign in ("=", "<>", "<", "<=", ">", ">=")),
        number.is_(""),
        is_number(number),
        is_day(day),
        not_(all_(is_number(number), number > some)),
        any_(is_day(day), number.is_not("")),
        not_(call("ISNUMBER", day)),
        all_(is_day(day), day <= TODAY).is_(False),
        if_(is_number(number), number > some, True),
        if_(is_number(number), False, day > 9),
        if_(is_number(number), True, is_day(day)),
    ]
    for test in tests:
        plain = computed(values, if_(test, 1, 0), "customers", 60)
        assert computed(values, if_(rule_of(read(test)), 1, 0), "customers", 60) == plain
        turned = computed(values, if_(rule_of(denied(read(test))), 0, 1), "customers", 60)
        assert turned == plain
        assert 0 < plain.count(1.0) < 60, test.__dict__


def test_a_working_day_before_is_read_too() -> None:
    holidays = field("days", "makeup")
    count = count_if(where("days", "makeup", ">=", col("created")))
    found = read(largest(call("LARGE", holidays, count + 1), 0))
    assert found[0].kind == "last_before"
    assert found[0][1] == read(col("created"))


def test_letters_stand_for_what_they_replace() -> None:
    lettered = 0
    for table in TABLES.values():
        for rule in table.rules().values():
            said, meant = with_letters(read(rule), table)
            for name, meaning in reversed(meant):
                assert Term("Letter", (name,)) in walk(said)
                said = replaced(said, Term("Letter", (name,)), meaning)
            assert said == read(rule)
            lettered += bool(meant)
    assert lettered >= 4


def replaced(term: Term, old: Term, new: Term) -> Term:
    if term == old:
        return new
    parts = (replaced(part, old, new) if isinstance(part, Term) else part for part in term.parts)
    return Term(term.kind, tuple(parts))


def test_a_row_is_only_of_parts_that_differ_in_their_keys() -> None:
    parts = tuple(read(col(f"a0{n}") + 1) for n in range(1, 6))
    assert is_row(parts)
    assert not is_row(parts[:3])
    assert not is_row((*parts[:4], read(col("a05") + 2)))
    assert not alike(read(find(col("id"), "calls", "id")), read(find(col("id"), "calls", "day")))
