"""Both compilers on each node, and what holds for every rule of the schema."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

import pytest
from openpyxl.formula import Tokenizer

from fast import spoken
from repbook.build.places import heading_names, sheet_names, table_names
from repbook.domain.values import CellError, Value
from repbook.schema import question_block as blocks
from repbook.schema.naming import Names
from repbook.schema.registry import SETTINGS, TABLES
from repbook.schema.sheets import SHEETS
from repbook.scoring import python
from repbook.scoring.excel import ALLOWED, formula
from repbook.scoring.expr import (
    Block,
    Call,
    Cell,
    Column,
    Expr,
    Field,
    Find,
    LastRow,
    Literal,
    call,
    children,
    walk,
)
from repbook.scoring.python import compile_rule, source
from repbook.scoring.runtime import mask
from repbook.scoring.verbs import (
    all_,
    along,
    any_,
    at,
    block,
    cases,
    cell,
    code,
    col,
    count_if,
    find,
    if_,
    if_error,
    is_day,
    is_number,
    iso_date,
    join,
    latest,
    lift,
    match,
    mean_if,
    not_,
    place,
    rounded,
    shown,
    slot_known,
    slot_open,
    span,
    sum_if,
    where,
    words,
)  # fmt: skip
from repbook.scoring.verbs import (
    field as column,
)
from repbook.text.label import Label

NA, GONE = CellError("#N/A"), CellError("#REF!")


class Plain:
    """Names everything after its key."""

    def this_row(self, first: str, last: str | None = None) -> str:
        return first if last is None else f"{first}:{last}"

    def column(self, table: str, key: str) -> str:
        return f"{table}.{key}"

    def header(self, table: str, key: str) -> str:
        return f"{table}.{key}.head"

    def cell(self, key: str) -> str:
        return key.upper()

    def block(self, key: str) -> str:
        return f"<{key}>"

    def code(self, key: str) -> str:
        return key.replace(".", "_")

    def words(self, label: Label) -> str:
        return label.en


@dataclass
class Env:
    """Values by key; a column may belong to any table."""

    columns: Mapping[str, list[Value]] = field(default_factory=dict)
    cells: Mapping[str, Value] = field(default_factory=dict)
    blocks: Mapping[str, Sequence[object]] = field(default_factory=dict)

    def column(self, table: str, key: str) -> list[Value]:
        return self.columns[key]

    def index(self, table: str, key: str) -> Mapping[str | float, int]:
        texts = [str(value).lower() for value in self.columns[key]]
        return {text: row for row, text in reversed(list(enumerate(texts, 1)))}

    def mask(self, table: str, key: str, op: str, value: Value) -> int:
        return mask(self.column(table, key), op, value)

    def cell(self, key: str) -> Value:
        return self.cells[key]

    def block(self, key: str) -> Sequence[object]:
        return self.blocks[key]

    def code(self, key: str) -> str:
        return key.split(".")[1]

    def words(self, label: tuple[str, str, str]) -> str:
        return label[0]

    def today(self) -> float:
        return 46082.0


ENV = Env(
    columns={
        "x": [1.0, None, "A", NA],
        "y": [4.0, 5.0, 6.0, 7.0],
        "id": ["k1", "k2", "K1", "k3"],
        "day": [46082.0, 46080.0, 46081.0, None],
        "a1": [1.0, 0.0, 2.0, 0.0],
        "a2": [0.0, 0.0, 1.0, 1.0],
    },
    cells={"limit": 5.0, "none": None},
    blocks={"w": [10.0, 20.0], "opts": ["p", "q"], "k": [7.0, 9.0]},
)
ANSWERS = span(("a1", "a2"))
# One line a node: the rule, its Excel text, its values on the four rows.
NODES: list[tuple[Expr, str, list[Value]]] = [
    (lift(2.5), "2.5", [2.5] * 4),
    (lift(-2), "-2", [-2.0] * 4),
    (lift('say "a"'), '"say ""a"""', ['say "a"'] * 4),
    (lift(True), "TRUE", [True] * 4),
    (words("en", "中", "繁"), '"en"', ["en"] * 4),
    (code("verdict.focus"), "verdict_focus", ["focus"] * 4),
    (cell("limit"), "LIMIT", [5.0] * 4),
    (cell("none"), "NONE", [0.0] * 4),
    (col("x"), "x", [1.0, 0.0, "A", NA]),
    (col("y") + 1, "y+1", [5.0, 6.0, 7.0, 8.0]),
    (1 - (col("y") - 2), "1-(y-2)", [-1.0, -2.0, -3.0, -4.0]),
    ((col("y") - 1) * 2, "(y-1)*2", [6.0, 8.0, 10.0, 12.0]),
    (lift(12) / (col("y") * 1), "12/(y*1)", [3.0, 2.4, 2.0, 12 / 7]),
    (col("y") - lift(-1), "y-(-1)", [5.0, 6.0, 7.0, 8.0]),
    (col("x") + 1, "x+1", [2.0, 1.0, "#VALUE!", "#N/A"]),
    (lift(1) / (col("y") - 4), "1/(y-4)", ["#DIV/0!", 1.0, 0.5, 1 / 3]),
    (join(col("x"), "-", col("y")), 'x&"-"&y', ["1-4", "-5", "A-6", "#N/A"]),
    (col("x").is_("a"), 'x="a"', [False, False, True, "#N/A"]),
    (col("x").is_not(1), "x<>1", [False, True, True, "#N/A"]),
    (col("x").is_(""), 'x=""', [False, True, False, "#N/A"]),
    (col("y") < 5, "y<5", [True, False, False, False]),
    (col("y") <= cell("limit"), "y<=LIMIT", [True, True, False, False]),
    (col("y") > 5, "y>5", [False, False, True, True]),
    (col("x") >= 1, "x>=1", [True, False, True, "#N/A"]),
    ((col("y") > 5).is_(False), "y>5=FALSE", [True, True, False, False]),
    (if_(col("y") > 5, "big", ""), 'IF(y>5,"big","")', ["", "", "big", "big"]),
    (if_(col("a1"), 1, 2), "IF(a1,1,2)", [1.0, 2.0, 1.0, 2.0]),
    (cases((col("y") < 5, 1), (col("y") < 6, 2), other=3), "IF(y<5,1,IF(y<6,2,3))", [1, 2, 3, 3]),
    (all_(col("y") > 4, col("y") < 7), "AND(y>4,y<7)", [False, True, True, False]),
    (any_(col("y") < 5, col("x").is_(1)), "OR(y<5,x=1)", [True, False, False, "#N/A"]),
    (not_(col("y") > 5), "NOT(y>5)", [True, True, False, False]),
    (is_number(col("x")), "ISNUMBER(x)", [True, False, False, False]),
    (is_number(col("x") + 1), "ISNUMBER(x+1)", [True, True, False, False]),
    (if_error(col("x") + 1, "?"), 'IFERROR(x+1,"?")', [2.0, 1.0, "?", "?"]),
    (shown(col("x")), 'IF(x="","",x)', [1.0, "", "A", "#N/A"]),
    (at(column("t", "y"), 2), "INDEX(t.y,2)", [5.0] * 4),
    (at(block("opts"), col("y") - 3), "INDEX(<opts>,y-3)", ["p", "q", "#REF!", "#REF!"]),
    (match(col("id"), column("t", "id")), "MATCH(id,t.id,0)", [1.0, 2.0, 1.0, 4.0]),
    (
        place(col("id"), "opts", 3),
        "MOD(4-SUMPRODUCT(MAX((<opts>=id)*(ROW(<opts>)+1-ROW(<opts>)))),4)",
        [0.0] * 4,
    ),
    (rounded(col("y") / 8, 1), "ROUND(y/8,1)", [0.5, 0.6, 0.8, 0.9]),
    (call("MIN", col("y"), 5), "MIN(y,5)", [4.0, 5.0, 5.0, 5.0]),
    (call("MAX", col("y"), 5), "MAX(y,5)", [5.0, 5.0, 6.0, 7.0]),
    (call("SUM", col("y"), 1), "SUM(y,1)", [5.0, 6.0, 7.0, 8.0]),
    (call("ABS", 5 - col("y")), "ABS(5-y)", [1.0, 0.0, 1.0, 2.0]),
    (call("ROUNDDOWN", col("y") * 1.29, 1), "ROUNDDOWN(y*1.29,1)", [5.1, 6.4, 7.7, 9.0]),
    (call("SQRT", col("y")), "SQRT(y)", [2.0, 5**0.5, 6**0.5, 7**0.5]),
    (call("MOD", col("y"), 3), "MOD(y,3)", [1.0, 2.0, 0.0, 1.0]),
    (call("CHOOSE", col("y") - 3, "a", "b"), 'CHOOSE(y-3,"a","b")', ["a", "b", *["#VALUE!"] * 2]),
    (call("LEN", col("id")), "LEN(id)", [2.0] * 4),
    (call("LEFT", col("id"), 1), "LEFT(id,1)", ["k", "k", "K", "k"]),
    (call("RIGHT", col("id"), 1), "RIGHT(id,1)", ["1", "2", "1", "3"]),
    (call("COUNTA", column("t", "x")), "COUNTA(t.x)", [3.0] * 4),
    (call("LARGE", column("t", "y"), 2), "LARGE(t.y,2)", [6.0] * 4),
    (call("SMALL", column("t", "y"), 2), "SMALL(t.y,2)", [5.0] * 4),
    (call("SUMPRODUCT", ANSWERS, block("w")), "SUMPRODUCT(a1:a2,<w>)", [10.0, 0.0, 40.0, 20.0]),
    (call("TODAY"), "TODAY()", [46082.0] * 4),
    (call("EDATE", col("y") + 46078, 1), "EDATE(y+46078,1)", [46113.0, 46114.0, 46115.0, 46116.0]),
    (call("WORKDAY", lift(46080), 1, column("t", "day")), "WORKDAY(46080,1,t.day)", [46083.0] * 4),
    (
        iso_date(col("day")),
        'YEAR(day)&"-"&RIGHT("0"&MONTH(day),2)&"-"&RIGHT("0"&DAY(day),2)',
        ["2026-03-01", "2026-02-27", "2026-02-28", "1899-12-30"],
    ),
    (is_day(col("day")), "AND(ISNUMBER(day),day>=61,day<=2885000)", [True, True, True, False]),
    (slot_known(ANSWERS, "w"), "SUMPRODUCT((a1:a2>0)*<w>)", [10.0, 0.0, 30.0, 20.0]),
    (slot_open(ANSWERS, "k"), "SUMPRODUCT(MAX((a1:a2=0)*<k>))", [9.0, 9.0, 0.0, 7.0]),
    (along("opts", col("a1")), "INDEX(<opts>,1,a1)", ["p", GONE, "q", GONE]),
    (
        call("MID", "0123", call("FIND", "b", lift("abc")), col("y") - 2),
        'MID("0123",FIND("b","abc"),y-2)',
        ["12", "123", "123", "123"],
    ),
    (
        find(col("id"), "t", "id"),
        'IF(id="",0,IFERROR(IF(IFERROR(INDEX(t.id,MATCH(id,t.id,1)),"")=id,'
        "MATCH(id,t.id,1),MATCH(IF(ISNUMBER(id),id,SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(id,"
        '"~","~~"),"*","~*"),"?","~?")),t.id,0)),0))',
        [1.0, 2.0, 1.0, 4.0],
    ),
    (
        LastRow(column("t", "id"), lift("k1"), lift(9)),
        'SUMPRODUCT(MAX((t.id="k1")*((ROW(t.id)-ROW(t.id.head))<9)*(ROW(t.id)-ROW(t.id.head))))',
        [3.0] * 4,
    ),
    (count_if(where("t", "id", "=", "k1")), 'COUNTIFS(t.id,"k1")', [2.0] * 4),
    (
        count_if(where("t", "id", "=", code("list.k1"))),
        'COUNTIFS(t.id,"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(list_k1,"~","~~"),"*","~*"),"?","~?"))',
        [2.0] * 4,
    ),
    (count_if(where("t", "y", ">", col("y"))), 'COUNTIFS(t.y,">"&y)', [3.0, 2.0, 1.0, 0.0]),
    (count_if(where("t", "y", "<=", col("y") - 1)), 'COUNTIFS(t.y,"<="&y-1)', [0.0, 1.0, 2.0, 3.0]),
    (
        count_if(where("t", "x", "blank"), where("t", "id", "text")),
        'COUNTIFS(t.x,"",t.id,"?*")',
        [1.0] * 4,
    ),
    (sum_if("t", "y", where("t", "id", "=", "k1")), 'SUMIFS(t.y,t.id,"k1")', [10.0] * 4),
    (sum_if("t", "y"), "SUM(t.y)", [22.0] * 4),
    (mean_if("t", "y", where("t", "id", "=", "k1")), 'AVERAGEIFS(t.y,t.id,"k1")', [5.0] * 4),
]  # fmt: skip


def title(node: Expr) -> str:
    return formula(node, Plain())[:40]


@pytest.mark.parametrize(("rule", "text", "values"), NODES, ids=[title(n[0]) for n in NODES])
def test_both_compilers(rule: Expr, text: str, values: list[Value]) -> None:
    found = compile_rule(rule, "t")(ENV, range(4))
    assert found == values
    assert [isinstance(v, bool) for v in found] == [isinstance(v, bool) for v in values]
    assert formula(rule, Plain()) == text


def test_only_the_asked_rows_are_evaluated() -> None:
    assert compile_rule(col("y") * 2, "t")(ENV, (2, 0)) == [12.0, 8.0]


def test_a_condition_that_is_a_text_is_an_error() -> None:
    assert compile_rule(if_(col("id"), 1, 2), "t")(ENV, (0,)) == ["#VALUE!"]


@pytest.mark.parametrize(
    "name", ["XLOOKUP", "IFS", "TEXTJOIN", "MAXIFS", "INDIRECT", "NOW", "RAND"]
)
def test_functions_that_excel_2016_lacks_or_that_forget_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        formula(if_(True, call(name, 1), 2), Plain())


def test_python_knows_every_function_that_rules_use() -> None:
    known = {*python.FUNCTIONS, *python.SPECIAL}
    used = {n.name for found in all_rules() for n in walk(found.rule) if isinstance(n, Call)}
    assert used <= known
    assert known <= ALLOWED


def test_a_block_of_one_row_is_asked_by_row_and_place() -> None:
    """Some programs read a lone number as a row, whatever the range's shape."""
    asked = [n for r in all_rules() for n in walk(r.rule) if isinstance(n, Call)]
    blocks_asked = [n.args for n in asked if n.name == "INDEX" and isinstance(n.args[0], Block)]
    assert {len(args) for args in blocks_asked} == {2, 3}
    for args in blocks_asked:
        cells = blocks.block_cells(args[0].key)  # type: ignore[attr-defined]  # chosen so
        assert (len(cells) > 1) is (len(args) == 3), args[0]


def test_unknown_nodes_are_refused() -> None:
    class Strange(Expr):
        __slots__ = ()

    with pytest.raises(TypeError, match="Strange"):
        source(Strange(), python.Scope(None))


class Rule(NamedTuple):
    """A declared rule: where it stands, its key, its tree, who names what it reads."""

    table: str
    key: str
    rule: Expr
    names: Callable[[str], Names]


def all_rules() -> Iterator[Rule]:
    """Yield every declared rule; `table` is empty for single cells."""
    for table in TABLES.values():
        for key, rule in table.rules().items():
            yield Rule(table.key, key, rule, partial(table_names, table))
    for key, rule in blocks.rules().items():
        yield Rule("", key, rule, heading_names)
    for sheet in SHEETS.values():
        for each in sheet.cells:
            if each.rule is not None:
                yield Rule("", each.key, each.rule, partial(sheet_names, sheet))


@pytest.mark.parametrize("lang", spoken())
def test_every_formula_parses_and_uses_allowed_functions_alone(lang: str) -> None:
    for table, key, rule, names in all_rules():
        text = formula(rule, names(lang))
        tokens = Tokenizer(f"={text}").items
        assert "".join(token.value for token in tokens) == text, (table, key)
        opened = [token for token in tokens if token.subtype == "OPEN"]
        closed = [token for token in tokens if token.subtype == "CLOSE"]
        assert len(opened) == len(closed), (table, key)
        used = {t.value.rstrip("(") for t in opened if t.type == "FUNC"}
        assert used <= ALLOWED, (table, key)
        bare = re.sub(r'"[^"]*"', "", text)
        assert "@" not in bare, (table, key)
        assert "#REF" not in bare, (table, key)
        assert len(text) <= 8192, (table, key)


def of_today(rule: Expr) -> bool:
    """Tell whether a rule reads today, or the cell that holds it."""
    return any(
        (isinstance(n, Cell) and n.key == "as_of") or (isinstance(n, Call) and n.name == "TODAY")
        for n in walk(rule)
    )


@pytest.mark.parametrize("table", [t.key for t in TABLES.values() if t.rules()])
def test_no_table_column_depends_on_today(table: str) -> None:
    assert not [key for key, rule in TABLES[table].rules().items() if of_today(rule)]


def test_no_heading_that_columns_read_depends_on_today() -> None:
    assert not [key for key, rule in blocks.rules().items() if of_today(rule)]


def test_columns_read_settings_and_headings_alone() -> None:
    """So that no cell of Home or Card brings today into a column."""
    known = SETTINGS.keys() | blocks.rules().keys()
    read = {
        n.key
        for found in all_rules()
        if found.table
        for n in walk(found.rule)
        if isinstance(n, Cell)
    }
    assert read <= known


GROWING = {"customers", "qualify", "calls", "orders", "visits", "missed", "history"}


def scans(rule: Expr) -> Iterator[Expr]:
    """Yield what looks through a growing table's whole column: `find` and INDEX do not."""
    for node in walk(rule):
        searched = isinstance(node, Find) or (isinstance(node, Call) and node.name == "INDEX")
        over = {n.table for n in children(node) if isinstance(n, Field)}
        over |= {t.field.table for t in getattr(node, "conditions", ())}
        if over & GROWING and not searched:
            yield node


@pytest.mark.parametrize("table", [t.key for t in TABLES.values() if t.rules()])
def test_no_column_looks_through_a_whole_table_in_every_row(table: str) -> None:
    """Such a column takes the square of the rows: minutes at 50,000 cards."""
    assert not [key for key, rule in TABLES[table].rules().items() if list(scans(rule))]


def test_columns_search_for_their_own_card_alone() -> None:
    """It is there, so the search halves; whatever else is missing costs a look at every row.

    An account has nearly always the card of its id.
    """
    found = [n for table in TABLES.values() for rule in table.rules().values() for n in walk(rule)]
    wanted = [node.wanted for node in found if isinstance(node, Find)]
    assert wanted
    assert all(isinstance(expr, Column) and expr.key in ("id", "account") for expr in wanted)


@pytest.mark.parametrize(
    ("rule", "count"),
    [
        (count_if(where("calls", "id", "=", col("id"))), 1),
        (sum_if("orders", "amount", where("orders", "account", "=", col("id"))), 1),
        (latest("calls", "id", col("id"), "day"), 1),
        (call("LARGE", column("customers", "calls"), 1), 1),
        (match(col("id"), column("customers", "id")), 1),
        (find(col("id"), "customers", "id"), 0),
        (at(column("customers", "name"), col("row")), 0),
        (count_if(where("days", "makeup", "<=", col("day"))), 0),
    ],
)
def test_what_looks_through_a_whole_table(rule: Expr, count: int) -> None:
    assert len(list(scans(rule))) == count


def test_as_of_is_the_one_setting_that_knows_today() -> None:
    rules = {s.key: s.value for s in SETTINGS.values() if isinstance(s.value, Expr)}
    assert [key for key, rule in rules.items() if of_today(rule)] == ["as_of"]
    assert any(of_today(found.rule) for found in all_rules())


def test_no_column_compares_with_a_written_label() -> None:
    """Labels come from Lists; a text in a rule is a separator or a letter of MAN."""
    for found in all_rules():
        texts = {n.value for n in walk(found.rule) if isinstance(n, Literal)}
        written = {text for text in texts if isinstance(text, str)}
        assert not found.table or written <= {"", "%", "-", "0", "?", "M", "A", "N"}, found.key


def test_the_newest_key_reads_the_day_column() -> None:
    rule = latest("calls", "id", cell("card.id"), "day")
    assert formula(rule, Plain()).count("calls.day") >= 3
