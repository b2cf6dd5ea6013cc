"""A column called Status holds what became of deals where its words are won, lost, open and stages."""

from __future__ import annotations

from dataclasses import replace

from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import SURE, is_called
from repbook.domain.reading.mapping import Mapping, Samples
from repbook.domain.reading.said_words import is_open_deal, spoken
from repbook.features.imports.import_headers import DEAL_STATUS, names_of

_GIVEN = "intake.why_given"
# What tells that the rows are deals: other columns, or the header itself.
_DEALS = frozenset(("stage", "expected_order", "expected_on", "outcome_on", "lost_reason"))
_OF_DEALS = ("商机状态", "商機狀態", "销售机会状态", "機會狀態", "State of deal")
BY_WORDS = "bring.why_status"
"""Why a column is the outcome: of this list alone, so that the next one is read anew."""


def with_outcome(mapping: Mapping, samples: Samples) -> Mapping:
    """Take such a column as the outcome, where no other one is.

    In a list of deals its words may be stages too, or unknown: where no other column is the stage,
    it is, and reading takes what closes a deal as its outcome.
    """
    found = mapping.positions()
    if "outcome" in found:
        return mapping
    names = {fold_label(name) for name in names_of("customers", DEAL_STATUS)}
    of_deals = {fold_label(name) for name in _OF_DEALS}
    for column in mapping.unused():
        words = [str(cell) for cell in samples[column.position]]
        closed = any(spoken("outcome", word) for word in words)
        if not is_called(column.header, names) or column.why == _GIVEN or not closed:
            continue
        plain = all(spoken("outcome", word) or is_open_deal(word) for word in words)
        if plain or found.keys() & _DEALS or is_called(column.header, of_deals):
            key = "outcome" if plain or "stage" in found else "stage"
            columns = list(mapping.columns)
            columns[column.position] = column._replace(key=key, confidence=SURE, why=BY_WORDS)
            return replace(mapping, columns=tuple(columns))
    return mapping
