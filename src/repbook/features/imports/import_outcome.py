"""A column called Status holds what became of deals where it says nothing but won, lost and open."""

from __future__ import annotations

from dataclasses import replace

from repbook.domain.reading.folding import fold_label
from repbook.domain.reading.headers import SURE, bare_header
from repbook.domain.reading.mapping import Mapping, Samples
from repbook.domain.reading.said_words import is_open_deal, spoken
from repbook.features.imports.import_headers import DEAL_STATUS, names_of

_GIVEN = "intake.why_given"
BY_WORDS = "bring.why_status"
"""Why a column is the outcome: of this list alone, so that the next one is read anew."""


def with_outcome(mapping: Mapping, samples: Samples) -> Mapping:
    """Take such a column as the outcome, where no other one is."""
    if "outcome" in mapping.positions():
        return mapping
    names = {fold_label(name) for name in names_of("customers", DEAL_STATUS)}
    for column in mapping.unused():
        words = [str(cell) for cell in samples[column.position]]
        named = fold_label(bare_header(column.header)) in names and column.why != _GIVEN
        closed = any(spoken("outcome", word) for word in words)
        if named and closed and all(spoken("outcome", w) or is_open_deal(w) for w in words):
            columns = list(mapping.columns)
            columns[column.position] = column._replace(key="outcome", confidence=SURE, why=BY_WORDS)
            return replace(mapping, columns=tuple(columns))
    return mapping
