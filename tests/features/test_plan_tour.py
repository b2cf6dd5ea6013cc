"""Rank where places are known: the tour on the sheet, and the day as before where they are not."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from doing import BookOf, checked, ranked, returned, sheet, undone
from made_books import (
    TODAY,
    Row,
    card_id,
    cards,
    label,
    lead,
    reached,
    read,
    set_name,
    type_in,
)
from repbook.adapters.file_book import FileBook
from repbook.domain.values import Value
from repbook.entrypoints.cli import main
from repbook.features.road.taking import READS, take

YES = label("chance.yes")
PLACES = {
    "静安": (31.23, 121.45),
    "浦东": (31.22, 121.54),
    "闵行": (31.11, 121.38),
    "徐汇": (31.19, 121.44),
    "嘉定": (31.38, 121.27),
}
BASE: dict[str, Value] = {"base_lat": 31.23, "base_lon": 121.45, "max_areas": 9.0}
GOLDEN = [
    ("静安", None),
    ("浦东", None),
    ("浦东", 10.5),
    ("闵行", 15.0),
    ("徐汇", None),
    ("嘉定", None),
]
GOLDEN_TIMES = [
    ("浦东", "~09:22"),
    ("浦东", 10.5 / 24),
    ("静安", "~11:59"),
    ("徐汇", "~13:14"),
    ("闵行", 15 / 24),
    ("嘉定", "~16:58"),
]
ADDRESSES = (
    "上海市静安区南京西路1266号",
    "上海市浦东新区世纪大道8号",
    "上海浦东张江路100号",
    "上海市闵行区莘庄镇1号",
    "徐汇区漕溪北路88号",
    "上海市嘉定区安亭镇2号",
)


def there(number: int, area: str, hour: float | None = None, **more: Value) -> Row:
    lat, lon = PLACES[area]
    day = {"next_on": float(TODAY), "next_at": None if hour is None else hour / 24}
    return reached(number, area=area, lat=lat, lon=lon, chance=YES, **day, **more)


def golden_day() -> list[Row]:
    return [there(n, area, hour) for n, (area, hour) in enumerate(GOLDEN, 1)]


def test_the_sheet_has_the_tour(book_of: BookOf) -> None:
    path = book_of(cards(*golden_day()), settings={**BASE, "visits_per_day": 6.0})
    found = ranked(path)
    rows = sheet(path)
    assert [(row["area"], row["at"]) for row in rows] == GOLDEN_TIMES
    assert found.hints[0] == "6 visits, 208 minutes driving, home 18:47."
    assert [row.at for row in found.rows][:3] == ["~09:22", "10:30", "~11:59"]
    assert read(path).setting("driving") == 208.0
    carried = take(FileBook(path).read(READS)).stops
    assert [stop.at for stop in carried][:3] == ["~09:22", "10:30", "~11:59"]
    assert not checked(path).problems
    undone(path)
    assert read(path).setting("driving") in (None, "")


def test_the_tour_of_addresses(book_of: BookOf, capsys: pytest.CaptureFixture[str]) -> None:
    people = [
        {**there(n, area, hour), "lat": None, "lon": None, "area": "", "address": at}
        for n, ((area, hour), at) in enumerate(zip(GOLDEN, ADDRESSES, strict=True), 1)
    ]
    given: dict[str, Value] = {"base": "上海市静安区", "country": "CN", "max_areas": 9.0}
    path = book_of(cards(*people), settings={**given, "visits_per_day": 6.0})
    assert main(["places", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["found"] == len(people)
    found = ranked(path)
    tour = [(GOLDEN[int(str(row["id"])[-1]) - 1][0], row["at"]) for row in sheet(path)]
    assert tour == GOLDEN_TIMES
    assert found.hints[0] == "6 visits, 208 minutes driving, home 18:47."


def test_a_reckoned_time_is_nothing_that_was_typed(book_of: BookOf) -> None:
    path = book_of(cards(*golden_day()), settings={**BASE, "visits_per_day": 6.0})
    ranked(path)
    about = next(row for row in sheet(path) if str(row["at"]).startswith("~"))
    type_in(path, "visits", str(about["visit_id"]), result="No answer")
    back = returned(path)
    assert (back.logged, back.incomplete) == (1, 0)


def test_a_workbook_without_base_is_ranked_as_before(book_of: BookOf) -> None:
    known = book_of(cards(*golden_day()), settings={"visits_per_day": 6.0, "max_areas": 9.0})
    bare = [{**row, "lat": None, "lon": None} for row in golden_day()]
    unknown = book_of(cards(*bare), settings={**BASE, "visits_per_day": 6.0})
    sheets = []
    for path in (known, unknown):
        found = ranked(path)
        assert found.hints[0].startswith(("Home at", "The day ends"))
        assert read(path).setting("driving") in (None, "")
        sheets.append([(row["id"], row["at"]) for row in sheet(path)])
    assert sheets[0] == sheets[1]
    assert {at for _, at in sheets[0]} == {None, 10.5 / 24, 15 / 24}


def test_who_has_no_time_left_is_called_or_just_missed(book_of: BookOf) -> None:
    rows = [there(n, "静安", next_step="Bring offer") for n in range(1, 7)]
    silent = [{**row, "phone": "", "address": "1 Main St"} for row in rows]
    settings = {**BASE, "visits_max": 6.0, "minutes_visit": 120.0, "calls_per_day": 0.0}
    path = book_of(cards(*silent), settings=settings)
    found = ranked(path)
    assert len(found.rows) == 4
    assert {str(why).rpartition(". ")[2] for _, _, why in found.missed} == {
        "No time left for the visit, and there is no phone number"
    }
    called = book_of(cards(*rows), settings={**settings, "calls_per_day": 5.0})
    assert [row.do for row in ranked(called).rows] == ["visit"] * 4 + ["call"] * 2


def test_a_hop_is_judged_by_distance(book_of: BookOf) -> None:
    rows = [there(1, "静安", 10), there(2, "徐汇", 11.25), there(3, "嘉定", 12.5)]
    path = book_of(cards(*rows), settings=BASE)
    said = [hint for hint in ranked(path).hints if "Neither was moved" in hint]
    assert [hint.split(" at ")[0] for hint in said] == ["2 Mar: Customer 3"]


def test_an_appointment_beyond_a_days_drive_is_named_with_its_distance(book_of: BookOf) -> None:
    """A hop of days is nobody's clash: it is said by itself, and the others as before."""
    far = {**there(4, "静安", 12), "lat": 39.96, "lon": -83.0}
    rows = [there(1, "静安", 10), there(2, "徐汇", 10.5), there(3, "嘉定", 15), far]
    path = book_of(cards(*rows), settings=BASE)
    hints = ranked(path).hints
    assert hints[0].endswith(" days later.")
    assert [hint for hint in hints if " km" in hint or "Neither" in hint] == [
        "2 Mar: Customer 4 at 12:00 is 12,000 km away: that appointment needs a day of its "
        "own or a call.",
        "2 Mar: Customer 2 at 10:30 clashes with Customer 1 at 10:00. Neither was moved.",
    ]


def test_a_speed_of_nothing_is_named_and_set_aside(book_of: BookOf) -> None:
    path = book_of(cards(*golden_day()), settings={**BASE, "visits_per_day": 6.0})
    set_name(path, "TownSpeed", 0.0)
    found = ranked(path, write=False)
    assert [problem.where for problem in found.problems] == ["TownSpeed"]
    assert found.hints[0] == "6 visits, 208 minutes driving, home 18:47."


def test_no_tour_is_loaded_without_places(book_of: BookOf) -> None:
    path = book_of(cards(lead(1), reached(2, next_on=float(TODAY))))
    code = (
        "import sys; from doing import ranked; from pathlib import Path\n"
        f"ranked(Path({str(path)!r}), write=False)\n"
        "print([name for name in sys.modules if name.startswith('repbook.domain')"
        " and name.rsplit('.', 1)[1] in ('tour', 'ruin', 'itinerary', 'travel', 'distance')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd="tests"
    )
    assert done.stdout.strip() == "[]"
    assert card_id(1)
