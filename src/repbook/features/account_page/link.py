"""The line on Card that leads to the whole customer: beside the page, since paper has no links."""

from __future__ import annotations

from repbook.features.cards.form import LOG_PLACE
from repbook.features.cards.parts import TILE_HEIGHTS, Page
from repbook.schema.declare import SheetCell, Style
from repbook.text.label import Label as L

WHOLE = L("The whole customer: Account page  ›", "客户全貌  ›", "客戶全貌  ›")
ROW = len(TILE_HEIGHTS)
"""The row between what the form is for and what it asks."""


def lay(page: Page) -> None:
    """Lay the link above the form of a call."""
    first, last = LOG_PLACE
    place = f"{first}{ROW}"
    page.cells.append(
        SheetCell("card.whole", place, text=WHOLE, style=Style.LINK, merge=f"{place}:{last}{ROW}", link="account_page")
    )  # fmt: skip


BLOCKS = (lay,)
