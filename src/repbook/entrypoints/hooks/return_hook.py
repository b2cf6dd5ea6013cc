"""Return what came back from the road where the command names a file, else what is typed."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path

from repbook.book.open_book import OpenBook
from repbook.entrypoints.outcome import Outcome

SOURCE = "from"


def instead(args: argparse.Namespace) -> int | None:
    """Return the results of a file; None where none is named."""
    named = vars(args)[SOURCE]
    if named is None:
        return None
    from repbook.entrypoints.frame_command import run
    from repbook.entrypoints.sent_file import sent_in
    from repbook.features.road.return_file_action import returning

    path = Path(named)
    return run(returning(partial(sent_in, path), path.name), args)


def press_instead(desk: OpenBook, sure: bool, pressed: Callable[[], Outcome]) -> Outcome:
    """Return what is typed on the sheet: files have a button of their own."""
    return pressed()
