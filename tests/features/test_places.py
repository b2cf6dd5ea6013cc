"""Find places writes where customers are, keeps what was typed, lists what is in doubt (M23)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bringing import brought, write_list
from doing import NOW, BookOf, checked, ranked, sheet, undone
from fast import spoken
from made_books import Row, card_id, card_of, cards, label, lead, set_name, type_in
from repbook.adapters.file_book import FileBook
from repbook.domain.locating.found import Doubt, within_of
from repbook.domain.locating.locate import Finder, Text
from repbook.entrypoints.cli import main
from repbook.features.places.atlas import atlas
from repbook.features.places.finding import READS, find_places
from repbook.features.plan.candidates import cards_from
from repbook.features.plan.rank import gather
from repbook.schema.registry import TABLES

US = {"country": "US"}
ROWS = (
    lead(1, area="Springfield", address="12 Main St, Springfield, IL 62701"),
    lead(2, area="Springfield", address=None),
    lead(3, area="Springfield", address=None),
    lead(4, area="Chicago", address=None),
    lead(5, area="Midwest", address=None, postcode="2134"),
    lead(6, area="Nowhere Land", address=None),
    lead(7, area=None, address=None, city="Troy", province="New York"),
)
PLACE = ("lat", "lon", "located")


@pytest.fixture
def book(book_of: BookOf) -> Path:
    return book_of(cards(*ROWS), settings=US)


def places(path: Path, capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    capsys.readouterr()
    code = main(["places", str(path), "--json", *words])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert code == bool(found["problems"])
    return found


def counted(found: dict[str, Any]) -> tuple[int, int, int]:
    return found["found"], found["doubtful"], found["unknown"]


def at(path: Path, number: int) -> tuple[object, ...]:
    row = card_of(path, number)
    return tuple(row.get(key) for key in PLACE)


def areas(path: Path) -> list[Row]:
    return sheet(path, "places")


def test_each_customer_is_found_by_what_is_known_of_it(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert counted(places(book, capsys)) == (4, 2, 1)
    assert at(book, 1) == (39.8, -89.64, label("located.address"))
    assert at(book, 2) == at(book, 3) == (None, None, label("located.doubtful"))
    assert at(book, 4) == (41.85, -87.65, label("located.name"))
    assert at(book, 5) == (42.36, -71.13, label("located.postcode"))
    assert at(book, 6) == (None, None, label("located.unknown"))
    assert at(book, 7) == (42.73, -73.69, label("located.address"))
    springfield, nowhere = areas(book)
    assert (springfield["area"], springfield["customers"]) == ("Springfield", 2)
    assert springfield["status"] == label("located.doubtful")
    assert str(springfield["candidates"]).count(";") == 19
    assert (nowhere["area"], nowhere["status"]) == ("Nowhere Land", label("located.unknown"))
    assert list(checked(book).problems) == []


def test_twice_writes_nothing_and_a_dry_run_neither(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = book.read_bytes()
    assert counted(places(book, capsys, "--dry-run")) == (4, 2, 1)
    assert book.read_bytes() == before
    places(book, capsys)
    snapshot = FileBook(book).read(READS)
    assert not find_places(snapshot, NOW, {}).changes


@pytest.mark.parametrize(
    ("typed", "point", "status"),
    [
        ({"within": "Missouri"}, (37.22, -93.3), "name"),
        ({"lat": 42.1, "lon": -72.59}, (42.1, -72.59), "typed"),
        ({"lat": "42.1, -72.59"}, (42.1, -72.59), "typed"),
    ],
)
def test_what_its_user_fills_in_settles_all_customers_of_an_area(
    book: Path,
    capsys: pytest.CaptureFixture[str],
    typed: Row,
    point: tuple[float, float],
    status: str,
) -> None:
    places(book, capsys)
    type_in(book, "places", 0, **typed)
    assert list(checked(book).problems) == []
    assert counted(places(book, capsys)) == (6, 0, 1)
    for number in (1, 2, 3):
        assert at(book, number) == (*point, label(f"located.{status}"))
    row = areas(book)[0]
    assert (row["customers"], row["status"]) == (3, label(f"located.{status}"))
    assert row.get("candidates") is None
    if status == "typed":
        assert (row["lat"], row["lon"]) == point
    # Mended later, it moves them again.
    type_in(book, "places", 0, within=None, lat=44.05, lon=-123.02)
    places(book, capsys)
    assert at(book, 2) == (44.05, -123.02, label("located.typed"))


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ({"lat": 121.47, "lon": 31.23}, "swapped"),
        ({"lat": 0.0, "lon": 0.0}, "nowhere"),
        ({"lat": 31.23}, "half"),
        ({"lat": "somewhere"}, "half"),
        ({"lat": 500.0, "lon": 1.0}, "outside"),
        ({"within": "Bavaria"}, "not_within"),
    ],
)
def test_coordinates_that_are_no_place_are_named_and_settle_nothing(
    book: Path, capsys: pytest.CaptureFixture[str], typed: Row, kind: str
) -> None:
    places(book, capsys)
    type_in(book, "places", 0, **typed)
    found = places(book, capsys)
    assert counted(found)[1] == 2
    rows = FileBook(book).read({"places": TABLES["places"].keys()}).tables["places"]
    cell = rows.where(0, "within" if kind == "not_within" else "lat")
    assert [cell, f"places.{kind}"] in [[each["where"], each["kind"]] for each in found["problems"]]
    for key, value in typed.items():
        assert areas(book)[0][key] == value


def test_typed_coordinates_of_a_customer_win_and_stay(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(book, "customers", card_id(4), lat=41.9, lon=-87.7)
    type_in(book, "customers", card_id(6), lat="41.5,-88")
    assert counted(places(book, capsys)) == (5, 2, 0)
    assert at(book, 4) == (41.9, -87.7, label("located.typed"))
    assert at(book, 6) == (41.5, -88, label("located.typed"))
    # Also over those that were found before, and whatever else is changed.
    type_in(book, "customers", card_id(5), lat=42.0, lon=-71.0)
    assert main(["edit", str(book), card_id(4), "--set", "area=Boston"]) == 0
    places(book, capsys)
    assert at(book, 5) == (42.0, -71.0, label("located.typed"))
    assert at(book, 4) == (41.9, -87.7, label("located.typed"))
    # Emptied, it is found again.
    type_in(book, "customers", card_id(5), lat=None, lon=None)
    places(book, capsys)
    assert at(book, 5) == (42.36, -71.13, label("located.postcode"))


def test_wrong_coordinates_of_a_customer_are_named_and_left(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(book, "customers", card_id(4), lat=-87.65, lon=-241.85)
    found = places(book, capsys)
    assert counted(found) == (3, 2, 2)
    assert [each["kind"] for each in found["problems"]] == ["places.outside"]
    assert at(book, 4) == (-87.65, -241.85, label("located.unknown"))


def test_base_tells_more_and_is_named_where_it_is_no_place(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert counted(places(book, capsys, "--base", "Springfield, IL")) == (6, 0, 1)
    assert at(book, 2) == (39.8, -89.64, label("located.base"))
    settings = FileBook(book).read({}).settings
    assert (settings["base_lat"], settings["base_lon"]) == (39.8, -89.64)
    assert [row["area"] for row in areas(book)] == ["Nowhere Land"]
    for base, kind in (("Portland", "doubtful"), ("Xyzzy", "unknown"), ("0,0", "unknown")):
        found = places(book, capsys, "--base", base)
        assert counted(found) == (4, 2, 1)
        assert [each["kind"] for each in found["problems"]] == [f"places.base_{kind}"]
    assert FileBook(book).read({}).settings["base_lat"] is None


@pytest.mark.parametrize("lang", spoken())
def test_the_country_is_asked_for_and_a_chinese_book_knows_it(
    book_of: BookOf, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    area = {"zh-CN": "徐州市", "zh-TW": "高雄市"}.get(lang, "徐州市")
    path = book_of(cards(lead(1, area=area, address=None)), lang=lang)
    if lang != "en":
        assert counted(places(path, capsys)) == (1, 0, 0)
        return
    assert main(["places", str(path)]) == 1
    assert "Settings" in capsys.readouterr().err
    assert counted(places(path, capsys, "--country", "China")) == (1, 0, 0)


def test_candidates_are_said_as_the_workbook_writes(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(cards(lead(1, area="大安區", address=None)), lang="zh-TW")
    assert counted(places(path, capsys)) == (0, 1, 0)
    assert areas(path)[0]["candidates"] == "臺中市 大安區；臺北市 大安區"
    type_in(path, "places", 0, within="臺北市")
    assert counted(places(path, capsys)) == (1, 0, 0)


def test_a_country_that_is_none_is_refused(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = book.read_bytes()
    assert main(["places", str(book), "--country", "Atlantis"]) == 1
    assert "Atlantis" in capsys.readouterr().err
    assert book.read_bytes() == before


def test_saving_a_card_finds_it_anew_and_undo_takes_it_back(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["edit", str(book), card_id(2), "--set", "area=Chicago"]) == 0
    assert at(book, 2) == (None, None, None)  # nobody has asked for places so far
    places(book, capsys)
    assert main(["edit", str(book), card_id(2), "--set", "area=Springfield, IL"]) == 0
    assert at(book, 2) == (39.8, -89.64, label("located.name"))
    assert main(["edit", str(book), card_id(2), "--set", "note=called"]) == 0
    told = ("--name", "New", "--phone", "217 555 0199", "--set", "area=Portland")
    assert main(["add", str(book), *told]) == 0
    assert at(book, 8) == (None, None, label("located.doubtful"))
    assert [row["area"] for row in areas(book)] == ["Nowhere Land", "Springfield", "Portland"]
    undone(book)
    undone(book)
    undone(book)
    assert at(book, 2) == (41.85, -87.65, label("located.name"))


NEW = [
    ["Customer", "Phone", "Region", "Postal code"],
    ["N One", "2175550101", "Chicago", ""],
    ["N Two", "2175550102", "Portland", ""],
    ["N Three", "2175550103", "", "62701"],
]


def test_an_import_finds_what_it_brings(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places(book, capsys)
    assert brought(book, write_list(tmp_path / "list.csv", NEW), "--as", "customers").code == 0
    assert at(book, 8) == (41.85, -87.65, label("located.name"))
    assert at(book, 9) == (None, None, label("located.doubtful"))
    assert at(book, 10) == (39.8, -89.65, label("located.postcode"))
    assert areas(book)[-1]["area"] == "Portland"
    assert counted(places(book, capsys)) == (6, 3, 1)


def test_an_import_before_places_were_asked_for_brings_none(book: Path, tmp_path: Path) -> None:
    assert brought(book, write_list(tmp_path / "list.csv", NEW), "--as", "customers").code == 0
    assert at(book, 8) == (None, None, None)
    assert areas(book) == []


def test_ranking_finds_no_place(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    places(book, capsys)
    type_in(book, "customers", card_id(4), area="Boston")
    found = ranked(book)
    assert not found.changes.tables() & {"places"}
    assert at(book, 4) == (41.85, -87.65, label("located.name"))


def needs(path: Path) -> dict[object, object]:
    """Return what Home says needs the rep, by its words."""
    cells = FileBook(path).computed()
    keys = [key for key in cells if key.startswith("home.need") and key.endswith(".words")]
    return {cells[key].value: cells[key.removesuffix(".words")].value for key in keys}


def test_home_counts_the_areas_that_wait(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    places(book, capsys)
    assert needs(book)["areas without a place"] == 2
    type_in(book, "places", 0, within="IL")
    places(book, capsys)
    assert needs(book)["area without a place"] == 1


def test_a_row_of_the_users_own_settles_an_area_beforehand(
    book_of: BookOf, capsys: pytest.CaptureFixture[str]
) -> None:
    own = [{"area": "north side"}, {"area": "NORTH  SIDE", "lat": 41.98, "lon": -87.66}]
    rows = (lead(1, area="North Side", address=None), lead(2, area="Chicago", address=None))
    path = book_of({**cards(*rows), "places": own}, settings=US)
    assert counted(places(path, capsys)) == (2, 0, 0)
    assert at(path, 1) == (41.98, -87.66, label("located.typed"))


def test_a_row_keeps_what_was_typed_when_its_area_is_gone(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places(book, capsys)
    for number in (1, 2, 3):
        main(["edit", str(book), card_id(number), "--set", "area=Chicago"])
    places(book, capsys)
    row = areas(book)[0]
    assert (row["area"], row.get("customers")) == ("Springfield", None)


def test_the_named_numbers_of_policy_decide(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    set_name(book, "PlaceNear", 10.0)
    assert counted(places(book, capsys, "--base", "Decatur, IL")) == (4, 2, 1)
    set_name(book, "PlaceNear", 150.0)
    assert counted(places(book, capsys)) == (6, 0, 1)


def test_written_cells_are_no_change_of_the_data(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["edit", str(book), card_id(2), "--set", "note=before"])
    places(book, capsys)
    assert undone(book).action == "places"  # the rows of Places
    assert areas(book) == []
    assert undone(book).action == "edit"


def test_saving_a_card_counts_the_rows_of_its_areas_anew(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def waiting() -> dict[object, object]:
        return {row["area"]: row["customers"] for row in areas(book)}

    places(book, capsys)
    assert waiting() == {"Springfield": 2, "Nowhere Land": 1}
    assert main(["edit", str(book), card_id(6), "--set", "area=Springfield"]) == 0
    assert waiting() == {"Springfield": 3, "Nowhere Land": None}
    assert needs(book)["area without a place"] == 1
    undone(book)
    assert waiting() == {"Springfield": 2, "Nowhere Land": 1}
    # A settled area counts all its customers.
    type_in(book, "places", 0, within="IL")
    places(book, capsys)
    assert main(["edit", str(book), card_id(6), "--set", "area=Springfield"]) == 0
    assert at(book, 6) == (39.8, -89.64, label("located.name"))
    held = waiting()
    places(book, capsys)
    assert held == waiting() == {"Springfield": 4, "Nowhere Land": None}
    # What its user wrote beforehand gets its state with the first customer.
    type_in(book, "places", 1, area="Elsewhere", status=None)
    assert main(["edit", str(book), card_id(4), "--set", "area=Elsewhere"]) == 0
    assert areas(book)[1]["status"] == label("located.unknown")
    assert waiting()["Elsewhere"] == 1


def test_a_country_without_data_is_said(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = next(code for code in atlas().countries if not finder_in(code).knows_any)
    found = places(book, capsys, "--country", empty)
    assert "places.not_shipped" in [each["kind"] for each in found["problems"]]
    assert main(["places", str(book)]) == 1
    assert "are unknown" not in capsys.readouterr().out


def test_what_is_asked_is_shown_by_an_example_that_settles_it(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["places", str(book)]) == 0
    said = (
        "Springfield may be any of 20 places: in Within, type which. For Springfield, MO type MO."
    )
    assert said in capsys.readouterr().out
    type_in(book, "places", 0, within="MO")
    assert counted(places(book, capsys)) == (6, 0, 1)
    for area in ("鼓楼区", "朝阳区"):
        found = Finder(atlas(), "CN", None, Doubt()).find(Text(area, "", ""))
        for place in found.candidates:
            assert finder_in("CN").inside(area, within_of(place)).sure, place


def finder_in(country: str) -> Finder:
    return Finder(atlas(), country, None, Doubt())


def test_coordinates_that_are_no_place_are_not_driven_to(book: Path) -> None:
    for number, (lat, lon) in enumerate(
        ((0.0, 0.0), (121.5, 31.2), (-87.0, -241.0), (41.8, -87.6)), 1
    ):
        type_in(book, "customers", card_id(number), lat=lat, lon=lon)
    snapshot = gather(FileBook(book), NOW)
    held = {card.id: card.place for card in cards_from(snapshot, [])}
    assert [held[card_id(number)] for number in range(1, 6)] == [
        None,
        None,
        None,
        (41.8, -87.6),
        None,
    ]
