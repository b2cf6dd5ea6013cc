"""Two weeks of a made-up team of four: packs, a fork, a leaving rep, a lost laptop; nothing lost.

Everything runs through Repbook's own commands, each rep at a computer of her own, in the folder
`demo/team`. At the end the player looks for each value that anybody typed, by a record of its own.
Exit code 1 where one is nowhere.
"""

from __future__ import annotations

import csv
import shutil
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from team_days import Weeks
from team_record import Book, Judge, Place, Typed
from team_story import STORY, Day, Event

FOLDER = Path("demo") / "team"
Found = dict[Typed, tuple[Place, str]]


def play(top: Path) -> Weeks:
    """Play the two weeks in an empty folder."""
    weeks = Weeks(top)
    weeks.begin()
    for day in STORY:
        print(f"\n{weeks.day:%A} {weeks.day}", flush=True)
        _live(weeks, day)
        weeks.next_day()
    print("\nEvery formula of the files in the folder, computed once more")
    for seat in weeks.seats.values():
        seat.run("check", weeks.folder / seat.person.file)
    return weeks


def _live(weeks: Weeks, day: Day) -> None:
    weeks.open()
    _happen(weeks, day.morning)
    for seat in [each for each in weeks.seats.values() if each.person not in day.off]:
        weeks.works(seat)
    _happen(weeks, day.evening)
    for seat in weeks.seats.values():
        if seat.person not in (*day.off, *day.silent):
            weeks.hands_in(seat)
    _happen(weeks, day.night)
    if day.collects:
        weeks.collects(*day.collects)


def _happen(weeks: Weeks, events: Iterable[Event]) -> None:
    for event in events:
        print(f"\n  -- {event.__doc__}")
        event(weeks)


def account(weeks: Weeks) -> Found:
    """Return where each typed value is, read from the files in the manager's folder."""
    seats = weeks.seats.values()
    books = [Book(weeks.folder / seat.person.file, seat.person.lang) for seat in seats]
    return Judge(weeks.record, books).verdicts()


def write_account(found: Found, path: Path) -> None:
    """Write every value with its place as a list."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("on", "who", "table", "customer", "column", "value", "where", "file"))
        for typed, (place, name) in found.items():
            what = (typed.table, typed.customer, typed.column, typed.value)
            writer.writerow((typed.on, typed.who, *what, place.value, name))


def tell_account(found: Found) -> None:
    """Print how many values are where, for each who typed, and those that need a word."""
    counts = Counter((typed.who, place) for typed, (place, _) in found.items())
    print("\nWhere all is that was typed, by the record of the player:")
    for who in dict.fromkeys(typed.who for typed in found):
        said = [f"{counts[who, place]} {place.value}" for place in Place if counts[who, place]]
        print(f"  {who:12} {'; '.join(said)}")
    for typed, (place, _) in found.items():
        if place in (Place.WAITS, Place.STOLEN, Place.LOST):
            print(f"  {place.value}: {typed.customer}, {typed.column}: {typed.value}")


def main() -> int:
    """Play, tell, and judge."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    weeks = play(FOLDER)
    found = account(weeks)
    tell_account(found)
    write_account(found, FOLDER / "account.csv")
    lost = sum(place is Place.LOST for place, _ in found.values())
    print(f"\n{len(found)} values typed, {lost} lost. All of them: {FOLDER / 'account.csv'}")
    return int(lost > 0)


if __name__ == "__main__":
    raise SystemExit(main())
