"""Ask where a person would become the customer and a column that nobody knows may name the firm."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import bare_header
from repbook.domain.reading.mapping import Guess, Mapping
from repbook.errors import Refused
from repbook.features.imports.import_beside import filled
from repbook.features.imports.import_fields import Item, Listing, as_words, known_labels
from repbook.features.imports.import_headers import vocabulary
from repbook.schema.registry import CUSTOMERS

_NAME = "name"
_WHY_UNKNOWN = "intake.why_nothing"
# A firm's name is no sentence, and seldom stands twice.
_LONGEST_NAME = 60
_HALF = 2


def refuse_unsaid_firm(
    listing: Listing, kind: str, mapping: Mapping, kept: Collection[int] = ()
) -> None:
    """Ask which column is the firm; `kept` are columns that the user keeps as his own.

    Refused where persons would be the customers while a column under an unknown header is filled
    with what may be names.
    """
    found = mapping.positions()
    if kind != CUSTOMERS or listing.people or _NAME in found or "contact" not in found:
        return
    free = (column for column in mapping.unused() if column.position not in kept)
    for column in filter(_is_unknown, free):
        if _may_name(column.position, [line.cells for line in listing.rows]):
            person = mapping.columns[found["contact"]].header
            facts = {"file": listing.name, "header": column.header, "person": person}
            raise Refused("bring.firm_unsaid", **facts, key=_NAME)


def _is_unknown(column: Guess) -> bool:
    forms = {fold_label(column.header), fold_label(bare_header(column.header))}
    return column.why == _WHY_UNKNOWN and "" not in forms and not forms & _known()


@cache
def _known() -> frozenset[str]:
    names = {name for row in vocabulary() for name in row.names}
    return frozenset(map(fold_label, names | known_labels()))


def _may_name(place: int, rows: Sequence[Sequence[Item]]) -> bool:
    """Tell whether a column is filled in most rows with short texts that differ."""
    cells = [as_words(row[place]) for row in rows if filled(row[place])]
    texts = [text for text in cells if len(text) <= _LONGEST_NAME and _is_text(text)]
    differ = len({*map(fold_label, texts)}) * _HALF > len(texts)
    return bool(texts) and len(texts) == len(cells) and len(texts) * _HALF > len(rows) and differ


def _is_text(text: str) -> bool:
    letters, digits = (sum(map(told, text)) for told in (str.isalpha, str.isdecimal))
    return letters > max(1, digits) and "@" not in text and "//" not in text
