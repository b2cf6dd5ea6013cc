"""Return from a file: the button for what came back from the road."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from repbook.book.action import Asked
from repbook.book.open_book import OpenBook
from repbook.entrypoints.frame import finish, see
from repbook.entrypoints.frame_button import or_take_in, told
from repbook.entrypoints.outcome import Outcome
from repbook.entrypoints.sent_file import sent_in
from repbook.errors import Refused
from repbook.features.road.return_file_action import returning


def press(desk: OpenBook, asked: str, sure: bool) -> Outcome:
    """Return the results of the file whose path is `asked`."""
    if not asked:
        raise Refused("handler.no_file")
    path, now = Path(asked), datetime.now()
    action = returning(partial(sent_in, path), path.name)
    seen = see(action.reads, desk, now)
    assert action.decide is not None
    decided = action.decide(Asked(seen.snapshot, seen.snapshot.clock(now), seen.more))

    def carried_out() -> Outcome:
        done = finish(action, desk, seen, decided)
        desk.show("visits")
        return told(action, decided, done)

    return or_take_in(action, seen.snapshot.below, asked, carried_out)
