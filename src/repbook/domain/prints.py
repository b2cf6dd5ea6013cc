"""Prints of customers: short marks made with a team's secret, to find who is on file elsewhere.

A print names nobody: 600 mobile numbers share one of six hexadecimal digits, and a name cannot be
worked out of its own. Whoever has the secret can still guess: make the print of a name and look.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from repbook.domain.reading.folding import fold_label, fold_name
from repbook.domain.reading.placeholders import is_placeholder, known_phones

PHONE, NAME, TAX_CODE = "phone", "name", "tax_code"
WIDTHS: Mapping[str, int] = {PHONE: 6, NAME: 10, TAX_CODE: 10}
"""How many hexadecimal digits a print has, by kind."""
CHECK, _CHECK_WIDTH = "check", 8

Prints = Mapping[str, frozenset[str]]


def print_of(secret: str, kind: str, folded: str) -> str:
    """Return the print of a folded text: the head of its HMAC-SHA256."""
    return _mark(secret, kind, folded)[: WIDTHS[kind]]


def check_of(secret: str) -> str:
    """Return what tells whether two secrets are one, and gives neither away."""
    return _mark(secret, CHECK, "")[:_CHECK_WIDTH]


def folded(kind: str, *texts: str) -> tuple[str, ...]:
    """Return what of cells of a kind is printed; nothing for blanks and words for none."""
    if kind == PHONE:
        return known_phones(*(line for text in texts for line in text.split("\n")))
    fold = fold_name if kind == NAME else fold_label
    return tuple(filter(None, (fold(text) for text in texts if not is_placeholder(text))))


def prints_of(secret: str, cells: Mapping[str, Iterable[str]]) -> Prints:
    """Return the prints of cells by kind."""
    return {
        kind: frozenset(print_of(secret, kind, each) for each in folded(kind, *cells.get(kind, ())))
        for kind in WIDTHS
    }


def shared(first: Prints, second: Prints) -> tuple[str, ...]:
    """Return the kinds of which two have a print in common."""
    nothing: frozenset[str] = frozenset()
    return tuple(kind for kind in WIDTHS if first.get(kind, nothing) & second.get(kind, nothing))


def _mark(secret: str, kind: str, text: str) -> str:
    import hmac

    return hmac.new(secret.encode(), f"{kind}|{text}".encode(), "sha256").hexdigest()
