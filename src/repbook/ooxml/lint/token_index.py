"""Keep what formulas name: every distinct token once, with the first place it stands."""

from __future__ import annotations

from collections.abc import Iterable

from repbook.ooxml.lint.formula_text import Token, readable_tokens
from repbook.ooxml.lint.gather import FormulaUse

_SILENT = frozenset({"op", "number"})


def index_tokens(uses: Iterable[FormulaUse]) -> list[tuple[FormulaUse, Token]]:
    """Return the tokens that name something; equal ones of a part and kind are told once.

    Plain addresses are left out, and of one with a sheet only the sheet is kept.
    """
    first: dict[tuple[str, str, str, Token], FormulaUse] = {}
    for use in uses:
        host = use.host.name if use.host else ""
        for token in readable_tokens(use.text):
            if token.kind in _SILENT or (token.kind == "ref" and not token.sheet):
                continue
            plain = token._replace(text="") if token.kind == "ref" else token
            first.setdefault((use.part, use.kind, host, plain), use)
    return [(use, key[3]) for key, use in first.items()]
