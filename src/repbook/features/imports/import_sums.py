"""Rows of sums in a list, such as 合计 or Grand total: they are no customers, calls or orders."""

from __future__ import annotations

import re
from dataclasses import replace

from repbook.domain.reading.ambiguous import Ambiguous
from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.mapping import Mapping
from repbook.domain.reading.parsing import is_share, parse_number, plain_text
from repbook.features.imports.import_beside import filled
from repbook.features.imports.import_fields import IDENTITY, LINK, Item, Line, Listing, as_words
from repbook.features.imports.import_values import SHOWN
from repbook.schema.declare import Role
from repbook.schema.roles import having, places
from repbook.text import say

_WORDS = (
    "Total|Totals|Totale|Totales|Totaal|Suma|Sum|Sums|Subtotal|Sub-total|Subtotals|Sous-total"
    "|Grand total|Grand totals|Total sum|Sum total|Overall total|Page total|Total general"
    "|Total général|Summe|Gesamt|Gesamtsumme|Gesamtbetrag|Zwischensumme|Endsumme|Result|Grand sum"
    "|合计|小计|总计|总和|累计|共计|汇总|总合计|本页合计|本页小计|合计金额|总计金额"
    "|合計|小計|總計|總和|累計|共計|彙總|加總|總合計|本頁合計|本頁小計|合計金額|總計金額"
)
_SUMS = frozenset(map(fold_label, _WORDS.split("|")))
# What every such word holds: most cells are told by it at once.
_MAY_SUM = re.compile(r"tot|sum|ges|result|[计計总總和汇彙]", re.I)
_COUNTED = re.compile(
    r"\d+\s*(?:[笔条单件个户行筆條單個戶列張张家位名人]|rows?|records?|orders?|items?)\Z"
)
_UNSURE = "intake.number_marks"


def without_sums(listing: Listing, mapping: Mapping, kind: str) -> tuple[Listing, list[str]]:
    """Return a list without its rows of sums, and the sentence that says so."""
    known = mapping.positions()
    who = {"id", "reference", "order_id", LINK.get(kind, ""), *having(Role.REACH, Role.VISIT)}
    telling = {place for key, place in known.items() if key in who | {*IDENTITY} - {"name"}}
    regions = {known[key] for key in ("area", *places()) if key in known}
    kept: list[Line] = []
    sums: list[int] = []
    for line in listing.rows:
        passed = _as_above(line.cells, kept, regions)
        if _is_sum(line.cells, kept, known.get("name"), telling, passed):
            sums.append(line.number)
        else:
            kept.append(line)
    if not sums:
        return listing, []
    rows = ", ".join(map(str, sums[:SHOWN])) + (" …" if sums[SHOWN:] else "")
    return replace(listing, rows=kept), [say("bring.sums_left", count=len(sums), rows=rows)]


def _as_above(cells: list[Item], above: list[Line], regions: set[int]) -> set[int]:
    """Return the places that stand as in the row above, as a merged cell of a region gives them."""
    return {place for place in regions if above and cells[place] == above[-1].cells[place]}


def _is_sum(
    cells: list[Item], above: list[Line], name: int | None, telling: set[int], passed: set[int]
) -> bool:
    """Tell whether a row holds a word for a sum and else nothing but numbers.

    Places that are `passed` over hold what the row above does.
    """
    first = next((place for place, cell in enumerate(cells) if cell != ""), None)
    words = [place for place in dict.fromkeys((first, name)) if place is not None]
    if not any(_MAY_SUM.search(as_words(cells[place])) for place in words):
        return False
    full = [place for place, cell in enumerate(cells) if filled(cell)]
    for place in (place for place in dict.fromkeys((*full[:1], *words)) if place in full):
        others = [other for other in full if other != place]
        if _names_sum(cells[place], _last(above, place)) and others:
            said = {*others} - passed
            return not telling & said and all(is_number(cells[other]) for other in said)
    return False


def _last(rows: list[Line], place: int) -> Item:
    """Return what stands last in a column, "" where nothing does."""
    return next((line.cells[place] for line in reversed(rows) if line.cells[place] != ""), "")


def _names_sum(cell: Item, above: Item) -> bool:
    """Tell whether a cell says sum, alone or beside what the row above is about."""
    word, group = fold_label(as_words(cell)), fold_label(as_words(above))
    if group and word != group:
        word = word.removeprefix(group) if word.startswith(group) else word.removesuffix(group)
    return word in _SUMS


def is_number(cell: Item) -> bool:
    """Tell whether a cell holds a number, a share or a count such as 3 rows."""
    text = as_words(cell)
    found = parse_number(text)
    unsure = isinstance(found, Ambiguous) and found.key == _UNSURE
    counted = _COUNTED.match(plain_text(text))
    return isinstance(found, float) or unsure or is_share(text) or bool(counted)
