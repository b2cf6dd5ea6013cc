"""The product's charts after a save by openpyxl, which leaves out their names and settings."""

from __future__ import annotations

import re
from pathlib import Path

import openpyxl
import pytest
from openpyxl.chart import BarChart, Reference

from charting import stale_in
from doing import BookOf, checked
from fast import spoken
from made_books import cards, lead, reached
from repbook import text
from repbook.adapters.charts import called
from repbook.adapters.file_book import FileBook
from repbook.entrypoints.cli import main
from repbook.ooxml.chartparts import charts_of
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.schema.sheets import SHEETS

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")
CACHE = re.compile(rb"<c:(num|str)Cache>.*?</c:\1Cache>", re.DOTALL)
DECLARED = [placed.chart for placed in SHEETS["overview"].content.charts]
ALL = [placed.chart for sheet in SHEETS.values() for placed in sheet.content.charts]
TITLE = "My own sales"


def charts(path: Path) -> dict[str, tuple[str, bytes]]:
    """Return the alt text and the part, without its kept values, of each chart by name."""
    with open_package(path) as package:
        infos = list(charts_of(Workbook(package)))
        return {each.name: (each.alt, CACHE.sub(b"", package.read(each.part))) for each in infos}


def saved(
    path: Path, lang: str, *, drop: int | None = None, own: bool = False, title: str | None = TITLE
) -> None:
    """Save a workbook by openpyxl, without one of its charts, with one of the user's."""
    book = openpyxl.load_workbook(path)
    sheet = book[SHEETS["overview"].label.get(lang)]
    if drop is not None:
        del sheet._charts[drop]
    if own:
        mine = BarChart()
        mine.title = title
        mine.add_data(Reference(sheet, min_col=27, min_row=1, max_row=5))
        sheet.add_chart(mine, "BD40")
    book.save(path)


@pytest.mark.parametrize("lang", spoken(among=("en", "zh-CN")))
def test_check_names_charts_and_repair_restores_them(book_of: BookOf, lang: str) -> None:
    path = book_of(cards(reached(1, area="A"), lead(2)), lang=lang)
    before = charts(path)
    saved(path, lang)
    text.use_language(lang)
    said = [problem.message for problem in checked(path).problems]
    assert not any("Chart 1" in message for message in said)
    [bare] = [m for m in said if all(chart.alt_text(lang) in m for chart in DECLARED)]
    assert f"repbook repair {path.name}" in bare
    assert main(["repair", str(path), "--lang", lang]) == 0
    assert charts(path) == before
    assert not any(stale_in(path).values())
    assert checked(path).problems == ()


def test_what_a_user_deleted_or_drew_stays(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(cards(reached(1, area="A"), lead(2)))
    before = charts(path)
    saved(path, "en", drop=1, own=True)
    layout = FileBook(path).layout()
    assert TITLE in [called(layout, info) for info in charts_of(layout.workbook)]
    assert main(["repair", str(path)]) == 0
    assert DECLARED[1].alt_text("en") not in capsys.readouterr().out
    after = charts(path)
    assert {name for name in after if name in before} == set(before) - {DECLARED[1].name}
    [own] = [part for name, (_, part) in after.items() if name not in before]
    assert TITLE.encode() in own


@pytest.mark.parametrize("lang", spoken())
def test_a_chart_without_a_title_is_named_by_its_place_in_the_users_language(
    book_of: BookOf, lang: str
) -> None:
    """Programs call charts Chart 6 or 图表 6, whatever language the book speaks."""
    path = book_of(cards(reached(1, area="A"), lead(2)), lang=lang)
    saved(path, lang, own=True, title=None)
    with open_package(path) as package:
        infos = list(charts_of(Workbook(package)))
        kept = b'<numCache><ptCount val="1"/><pt idx="0"><v>77</v></pt></numCache></numRef>'
        parts = {info.part: package.read(info.part) for info in infos}
        stale = {part: data.replace(b"</numRef>", kept) for part, data in parts.items()}
        save_package(package, path, stale)
    text.use_language(lang)
    assert len(infos) == len(ALL) + 1
    said = [p.message for p in checked(path).problems if p.message.kind == "commands.stale_chart"]
    assert len(said) == len(infos)
    assert not any("Chart" in message for message in said if lang != "en")
    own = text.say("commands.chart_at", cell="BD40")
    assert sum(own in message for message in said) == 1
    for chart in ALL:
        assert sum(chart.alt_text(lang) in message for message in said) == 1
