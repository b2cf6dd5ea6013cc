"""Two weeks of a made-up team through the commands: all that anybody typed is found again."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest

from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes

sys.path.insert(0, str(Path(__file__).parents[2] / "examples"))
PACK, HOME, PHONE = "WQ-for-ZM", "WQ-at-home", "ES-phone"


@pytest.mark.full
def test_two_weeks_of_a_team_lose_nothing(tmp_path: Path) -> None:
    from team_record import Place
    from team_weeks import account, play

    weeks = play(tmp_path / "team")
    found = account(weeks)
    assert [each for each, (place, _) in found.items() if place is Place.LOST] == []
    where = Counter(place for place, _ in found.values())
    # A laptop takes what was not handed in, and nothing else is gone.
    assert where[Place.STOLEN] == len(weeks.record.stolen) == 2
    assert where[Place.LOGGED] > 20
    assert where[Place.DELETED] > 0
    for who in (PACK, HOME, PHONE):
        kept = [place for typed, (place, _) in found.items() if typed.who == who]
        assert kept.count(Place.STANDS) >= 2, who
    # The judge sees what is not there: one remark is taken out of a finished file.
    last = max(
        (
            typed
            for typed, (place, _) in found.items()
            if place is Place.STANDS and typed.column == "traits"
        ),
        key=lambda typed: typed.number,
    )
    book = FileBook(weeks.folder / weeks.seats["ZM"].person.file)
    changes = Changes("typed")
    [card] = _ids(book, last.customer)
    changes.update("customers", card, traits=None)
    book.write(changes)
    assert account(weeks)[last][0] is Place.LOST


def _ids(book: FileBook, customer: str) -> list[str]:
    rows = book.read({"customers": ("id", "name")}).tables["customers"]
    return [rows.text(row, "id") for row in rows.filled() if rows.text(row, "name") == customer]
