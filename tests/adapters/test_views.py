"""A view folds columns of the product's, in every language, and nothing else of the workbook."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from user_book import make_own

from made_books import build, cards, lead, part_of
from repbook.adapters.file_book import FileBook
from repbook.adapters.layout import Layout
from repbook.entrypoints.cli import main
from repbook.features.views.declared import BY_KEY, MOST, VIEWS, WIDE, Columns, View, heads
from repbook.ooxml.columnfolds import folded
from repbook.ooxml.columnlooks import head_of, is_hidden, look_of, runs_of, with_look
from repbook.ooxml.index import Workbook
from repbook.ooxml.lint import lint_file
from repbook.ooxml.notes import notes_on
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.ooxml.sheetxml import SheetXml
from repbook.ooxml.staged import Staged
from repbook.ooxml.stagedsheets import put_sheet, sheet_of
from repbook.ooxml.validator import validate_file
from repbook.schema.registry import TABLES
from repbook.text import LANGUAGES

BookOf = Callable[..., Path]
WIDTH, HIDDEN = {"width": "33", "customWidth": "1"}, {"width": "5", "hidden": "1"}
# The fast run sees every third view, each in another language.
BOTH = [
    pytest.param(
        view, lang, id=f"{view.key}-{lang}", marks=() if 3 * place == number else pytest.mark.full
    )
    for number, view in enumerate(VIEWS)
    for place, lang in enumerate(LANGUAGES)
]
FEATURES = ("hidden", "outlineLevel", "collapsed")
_CELLS = re.compile(rb"<sheetData.*</sheetData>", re.DOTALL)


@pytest.fixture(scope="module")
def own_books(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Lend one workbook a language with columns of the user's, and widths that she chose."""
    folder = tmp_path_factory.mktemp("own")
    rows = cards(lead(1), lead(2))
    return {
        lang: _widened(own(build(folder / f"{lang}.xlsx", rows, lang=lang)))
        for lang, own in zip(LANGUAGES, (make_own, Path, Path), strict=True)
    }


def _widened(path: Path) -> Path:
    """Widen Phone, hide Contact by a width of nothing, and set the columns behind the table."""
    package = open_package(path)
    staged, layout = Staged(package), Layout(Workbook(package))
    info = layout.table("customers")
    sheet = sheet_of(staged, info.sheet_part)
    places = {key: info.column_of(name) for key, name in layout.headers("customers").items()}
    behind = max(places.values()) + 1
    hidden = {"width": "0", "hidden": "1", "customWidth": "1"}
    for column, look in (
        (places["phone"], WIDTH),
        (places["contact"], hidden),
        (behind, WIDTH),
        (behind + 1, HIDDEN),
    ):
        held = look_of(sheet.head, column)
        sheet.head = with_look(sheet.head, column, {**held, **look})
    put_sheet(staged, info.sheet_part, sheet)
    save_package(package, path, staged.parts)
    return path


def put_on(path: Path, view: View) -> None:
    assert main(["view", str(path), view.key]) == 0


def seen(path: Path, table: str) -> tuple[str, ...]:
    """Return the product's columns that a file shows of a table."""
    with open_package(path) as package:
        layout = Layout(Workbook(package))
        info = layout.table(table)
        head = head_of(package, info.sheet_part)
        places = {key: info.column_of(name) for key, name in layout.headers(table).items()}
    keys = (column.key for column in TABLES[table].columns)
    return tuple(key for key in keys if not is_hidden(look_of(head, places[key])))


def cells_of(data: bytes) -> bytes:
    """Return the rows of a sheet."""
    found = _CELLS.search(data)
    return found[0] if found else b""


@pytest.mark.parametrize(("view", "lang"), BOTH)
def test_a_view_shows_the_columns_declared_and_changes_nothing_else(
    own_books: dict[str, Path], tmp_path: Path, view: View, lang: str
) -> None:
    path = Path(shutil.copyfile(own_books[lang], tmp_path / "book.xlsx"))
    before = open_package(path)
    put_on(path, view)
    after = open_package(path)
    for table, columns in view.tables.items():
        assert seen(path, table) == view.columns(table), (table, columns)
    for table in WIDE:
        if table not in view.tables:
            assert seen(path, table) == seen(own_books[lang], table)
    parts = {part_of(path, table)[0] for table in view.tables}
    changed = {name for name in before.names if before.read(name) != after.read(name)}
    others = {name for name in changed - parts if not name.endswith(".vml")}
    assert others <= {"docProps/custom.xml", "xl/workbook.xml"}
    for part in parts:
        assert cells_of(before.read(part)) == cells_of(after.read(part)) != b""
    assert main(["check", str(path)]) == 0
    assert lint_file(path) == lint_file(own_books[lang])


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.key)
def test_the_users_columns_and_widths_stay(
    own_books: dict[str, Path], tmp_path: Path, view: View
) -> None:
    path = Path(shutil.copyfile(own_books["en"], tmp_path / "book.xlsx"))
    put_on(path, view)
    head = head_of(open_package(path), part_of(path, "customers")[0])
    last = len(TABLES["customers"].columns)
    looks = [{**look_of(head, last + n)} for n in (1, 2)]
    assert looks[0].pop("collapsed", "") in ("", "1")
    for look, given_look in zip(looks, (WIDTH, HIDDEN), strict=True):
        assert look.items() >= given_look.items()
        assert look.keys() - given_look.keys() <= {"style", "customWidth"}
    assert look_of(head, 3)["width"] == "33"
    if "customers" in view.tables and "contact" in view.columns("customers"):
        assert float(look_of(head, 4)["width"]) > 10
    else:
        assert float(look_of(head, 4)["width"]) == 0


def test_a_view_is_valid_to_microsoft(own_books: dict[str, Path], tmp_path: Path) -> None:
    path = Path(shutil.copyfile(own_books["en"], tmp_path / "book.xlsx"))
    for key in ("money", "match"):
        put_on(path, BY_KEY[key])
    assert validate_file(path) == []


def test_basics_and_figures_are_what_a_new_workbook_shows(book_of: BookOf) -> None:
    path = book_of(cards(lead(1)))
    new = _heads(path)
    for key in ("all", "money", "credit", "basics", "figures"):
        put_on(path, BY_KEY[key])
    assert {part: runs_of(head) for part, head in _heads(path).items()} == {
        part: runs_of(head) for part, head in new.items()
    }


def _heads(path: Path) -> dict[str, bytes]:
    with open_package(path) as package:
        return {part_of(path, t)[0]: head_of(package, part_of(path, t)[0]) for t in WIDE}


def test_notes_are_as_wide_as_before(book_of: BookOf) -> None:
    path = book_of(cards(lead(1)))
    part = part_of(path, "customers")[0]
    before = _note_widths(path, part)
    put_on(path, BY_KEY["all"])
    shown = open_package(path).read(part)
    assert _note_widths(path, part) == before
    put_on(path, BY_KEY["money"])
    assert _note_widths(path, part) == before
    assert open_package(path).read(part) != shown


def _note_widths(path: Path, part: str) -> dict[object, int]:
    """Return how many pixels the notes of a sheet reach over, by cell."""
    package = open_package(path)
    head = head_of(package, part)

    def pixels(column: int) -> int:
        look = look_of(head, column + 1)
        return 0 if is_hidden(look) else round(float(look.get("width", 8.43)) * 7)

    found: dict[object, int] = {}
    for cell, note in notes_on(Workbook(package), part).items():
        anchor = re.search(rb"<x:Anchor>([^<]*)<", note.shape)
        assert anchor is not None
        first, _, _, _, last, across, _, _ = map(int, anchor[1].split(b","))
        found[cell] = sum(map(pixels, range(first, last))) + across
    return found


def test_a_view_makes_no_backup_and_no_row_of_the_change_log(book_of: BookOf) -> None:
    path = book_of(cards(lead(1)))
    put_on(path, BY_KEY["money"])
    assert FileBook(path).read({"history": ("batch",)}).tables["history"].columns["batch"] == [None]
    assert not list(path.parent.glob("home/**/*.xlsx"))


def test_without_a_name_the_views_are_listed_and_nothing_is_written(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(cards(lead(1)))
    before = path.read_bytes()
    assert main(["view", str(path)]) == 0
    listed = capsys.readouterr().out
    assert all(view.key in listed and view.label.en in listed for view in VIEWS)
    assert main(["view", str(path), "money", "--dry-run"]) == 0
    assert main(["view", str(path), "sideways"]) == 2
    assert "1 Basics" in capsys.readouterr().err
    assert path.read_bytes() == before


LOOKS = st.fixed_dictionaries(
    {},
    optional={
        "width": st.sampled_from(["0", "9.7109375", "12.5"]),
        "style": st.sampled_from(["3", "7"]),
        "hidden": st.just("1"),
        "customWidth": st.just("1"),
        "outlineLevel": st.sampled_from(["1", "2", "3"]),
        "collapsed": st.just("1"),
    },
)
COLUMNS = 8


@given(
    st.lists(LOOKS, min_size=COLUMNS, max_size=COLUMNS),
    st.dictionaries(st.integers(1, COLUMNS), st.booleans()),
)
def test_folding_touches_nothing_but_how_columns_are_folded(
    looks: list[dict[str, str]], wanted: dict[int, bool]
) -> None:
    head = b'<worksheet><sheetFormatPr defaultRowHeight="15"/><sheetData>'
    for column, look in enumerate(looks, 1):
        head = with_look(head, column, look)
    widths = dict.fromkeys(wanted, 10.0)
    after = folded(head, wanted, widths)
    assert folded(after, wanted, widths) == after
    for column, old in enumerate(looks, 1):
        new = look_of(after, column)
        if column in wanted:
            assert is_hidden(new) is not wanted[column]
            assert ("outlineLevel" in new) is not wanted[column]
        else:
            assert is_hidden(new) == is_hidden(old)
            assert new.get("outlineLevel") == old.get("outlineLevel")
        kept = {name: value for name, value in old.items() if name not in FEATURES}
        mended = wanted.get(column) and is_hidden(old) and old.get("width", "0") == "0"
        assert kept.items() <= new.items() or mended
        signed = column - 1 in wanted and not wanted[column - 1]
        if column - 1 in wanted:
            deeper = int(look_of(after, column - 1).get("outlineLevel", 0))
            assert ("collapsed" in new) is (signed and int(new.get("outlineLevel", 0)) < deeper)
    levels = [int(look.get("outlineLevel", 0)) for _, _, look in runs_of(after)]
    if after != head:
        assert (f'outlineLevelCol="{max(levels)}"'.encode() in after) is (max(levels) > 0)
    assert SheetXml(after + b"</sheetData></worksheet>").head == after


def test_every_view_shows_at_most_twelve_columns_beside_id_and_name() -> None:
    for view in VIEWS:
        for table, columns in view.tables.items():
            known = set(TABLES[table].keys())
            if not isinstance(columns, Columns):
                assert set(columns) <= known
                assert len(set(columns)) == len(columns)
            if columns is Columns.EVERY:
                continue
            shown = view.columns(table)
            assert len([key for key in shown if key not in heads(table)]) <= MOST, (view, table)
            assert len(shown) > 2
    assert {table for view in VIEWS for table in view.tables} == set(WIDE)
