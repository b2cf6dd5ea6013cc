"""A feature is one file: a table with its page and chart, a column elsewhere, a count, a block.

The file is put into a copy of the source, compiled, and looked for everywhere, in each language:
in new workbooks, and in those of older templates that are upgraded.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from repbook.ooxml.validator import VARIABLE, require_validator
from repbook.schema.sheets import SHEETS
from repbook.text import LANGUAGES
from source_copy import TESTS, copied

# The fast run adds each of its parts in test_one_place.
pytestmark = pytest.mark.full

CHART = """CHART = Chart(
    "rivals.prices", ChartKind.BAR, L("Prices", "价格", "價格"),
    TableColumn("rivals", "rival"), (Series(WORD, TableColumn("rivals", "price")),),
)
"""
RIVALS = f'''"""Rivals: who else offers."""

from repbook.book.feature import Feature
from repbook.features.cards.parts import Page
from repbook.features.kernel.counting import Count
from repbook.schema.charts import Chart, ChartKind, Placed, Series, TableColumn
from repbook.schema.declare import Column, Content, Kind, Link, Look, Sheet, Table, Tone
from repbook.schema.pages.slots import CARD_BLOCKS, HOME_COUNTS
from repbook.scoring.verbs import col, count_if, field, where
from repbook.text.label import Label as L

WORD = L("Rivals", "竞争对手", "競爭對手")
COUNTS = (Count("rivals.open", WORD, count_if(where("rivals", "price", ">", 0)), "rivals"),)


def section(page: Page) -> None:
    """Lay a section of the card."""
    page.section("rivals", WORD)


SECTIONS = (section,)
{CHART}RIVALS = Table(
    "rivals", "tblRivals", "rivals",
    (
        Column("rival", L("Rival ID", "对手编号", "對手編號"), action=True),
        Column("id", L("Customer ID", "客户编号", "客戶編號")),
        Column("price", L("Price", "报价", "報價"), Kind.MONEY),
        Column("dear", L("Dearer by", "高出", "高出"), Kind.MONEY, rule=col("price") - 100),
    ),
    "rival", auto="V", link=Link("id", "customers", live=True), frozen=1,
    looks=(Look("price", col("price") > 100, Tone.LATE, "!"),),
)
FEATURE = Feature(
    "rivals",
    needs=("cards", "home"),
    tables=(RIVALS,),
    sheets=(Sheet("rivals", WORD, "shRivals", place=75, menu="customers", use=WORD, lay=lambda:
            Content(charts=(Placed(CHART, "G2", 400, 200),))),),
    columns={{"customers": (
        Column("rivals", L("Rivals known", "已知对手数", "已知對手數"), Kind.WHOLE,
               rule=count_if(where("rivals", "id", "=", col("id")))),)}},
    slots={{HOME_COUNTS: ("repbook.features.rivals:COUNTS",),
           CARD_BLOCKS: ("repbook.features.rivals:SECTIONS",)}},
)
'''
DATA = TESTS / "data"
OLDER = {"en": "template_4_en.xlsx", "zh-CN": "template_5.xlsm", "zh-TW": "template_4_zh-TW.xlsx"}
SCRIPT = """
import contextlib, io, json, shutil, sys
from pathlib import Path
from doing import checked, ranked, undone
from live.engine import attach
from live.office import Office
from made_books import *
from repbook.adapters.file_book import FileBook
from repbook.adapters.live.book import LiveBook
from repbook.book.apply import apply
from repbook.adapters.bases import base_in
from repbook.entrypoints.cli import main
from repbook.ooxml.lint import lint_file
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.validator import validate_file
from repbook.ooxml.vba.project import read_project
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
folder, data, told = Path(sys.argv[1]), Path(sys.argv[2]), {}
older = json.loads(sys.argv[3])

def insert(path, number, price):
    book = FileBook(path)
    changes = Changes("rivals")
    name = f"V-{number:05d}"
    changes.insert("rivals", [{"rival": name, "id": card_id(1), "price": price}])
    apply(book, book.read({}), changes)
    return row_of(read(path, "rivals").tables["rivals"], name)

def upgraded(lang):
    path = Path(shutil.copyfile(data / older[lang], folder / f"old-{older[lang]}"))
    before = path.read_bytes()
    with contextlib.redirect_stdout(io.StringIO()) as out:
        main(["upgrade", str(path), "--json"])
    done = path.read_bytes()
    seen = {"added": json.loads(out.getvalue())["added"]}
    main(["undo", str(path)])
    seen["undone"] = path.read_bytes() == before
    path.write_bytes(done)
    seen["row"] = insert(path, 1, 130.0)
    seen["home"] = FileBook(path).computed()["rivals.open"].value
    found = checked(path)
    seen["clean"] = [[*found.differences, *found.problems], lint_file(path), validate_file(path)]
    package = open_package(path)
    book = Workbook(package)
    names = [sheet.code_name for sheet in book.sheets]
    seen["place"] = names.index("shRivals") - names.index(SHEETS["visits"].code_name)
    rows = package.relationships(book.sheet_of(book.tables["tblRivals"].sheet_part).part)
    seen["drawn"] = sorted(row.kind for row in rows.values())
    if path.suffix == ".xlsm":
        modules = read_project(package.read("xl/vbaProject.bin")).modules
        seen["vba"] = any("tblRivals" in module.text for module in modules)
    return path, seen
for lang in ("en", "zh-CN", "zh-TW"):
    rows = cards(reached(1, area="A"), lead(2))
    path = build(folder / f"{lang}.xlsx", rows, lang=lang, book_id=f"own-{lang}")
    seen = told[lang] = {"clean": [list(checked(path).differences), len(lint_file(path))]}
    book = FileBook(path)
    seen["row"] = insert(path, 1, 130.0)
    seen["home"] = book.computed()["rivals.open"].value
    seen["stale"] = [problem.message for problem in book.faults()]
    seen["base"] = "rivals" in base_in(p := open_package(path)).tables
    seen["charts"] = sum(name.startswith("xl/charts/chart") for name in p.names)
    target = build(folder / f"target-{lang}.xlsx", {}, lang=lang, book_id=f"target-{lang}")
    main(["import", str(target), str(path), "--json"])
    seen["imported"] = row_of(read(target, "rivals").tables["rivals"], "V-00001")
    ranked(path)
    seen["after"] = [len(checked(path).differences), len(checked(path).problems)]
    undone(path)
    seen["undone"] = undone(path).action
    seen["gone"] = read(path, "rivals").tables["rivals"].text(0, "rival")
    old, seen["upgraded"] = upgraded(lang)
    if lang == "zh-CN":
        with Office() as office:
            app = attach(office.desktop, office.pid)
            live = LiveBook(app.books.open(old))
            rows = live.read({"rivals": ("rival", "dear")}).tables["rivals"]
            seen["live"] = row_of(rows, "V-00001")
home, card = ({cell.key: cell for cell in SHEETS[key].cells} for key in ("home", "card"))
codes = [sheet.code_name for sheet in SHEETS.values()]
told["place"] = codes.index("shRivals") - codes.index(SHEETS["visits"].code_name)
told["tab"] = {lang: SHEETS["rivals"].label.get(lang) for lang in older}
told["link"] = home["home.door.rivals"].link
told["section"] = "card.section.rivals" in card
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Put the file into a copy of the source, and look everywhere."""
    folder = tmp_path_factory.mktemp("rivals")
    source = copied(folder, [("features/rivals.py", lambda _: RIVALS)])
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder), str(DATA), json.dumps(OLDER)],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(source), str(TESTS)]),
            "REPBOOK_HOME": str(folder / "home"),
            # The copy has no tools beside it.
            VARIABLE: str(require_validator()),
        },
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_a_chart_is_at_most_five_lines() -> None:
    assert len(CHART.splitlines()) <= 5


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_follows(told: dict[str, Any], lang: str) -> None:
    seen = told[lang]
    row = {"rival": "V-00001", "id": "LW-00001", "price": 130.0, "dear": 30.0}
    assert seen["clean"] == [[], 0]
    assert (seen["row"], seen["imported"]) == (row, row)
    assert (seen["home"], seen["stale"], seen["base"]) == (1.0, [], True)
    assert seen["charts"] == 1 + sum(len(each.content.charts) for each in SHEETS.values())
    assert seen["after"] == [0, 0]
    assert (seen["undone"], seen["gone"]) == ("rivals", "")


def test_home_links_to_it_and_the_card_has_its_section(told: dict[str, Any]) -> None:
    assert (told["link"], told["section"]) == ("rivals", True)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_older_workbook_gets_it(told: dict[str, Any], lang: str) -> None:
    seen = told[lang]["upgraded"]
    assert "rivals" in seen["added"]["tables"]
    assert told["tab"][lang] in seen["added"]["sheets"]
    assert "customers.rivals" in seen["added"]["columns"]
    assert (seen["clean"], seen["undone"]) == ([[], [], []], True)
    assert (seen["row"], seen["home"]) == (told[lang]["row"], 1.0)
    assert seen["place"] == told["place"]
    assert seen["drawn"] == ["comments", "drawing", "table", "vmlDrawing"]


def test_macros_and_the_open_workbook_know_it_after_an_upgrade(told: dict[str, Any]) -> None:
    assert told["zh-CN"]["upgraded"]["vba"] is True
    assert told["zh-CN"]["live"] == {"rival": "V-00001", "dear": 30.0}
