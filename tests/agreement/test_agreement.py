"""Every formula gives in LibreOffice, recalculated, the value that Python stored beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from comparing import Ask, Computed, Recomputed, differences, looks_apart, report, same, stored
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from invented_books import CHOSEN, TODAY, Recipe, write_book
from invented_values import ERRORS, Habits
from recipes import DEFAULTS, FEW, FEW_CARDS, MANY_CARDS, NO_PLAN, WITH_ERRORS, many

from fast import in_full
from live.office import Office
from repbook.book.evaluate import Evaluator
from repbook.book.snapshot import Snapshot
from repbook.build.places import column_at, first_row
from repbook.domain.values import CellError, Value
from repbook.ooxml.refs import column_letters
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS, cell_rules
from repbook.text.label import LANGUAGES


def named(recipe: Recipe) -> str:
    return f"{recipe.seed}-{recipe.lang}-{recipe.cards}"


@pytest.mark.parametrize("recipe", FEW, ids=named)
def test_every_formula_agrees(recipe: Recipe, compute: Ask) -> None:
    agrees(recipe, compute)


@pytest.mark.full
@pytest.mark.parametrize("recipe", many(), ids=named)
def test_every_formula_agrees_at_length(recipe: Recipe, compute: Ask) -> None:
    agrees(recipe, compute)


def agrees(recipe: Recipe, compute: Ask) -> None:
    answer = compute(recipe)
    assert not answer.differences, report(answer.differences)
    assert not looks_apart(evaluator(answer.snapshot), answer.looks)
    columns = sum(len(table.rules()) for table in TABLES.values())
    assert len(answer.cells) > recipe.cards * columns // 2


def test_the_runs_are_long_enough() -> None:
    assert sum(recipe.cards for recipe in FEW) >= FEW_CARDS
    assert sum(recipe.cards for recipe in many()) >= MANY_CARDS
    assert {recipe.lang for recipe in FEW} == set(LANGUAGES)


HABITS = st.builds(
    Habits,
    blank=st.sampled_from([0.0, 0.3, 0.95]),
    odd=st.sampled_from([0.0, 0.1]),
    error=st.sampled_from([0.0, 0.002]),
    error_value=st.sampled_from(ERRORS),
)
RECIPES = st.builds(
    Recipe,
    seed=st.integers(1000, 9999),
    lang=st.sampled_from(LANGUAGES),
    cards=st.integers(1, 60),
    habits=HABITS,
    sorted_customers=st.booleans(),
    sorted_qualify=st.booleans(),
    edited=st.booleans(),
    plan_day=st.booleans(),
    chosen=st.sampled_from(CHOSEN),
)


@pytest.mark.full  # the fast run recomputes seven large books
@settings(
    max_examples=8,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(RECIPES)
def test_small_books_agree_whatever_their_habits(
    office: Office, tmp_path: Path, recipe: Recipe
) -> None:
    path = tmp_path / "book.xlsx"
    write_book(recipe, path)
    _, cells = stored(path)
    with office.open(path) as document:
        found = differences(cells, Recomputed(document))
    assert not found, report(found)


TYPED: tuple[Value, ...] = (
    *(None, "LW-00007", "lw-00012", "LW-00080", "LW-99999", "Acme", "华联 贸易 1", "*", "?cme*"),
    *("LW-0002?", "LW-0005*", "~*", 7.0, "no such card"),
)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("small") / "book.xlsx"
    write_book(Recipe(21, "en", 80, Habits(0.3, 0.05), sorted_qualify=False), path)
    return path


def test_the_card_agrees_whatever_is_typed_to_choose_it(office: Office, small: Path) -> None:
    """Ids in either case, cards without answers, parts of names, wildcards, a number."""
    snapshot, _ = stored(small)
    card = SHEETS["card"]
    tab = card.label.get(snapshot.lang)
    choice = next(cell for cell in card.cells if cell.key == "card_id")
    titles = set()
    with office.open(small) as document:
        recomputed = Recomputed(document)
        for typed in TYPED:
            document.set(tab, choice.ref, typed)
            document.recalculate()
            recomputed.forget()
            values = evaluator(snapshot, typed=typed)
            cells = [
                Computed(tab, c.ref, values.cell(c.key)) for c in card.cells if c.rule is not None
            ]
            found = differences(cells, recomputed)
            assert not found, f"{typed!r}: {report(found)}"
            titles.add(values.cell("card.title"))
    assert len(titles) > 5


@pytest.mark.parametrize("day", [TODAY + 400, 61.0, *in_full(TODAY - 31, 2885000.0)])
def test_what_depends_on_the_day_agrees_on_any_day(office: Office, small: Path, day: float) -> None:
    """AsOf moves the cells of Home, Card and Overview, and no column of a table."""
    snapshot, before = stored(small)
    table = TABLES["settings"]
    row = snapshot.tables["settings"].columns["key"].index("as_of") + first_row(table)
    ref = f"{column_letters(column_at(table, 'value'))}{row}"
    values = evaluator(snapshot, day)
    with office.open(small) as document:
        document.set(SHEETS["settings"].label.get(snapshot.lang), ref, day)
        document.recalculate()
        recomputed = Recomputed(document)
        found = differences(of_sheets(snapshot, values), recomputed)
        assert not found, report(found)
        on_tables = [cell for cell in before if cell.tab in tables_with_rules(snapshot.lang)]
        moved = differences(on_tables, recomputed)
        assert not moved, report(moved)


def evaluator(snapshot: Snapshot, day: float | None = None, typed: Value = None) -> Evaluator:
    """Return the book's values on its day or another, with the card that it shows or another."""
    today = snapshot.number_or("as_of", 0.0) if day is None else day
    cells = cell_rules(None if typed is None else {"card_id": typed})
    return Evaluator(snapshot, today, cells=cells)


def of_sheets(snapshot: Snapshot, values: Evaluator) -> list[Computed]:
    return [
        Computed(sheet.label.get(snapshot.lang), cell.ref, values.cell(cell.key))
        for sheet in SHEETS.values()
        for cell in sheet.cells
        if cell.rule is not None
    ]


def tables_with_rules(lang: str) -> set[str]:
    return {SHEETS[t.sheet].label.get(lang) for t in TABLES.values() if t.rules()}


def test_the_recipes_are_as_untidy_as_they_claim(compute: Ask) -> None:
    """Errors among inputs and results, every verdict and grade, cards without answers."""
    errors = compute(WITH_ERRORS)
    assert sum(isinstance(cell.value, CellError) for cell in errors.cells) > 50
    for recipe, key in ((DEFAULTS, "verdict"), (DEFAULTS, "grade"), (NO_PLAN, "grade")):
        values = compute(recipe).snapshot.tables["qualify"].columns[key]
        assert len(set(values)) >= (4 if key == "verdict" else 3)
    rows = compute(DEFAULTS).snapshot.tables
    without = rows["customers"].columns["qualify_row"].count(0.0)
    assert 0 < without < len(rows["customers"]) / 2


def test_differences_are_told_with_their_formula(office: Office, small: Path) -> None:
    _, cells = stored(small)
    wrong = [cell._replace(value="wrong") for cell in cells if cell.tab == "Home"]
    with office.open(small) as document:
        found = differences(wrong, Recomputed(document))
    text = report(found)
    assert len(found) == len(wrong)
    assert text.count("\n") == 20
    assert "Home!" in text
    assert "stored 'wrong', LibreOffice" in text
    assert "\n    =IF(" in text


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        (1.0, 1.0 + 1e-10, True), (1e6, 1e6 + 1e-4, True), (1.0, 1.00001, False),
        (None, "", True), ("a", "A", False), (CellError("#N/A"), "#N/A", False),
        (CellError("#N/A"), CellError("#VALUE!"), False), (True, 1.0, False), (0.0, None, False),
    ],
)  # fmt: skip
def test_what_counts_as_the_same(first: Value, second: Value, alike: bool) -> None:
    assert same(first, second) is alike
