"""Figures in the words of suggestions, in the workbook's language."""

from __future__ import annotations

from repbook.domain.figures import amount_text, percent
from repbook.domain.intervals import Rate
from repbook.text import say


def money(amount: float, lang: str) -> str:
    """Return an amount as it is said."""
    return amount_text(amount, lang)


def share_text(share: float) -> str:
    """Return a share in percent, with a decimal where it is no whole one."""
    return percent(share, 1)


def facts_of(rate: Rate) -> dict[str, str]:
    """Return k of n with the bounds, as sentences take them."""
    low, high = rate.bounds
    return {"k": f"{rate.k:,}", "n": f"{rate.n:,}", "low": percent(low), "high": percent(high)}


def unclear(told: str, lang: str) -> str:
    """Return a sentence of two shares with the word that their difference is not clear."""
    return say("suggest.and", lang, one=told, other=say("suggest.no_difference", lang))
