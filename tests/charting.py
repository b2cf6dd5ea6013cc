"""Charts made up for tests, with cells of their own, far beside a sheet's own cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from repbook.build import chartrange, texts
from repbook.domain.letters import letters
from repbook.domain.values import Value
from repbook.ooxml.chartcache import references, stale
from repbook.ooxml.chartparts import charts_of
from repbook.ooxml.chartvalues import ChartValues
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.schema.cell_builders import cards, is_code
from repbook.schema.charts import (
    Bars,
    Cells,
    Chart,
    ChartKind,
    Labelled,
    Placed,
    Role,
    Series,
    TableColumn,
)
from repbook.schema.declare import SheetCell
from repbook.schema.registry import TABLES
from repbook.schema.sheets import SHEETS
from repbook.scoring.verbs import code
from repbook.text.label import Label

L = Label
SHEET = "overview"
NAMES = ("focus", "follow", "nurture", "drop")
VERDICTS = Cells("test.focus.name", "test.drop.name")


def _counted(column: str) -> Cells:
    return Cells(f"test.focus.{column}", f"test.drop.{column}")


def cells() -> tuple[SheetCell, ...]:
    """Return the cells that the charts read: cards by verdict, of grade A and in all."""
    found = []
    for row, name in enumerate(NAMES, 5):
        verdict = is_code("customers", "verdict", f"verdict.{name}")
        best = is_code("customers", "grade", "grade.a")
        found += [
            SheetCell(f"test.{name}.name", f"AZ{row}", rule=code(f"verdict.{name}")),
            SheetCell(f"test.{name}.a", f"BA{row}", rule=cards(verdict, best)),
            SheetCell(f"test.{name}.all", f"BB{row}", rule=cards(verdict)),
        ]
    return tuple(found)


BARS = Chart(
    "test.verdicts", ChartKind.BAR, L("Cards by verdict", "各结论的客户数", "各結論的客戶數"),
    VERDICTS,
    (Series(L("Cards", "客户数", "客戶數"), _counted("all"), labelled=Labelled.ALL),),
)  # fmt: skip
STACKED = Chart(
    "test.stacked", ChartKind.COLUMN, L("A cards on all cards", "A 级与全部", "A 級與全部"),
    VERDICTS,
    (
        Series(L("A", "A", "A"), _counted("a"), Role.POINT, Labelled.ALL),
        Series(L("All", "全部", "全部"), _counted("all"), Role.SOFT, Labelled.ALL),
    ),
    pattern=L("#,##0;;", "#,##0;;", "#,##0;;"), bars=Bars.STACKED,
)  # fmt: skip
TARGET = Chart(
    "test.target", ChartKind.COLUMN, L("A cards among all", "A 级占比", "A 級佔比"),
    VERDICTS,
    (
        Series(L("A", "A", "A"), _counted("a"), Role.POINT, Labelled.ALL),
        Series(L("All", "全部", "全部"), _counted("all"), Role.TARGET),
    ),
)  # fmt: skip
CALLS = letters([c.key for c in TABLES["customers"].columns].index("calls") + 1)
LINE = Chart(
    "test.scores", ChartKind.LINE, L("Scores by card", "各客户评估分", "各客戶評估分"),
    TableColumn("customers", "name"),
    (
        Series(L("Score", "评估分", "評估分"), TableColumn("customers", "score"), Role.POINT),
        Series(L("Calls", "次数", "次數"), TableColumn("customers", "calls"), Role.TARGET),
    ),
)  # fmt: skip
LAST, LAST_A = (Cells(f"test.drop.{column}", f"test.drop.{column}") for column in ("all", "a"))
DOTS = Chart(
    "test.dots", ChartKind.SCATTER, L("Calls by score", "评估分与次数", "評估分與次數"),
    TableColumn("customers", "calls"),
    (
        Series(L("Card", "客户卡", "客戶卡"), TableColumn("customers", "score")),
        Series(
            L("Curve", "曲线", "曲線"), _counted("all"), Role.POINT,
            across=_counted("a"), joined=True,
        ),
        Series(
            L("Claim", "说法", "說法"), LAST, Role.WARN, Labelled.NAMED,
            across=LAST_A, said=Cells("test.drop.name", "test.drop.name"),
        ),
    ),
    top=100,
)  # fmt: skip
SPREAD = Chart(
    "test.spread", ChartKind.BAR, L("Cards, give or take", "客户数及区间", "客戶數及區間"),
    VERDICTS,
    (
        Series(
            L("Cards", "客户数", "客戶數"), _counted("all"), labelled=Labelled.ALL,
            above=_counted("a"), below=_counted("a"),
        ),
    ),
)  # fmt: skip
CHARTS = (BARS, STACKED, TARGET, LINE, DOTS, SPREAD)


@contextmanager
def charted(charts: Sequence[Chart] = CHARTS, sheet: str = SHEET) -> Iterator[None]:
    """Declare the charts and their cells on a sheet while the block runs."""
    declared = SHEETS[sheet]
    kept = declared.content
    placed = [Placed(chart, f"BD{5 + 14 * n}", 480, 240) for n, chart in enumerate(charts)]
    declared.content = kept._replace(charts=(*kept.charts, *placed), cells=(*kept.cells, *cells()))
    _forget()
    try:
        yield
    finally:
        declared.content = kept
        _forget()


def _forget() -> None:
    """Let the build look at the declarations anew, which no workbook made otherwise changes."""
    chartrange.declared_cells.cache_clear()
    texts.sheet_writer.cache_clear()


def chart_part(path: Path, key: str) -> tuple[str, bytes]:
    """Return the part of a product's chart, by the chart's key."""
    package = open_package(path)
    found = [info for info in charts_of(Workbook(package)) if info.name == f"repbook:{key}"]
    assert len(found) == 1
    return found[0].part, package.read(found[0].part)


def held(path: Path, key: str) -> dict[str, list[Value]]:
    """Return what the cells of a chart hold in the file, by reference."""
    texts = references(chart_part(path, key)[1])
    values = ChartValues(Workbook(open_package(path)), texts)
    found = {text: values.read(text) for text in texts}
    return {text: list(read.values) for text, read in found.items() if read}


def stale_in(path: Path) -> dict[str, list[str]]:
    """Return, by the name of each chart of a workbook, the references it keeps wrong."""
    book = Workbook(open_package(path))
    charts = {info.name: book.package.read(info.part) for info in charts_of(book)}
    texts = [text for part in charts.values() for text in references(part)]
    values = ChartValues(book, texts)
    return {name: stale(part, values.read) for name, part in charts.items()}


def points(part: bytes) -> dict[str, list[str]]:
    """Return the points that a chart part keeps, by reference, as an XML parser sees them."""
    import xml.etree.ElementTree as ET

    space = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
    found: dict[str, list[str]] = {}
    for reference in ET.fromstring(part).iter():
        if reference.tag in (f"{space}numRef", f"{space}strRef"):
            values = [element.text or "" for element in reference.iter(f"{space}v")]
            found[reference.findtext(f"{space}f", "")] = values
    return found
