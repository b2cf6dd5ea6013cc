"""Areas, formulas and table references are read as Excel reads them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.ooxml.lint.area import overlapping, read_area, read_areas
from repbook.ooxml.lint.characters import control_character, too_long
from repbook.ooxml.lint.formula_text import UnreadableFormula, tokens
from repbook.ooxml.lint.grammar import calls, flaws
from repbook.ooxml.lint.signatures import takes
from repbook.ooxml.lint.table_reference import read_table_reference
from repbook.ooxml.refs import MAX_COLUMN, MAX_ROW, Area


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("B3", Area(3, 2, 3, 2)),
        ("$A$1:C9", Area(1, 1, 9, 3)),
        ("B:C", Area(1, 2, MAX_ROW, 3)),
        ("2:5", Area(2, 1, 5, MAX_COLUMN)),
        ("A", None),
        ("7", None),
        ("A1:B", None),
        ("B2:A1", None),
        ("A0", None),
        ("XFE1", None),
        ("A1048577", None),
        ("$", None),
        ("", None),
    ],
)
def test_area(text: str, area: Area | None) -> None:
    assert read_area(text) == area


def test_areas_are_all_or_none() -> None:
    assert read_areas("A1 B2:B3") == [Area(1, 1, 1, 1), Area(2, 2, 3, 2)]
    assert read_areas("A1 oops") is None
    assert read_areas("  ") is None


corners = st.tuples(st.integers(1, 30), st.integers(1, 8), st.integers(0, 3), st.integers(0, 3))
areas = corners.map(lambda c: Area(c[0], c[1], c[0] + c[2], c[1] + c[3]))


@given(st.lists(areas, max_size=70))
def test_overlaps_are_the_pairs_that_share_a_cell(found: list[Area]) -> None:
    def cells(area: Area) -> set[tuple[int, int]]:
        rows = range(area.first_row, area.last_row + 1)
        return {(r, c) for r in rows for c in range(area.first_column, area.last_column + 1)}

    pairs = {
        (a, b) for b in range(len(found)) for a in range(b) if cells(found[a]) & cells(found[b])
    }
    assert {(min(pair), max(pair)) for pair in overlapping(found)} == pairs


@pytest.mark.parametrize(
    ("formula", "kinds"),
    [
        ('SUM("a""b")', "function op string op"),
        ("LOG10(A1)+TAX2020+Z", "function op ref op op ref op name"),
        ("ABCD1+鼎泰.率", "name op name"),
        ("'My ''own'' sheet'!$A:$B", "ref"),
        ("Jan:Dec!A1", "ref"),
        ("[1]Prices!A1+[2]!Name", "ref op name"),
        ("tbl客户[金额 (元)]*2", "table op number"),
        ("t['[odd'] name]", "table"),
        ('{1,"a";TRUE,#N/A}', "op number op string op name op error op"),
        ("1.5E-3%", "number op"),
        ("$2:$4", "ref"),
    ],
)
def test_tokens(formula: str, kinds: str) -> None:
    assert [token.kind for token in tokens(formula)] == kinds.split()


def test_sheet_prefix_goes_with_its_token() -> None:
    assert tokens("'It''s'!A1")[0].sheet == "It's"
    assert tokens("'C:\\[b.xlsx]S'!A1")[0].is_external
    assert tokens("[1]!Rate")[0].is_external
    assert not tokens("Calls!A1")[0].is_external


@pytest.mark.parametrize("formula", ["(1", "1)", "{1)", "t[a", "a[[b]", "~1", "1?2"])
def test_unreadable_formula(formula: str) -> None:
    with pytest.raises(UnreadableFormula):
        tokens(formula)


@pytest.mark.parametrize("operator", ["+", "-", "*", "/", "^", "&", "=", "<>", "<=", ">", ":"])
@pytest.mark.parametrize("blank", ["", " "])
def test_an_operator_needs_something_behind_it(operator: str, blank: str) -> None:
    """Before it, too, unless it is a sign."""
    told = [flaw.what for flaw in flaws(tokens(f"A1{blank}{operator}{blank}"))]
    assert told == [operator]
    assert list(flaws(tokens(f"A1{blank}{operator}{blank}B1"))) == []
    alone = [] if operator in "+-=" else [operator]
    assert [flaw.what for flaw in flaws(tokens(f"{operator}{blank}B1"))] == alone


FORMULAS = st.recursive(
    st.sampled_from(["1", "A1", '"a;b"', "{1;2}", "Rate", "T[[#This Row],[A;b*]]", "50%"]),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["+", "*-", "<>", " & ", "^"]), inner).map("".join),
        inner.map("({})".format),
        st.tuples(inner, inner).map("IF({0[0]},{0[1]})".format),
        st.lists(inner, min_size=1, max_size=4).map(lambda some: f"SUM({','.join(some)})"),
    ),
    max_leaves=12,
)


@given(FORMULAS)
def test_what_is_written_by_the_rules_has_no_flaw(formula: str) -> None:
    found = tokens(formula)
    assert list(flaws(found)) == []
    made = calls(found)
    assert len(made) == formula.count("IF(") + formula.count("SUM(")
    assert all(takes(call.function.text, call.arguments) for call in made)


@given(st.text(alphabet="aA1[]'\"#@!:,.(){}$ +鼎", max_size=20))
def test_any_text_is_tokens_or_unreadable(text: str) -> None:
    try:
        found = tokens(text)
    except UnreadableFormula:
        return
    assert "".join(token.text for token in found) or not text or "[" in text or "!" in text


@pytest.mark.parametrize(
    ("inside", "columns", "items", "nested", "at"),
    [
        ("", (), (), False, False),
        ("Amount", ("Amount",), (), False, False),
        ("#All", (), ("#All",), False, False),
        ("@Amount", ("Amount",), (), False, True),
        ("@[Next step]", ("Next step",), (), True, True),
        ("[#This Row],[Next step]", ("Next step",), ("#This Row",), True, False),
        ("[Id]:[Amount]", ("Id", "Amount"), (), True, False),
        ("[#Headers],[#Data],[a'[1']]", ("a[1]",), ("#Headers", "#Data"), True, False),
        ("'#1", ("#1",), (), False, False),
    ],
)
def test_table_reference(
    inside: str, columns: tuple[str, ...], items: tuple[str, ...], nested: bool, at: bool
) -> None:
    assert read_table_reference(inside) == (columns, items, nested, at)


def test_text_limits_count_as_excel_does() -> None:
    assert not too_long("x" * 32_767)
    assert too_long("x" * 32_768)
    assert not too_long("_x000D_" * 16_384)
    assert too_long("😀" * 16_384)


@pytest.mark.parametrize(("text", "found"), [("a\tb\nc_x000D_", ""), ("a_x000b_", "_x000b_")])
def test_control_character(text: str, found: str) -> None:
    assert control_character(text) == found
