"""Keep what a write did, step by step, so that a failure midway can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from repbook.adapters.live.grid import Block, Grid
from repbook.ooxml.refs import Area

Step = Callable[[], object]


class Journal:
    """The steps done so far, each with its inverse."""

    def __init__(self) -> None:
        self._inverses: list[Step] = []

    def put(self, grid: Grid, area: Area, rows: Block, text_columns: Sequence[bool]) -> None:
        """Write a block; its former contents are kept."""
        before = grid.contents(area)
        self.note(lambda: grid.write(area, before, text_columns))
        grid.write(area, rows, text_columns)

    def put_new(self, grid: Grid, area: Area, rows: Block, text_columns: Sequence[bool]) -> None:
        """Write a block of rows that have just come, which go with them."""
        grid.write(area, rows, text_columns)

    def clear(self, grid: Grid, area: Area, text_columns: Sequence[bool]) -> None:
        """Empty a block; its former contents are kept."""
        before = grid.contents(area)
        self.note(lambda: grid.write(area, before, text_columns))
        grid.clear(area)

    def do(self, step: Step, inverse: Step) -> None:
        """Do a step, whole or not at all, that has an inverse."""
        step()
        self.note(inverse)

    def note(self, inverse: Step) -> None:
        """Remember what takes back a step; it is harmless where the step was never done."""
        self._inverses.append(inverse)

    def take_back(self) -> bool:
        """Undo all steps, the last first; return whether every one could be undone."""
        whole = True
        while self._inverses:
            try:
                self._inverses.pop()()
            except Exception:
                # The rest is taken back all the same: the less is left, the better.
                whole = False
        return whole
