"""What a user asks of an import beside the map: words explained, cards on file updated (M36)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

BLANK, NEWER, ALL = UPDATES = ("blank", "newer", "all")


class Wishes(NamedTuple):
    """The texts of `--values`, and which cells of cards on file a list may fill, "" for none.

    `outcomes`: orders set the outcome of the open cards that they close.
    """

    values: Sequence[str] = ()
    update: str = ""
    outcomes: bool = False


NONE = Wishes()
