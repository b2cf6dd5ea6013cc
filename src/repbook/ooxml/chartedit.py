"""Let charts follow an edit of cells: their references as tables grow, their kept values.

What a chart looks like and where it lies is nobody's business here: only `c:f` and the points of
caches change, and only in charts that read an edited sheet.
"""

from __future__ import annotations

from collections.abc import Iterable

from repbook.ooxml.chartcache import references, refreshed, with_references
from repbook.ooxml.chartparts import chart_parts
from repbook.ooxml.chartrefs import grown_reference, parse_reference
from repbook.ooxml.chartvalues import ChartValues
from repbook.ooxml.edit import Resize
from repbook.ooxml.index import Workbook
from repbook.ooxml.staged import Staged


def refresh_charts(staged: Staged, workbook: Workbook, resizes: Iterable[Resize]) -> list[str]:
    """Stage every chart whose cells lie on a staged sheet; return the parts that changed."""
    edited = {sheet.name.casefold() for sheet in workbook.sheets if sheet.part in staged.parts}
    sized = list(resizes)
    waiting: dict[str, bytes] = {}
    for part in chart_parts(workbook):
        chart = with_references(staged.read(part), lambda text: grown_reference(text, sized))
        if _reads(references(chart), edited):
            waiting[part] = chart
    texts = [text for chart in waiting.values() for text in references(chart)]
    wanted = [text for text in texts if _reads([text], edited)]
    values = ChartValues(workbook, wanted, staged.parts)
    changed = []
    for part, chart in waiting.items():
        new = refreshed(chart, values.read)
        if new != staged.read(part):
            staged.write(part, new)
            changed.append(part)
    return changed


def _reads(texts: Iterable[str], sheets: set[str]) -> bool:
    return any(b.sheet.casefold() in sheets for text in texts for b in parse_reference(text))
