"""How a cell or column of another sheet is called in a text: its tab and its caption."""

from __future__ import annotations

from repbook.text.label import Label

ELSEWHERE = Label("[{tab}: {caption}]", "[{tab}：{caption}]", "[{tab}：{caption}]")


def here(caption: str) -> str:
    """Return what a text calls a column of its own table."""
    return f"[{caption}]"


def elsewhere(tab: str, caption: str, lang: str) -> str:
    """Return what a text calls a column of another table, or a setting."""
    return ELSEWHERE.get(lang).format(tab=tab, caption=caption)
