"""Bring what was typed to plain letters; apart from `parsing`, which clicks seldom need."""

from __future__ import annotations

import unicodedata


def plain_text(value: object) -> str:
    """Return what was typed in plain half-width letters, without outer blanks; "" for None."""
    if value is None:
        return ""
    return unicodedata.normalize("NFKC", str(value)).replace("\u200b", "").strip()
