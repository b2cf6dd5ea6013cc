"""What happens every day in the team's weeks: work at four computers, hand in, collect."""

from __future__ import annotations

import csv
import os
import time
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from team_cast import FIRST, TEAM, ZHOU, Cells, chance
from team_record import Record
from team_seat import WHOLE, Said, Seat

from repbook.domain.days import to_date
from repbook.domain.values import Value
from repbook.schema.registry import TABLES
from repbook.schema.source import TEAM as TEAM_BOOK
from repbook.schema.source import using

A_DAY = 5
"""So many customers does a rep reach for on a day; others stay on the sheet."""
BOSS = ZHOU._replace(code="BOSS", name="顾岚", file="TEAM.xlsx")


class Weeks:
    """The team at work: a seat a rep, the manager's folder, what was typed."""

    def __init__(self, top: Path) -> None:
        self.top, self.record = top, Record()
        self.seats = {person.code: Seat(top, person, self.record) for person in TEAM}
        self.boss = Seat(top, BOSS, self.record)
        self.folder, self.team = top / "folder", top / BOSS.file
        self.day = FIRST
        self._saved: dict[str, date] = {}

    def begin(self) -> None:
        """Make four workbooks of four lists."""
        self.folder.mkdir(parents=True)
        for seat in self.seats.values():
            seat.folder.mkdir(parents=True)
            person, customers = seat.person, seat.person.customers()
            seat.run(
                "new", seat.book, "--rep", person.code, "--rep-name", person.name,
                "--as-of", FIRST.isoformat(),
            )  # fmt: skip
            for kind, rows in (("customers", customers), ("orders", person.orders())):
                listed = _list(seat.folder / f"{kind}.csv", kind, rows, person.lang)
                seat.run("import", seat.book, listed, "--as", kind)
            seat.opens(FIRST)
            for cells in customers:
                seat.typed(str(cells["name"]), cells)

    def open(self) -> None:
        """Let a new day begin at all computers."""
        for seat in self.seats.values():
            if seat.book.exists():
                seat.opens(self.day)
        if self.team.exists():
            with using(TEAM_BOOK):
                self.boss.sets_day(self.team, self.day)

    def works(self, seat: Seat) -> None:
        """Let a rep live a day: every second one with the day's sheet; a few changes on each."""
        if self.day == FIRST or (self.day.toordinal() + TEAM.index(seat.person)) % 2:
            seat.answers(seat.plans()[:A_DAY])
        names = [str(cells["name"]) for cells in seat.person.customers()]
        first, second = (names[int(len(names) * chance(seat.name, self.day, n))] for n in (1, 2))
        number = len(self.record.typed)
        seat.edits(first, phone=seat.person.phone.format(number))
        seat.types(second, note=seat.person.note(number))

    def hands_in(self, seat: Seat) -> None:
        """Give the manager a copy for the folder."""
        seat.run("handin", seat.book, "-o", self.folder)
        self._saved[seat.person.file] = self.day
        self.record.handed_in(seat.name)

    def collects(self, *codes: int) -> Said:
        """Read the folder into the team's workbook; its files are as old as the story has them."""
        for path in self.folder.iterdir():
            then = time.time() - 86400 * (self.day - self._saved.get(path.name, self.day)).days
            os.utime(path, (then, then))
        words = ("team", self.folder, "-o", self.team)
        return self.boss.run(*words, codes=codes or (0,), lines=WHOLE)

    def next_day(self) -> None:
        """Go to the next working day."""
        self.day += timedelta(days=3 if self.day.weekday() == 4 else 1)


def _list(path: Path, table: str, rows: Sequence[Cells], lang: str) -> Path:
    """Write rows as a list with headers in a rep's language; days in ISO."""
    columns = [TABLES[table].column(key).label.get(lang) for key in rows[0]]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for cells in rows:
            writer.writerow(_day(value) if key == "day" else value for key, value in cells.items())
    return path


def _day(value: Value) -> str:
    return to_date(int(value)).isoformat() if isinstance(value, float) else ""
