"""Import preview: what a list would bring stands on a sheet, to be changed, taken in, cancelled."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import xlwings
from hand_desk import HandDesk

from bringing import brought, write_list
from doing import BookOf
from made_books import DAY, cards, label, lead
from repbook.adapters.live.book import LiveBook
from repbook.book.changes import Changes
from repbook.book.open_book import OpenBook
from repbook.entrypoints.cli import main
from repbook.entrypoints.frame_button import press
from repbook.entrypoints.outcome import Mood
from repbook.errors import LiveError
from repbook.features.imports.import_fields import targets
from repbook.features.imports.preview_keys import KIND, ROWS, UPDATE
from repbook.schema.own import own_key
from repbook.schema.registry import TABLES
from repbook.text import say, use_language

UPDATES = ", ".join(label(f"update.{code}") for code in ("no", "blank", "newer", "all", "wins"))
HEADS = ("Company", "Phone", "Mobile", "City", "Fax", "Remark")
LIST = (
    HEADS,
    ("Alpha", "0211 1111111", "0170 1234567", "Bonn", "0211 9", "warm"),
    ("", "", "", "", "", "cold"),
    ("Known", "13800000001", "", "", "", ""),
)


@pytest.fixture(params=["file", pytest.param("live", marks=pytest.mark.full)])
def desk(
    request: pytest.FixtureRequest,
    book_of: BookOf,
    live_books: Callable[[Path], xlwings.Book],
) -> OpenBook:
    """One customer on file."""
    path = book_of(cards(lead(1, name="Known", phone="13800000001")))
    return HandDesk(path) if request.param == "file" else LiveBook(live_books(path))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A list of a new customer, a row of nobody and a known one."""
    return write_list(tmp_path / "list.csv", LIST)


def lines(desk: OpenBook) -> dict[str, dict[str, str]]:
    """Return the sheet's rows by the column of the list, or the field that none fills."""
    rows = desk.read({"preview": TABLES["preview"].keys()}).tables["preview"]
    found = ({key: rows.text(row, key) for key in rows.columns} for row in rows.filled())
    return {line["header"] or line["goes"]: line for line in found}


def choose(desk: OpenBook, **goes: str) -> None:
    """Choose where columns go, as the drop-downs do."""
    changes = Changes("typed", look=True)
    held = lines(desk)
    for header, means in goes.items():
        changes.update("preview", held[header]["place"], goes=means)
    desk.read({"preview": TABLES["preview"].keys()})
    desk.write(changes)


def names(desk: OpenBook) -> list[str]:
    """Return the customers on file."""
    rows = desk.read({"customers": ("name",)}).tables["customers"]
    return [rows.text(row, "name") for row in rows.filled()]


def field(key: str) -> str:
    """Return the label of a field of Customers."""
    return targets("customers")[key].label.en


def test_a_list_is_shown_first_and_taken_in_on_a_press(desk: OpenBook, source: Path) -> None:
    said = press("import", desk, str(source))
    assert said.mood is Mood.DONE
    assert said.text.endswith(say("preview.opened"))
    held = lines(desk)
    assert [line["goes"] for line in held.values()] == [
        "", field("name"), field("phone"), field("phones"), field("city"), say("preview.leave"),
        field("note"), field("area"),
    ]  # fmt: skip
    assert [held["Company"][key] for key in ROWS] == ["Alpha", "", "Known", "", ""]
    assert held["Mobile"]["row1"] == "0170 1234567"
    assert (held["Fax"]["row1"], held["Fax"]["filled"]) == ("(0211 9)", "1")
    assert held[field("area")]["row1"] == "Bonn"
    first = held[say("preview.becomes")]
    assert first["row1"] == "row 2: new"
    assert first["row2"].startswith("row 3: rejected: ")
    assert first["row3"] == "row 4: known already"
    assert first["counts"] == "1 added, 0 updated, 1 duplicate, 1 rejected."
    assert "Fax" in first["notes"]
    assert names(desk) == ["Known"]
    done = press("import_take", desk)
    assert "1 added" in done.text
    assert names(desk) == ["Known", "Alpha"]
    assert lines(desk) == {}
    assert press("import_take", desk).text == say("preview.none")
    assert press("undo", desk).mood is Mood.DONE
    assert names(desk) == ["Known"]


class BusyAfterwards(HandDesk):
    """An open workbook whose application is busy once something is to be shown."""

    def show(self, sheet: str, cell: str = "") -> None:
        """Be busy."""
        raise LiveError("live.busy")


def test_what_was_taken_in_is_told_though_the_preview_cannot_be_emptied(
    book_of: BookOf, source: Path
) -> None:
    path = book_of(cards(lead(1, name="Known", phone="13800000001")))
    press("import", HandDesk(path), str(source))
    said = press("import_take", BusyAfterwards(path))
    assert said.mood is Mood.DONE
    assert "1 added" in said.text
    assert "list-rejected.csv" in said.text
    assert names(HandDesk(path)) == ["Known", "Alpha"]


def test_what_is_chosen_is_read_again_before_it_is_taken_in(desk: OpenBook, source: Path) -> None:
    press("import", desk, str(source))
    choose(desk, Fax=say("preview.keep"), Remark=field("industry"), City=say("preview.leave"))
    again = press("import_take", desk)
    assert again.text.endswith(say("preview.again"))
    assert names(desk) == ["Known"]
    held = lines(desk)
    assert [held[h]["goes"] for h in ("Fax", "Remark", "City")] == [
        say("preview.keep"), field("industry"), say("preview.leave"),
    ]  # fmt: skip
    assert (held["Fax"]["row1"], held["City"]["row1"]) == ("0211 9", "(Bonn)")
    assert field("area") not in held
    assert "1 added" in press("import_take", desk).text
    key = own_key("Fax")
    rows = desk.read({"customers": ("name", "industry", "city", key)}).tables["customers"]
    (row,) = [row for row in rows.filled() if rows.text(row, "name") == "Alpha"]
    assert [rows.get(row, k) for k in ("industry", "city", key)] == ["warm", None, "0211 9"]


def test_cancel_leaves_everything_as_it_was(desk: OpenBook, source: Path) -> None:
    before = desk.read({}).settings
    press("import", desk, str(source))
    assert press("import_cancel", desk).text == say("preview.cancelled")
    assert lines(desk) == {}
    assert desk.read({}).settings == before
    assert names(desk) == ["Known"]
    assert not list(desk.read({"history": ("change",)}).tables["history"].filled())


WORDS = (
    ("Company", "Phone", "Lead Status", "Industry", "Modified On"),
    ("Known", "13800000001", "warming", "Glass", "2020-01-01"),
    ("Alpha", "13800000002", "warming", "Steel", "2020-01-01"),
    ("Beta", "13800000003", "gone quiet", "", "2020-01-01"),
)


def industry(desk: OpenBook, key: str = "industry") -> dict[str, str]:
    """Return a column of the customers on file, by name."""
    rows = desk.read({"customers": ("name", key)}).tables["customers"]
    return {rows.text(row, "name"): rows.text(row, key) for row in rows.filled()}


def test_what_words_mean_and_what_cards_take_is_chosen_on_the_sheet(
    desk: OpenBook, tmp_path: Path
) -> None:
    source = write_list(tmp_path / "words.csv", WORDS)
    press("import", desk, str(source))
    held = lines(desk)
    asked = {word: held[word] for word in ("warming", "gone quiet")}
    assert [(line["goes"], line["filled"], line["why"]) for line in asked.values()] == [
        ("", "2", "Lead Status"), ("", "1", "Lead Status"),
    ]  # fmt: skip
    rows = desk.read({"preview_fields": ("label",)}).tables["preview_fields"]
    first, count = (int(asked["warming"][key]) for key in ("first", "count"))
    options = [rows.text(row, "label") for row in range(first - 1, first - 1 + count)]
    assert options[:2] == [label("stage.find"), label("stage.contact")]
    assert label("outcome.lost") in options
    notes = held[say("preview.becomes")]["notes"]
    assert say("preview.words_open", count=2) in notes
    assert say("preview.cards_differ", cards=1, count=2) in notes
    assert "--" not in notes
    assert desk.read({}).settings[UPDATE] == label("update.no")

    choose(desk, warming=label("stage.talk"))
    desk.write(Changes("typed", look=True, settings={UPDATE: label("update.blank")}))
    assert press("import_take", desk).text.endswith(say("preview.again"))
    held = lines(desk)
    assert (held["warming"]["goes"], held["gone quiet"]["goes"]) == (label("stage.talk"), "")
    assert held["Lead Status"]["row1"] == label("stage.talk")
    assert desk.read({}).settings[UPDATE] == label("update.blank")
    assert industry(desk) == {"Known": ""}
    assert "2 added, 1 updated" in press("import_take", desk).text
    assert industry(desk) == {"Known": "Glass", "Alpha": "Steel", "Beta": ""}
    assert industry(desk, "stage")["Known"] == label("stage.talk")

    press("import", desk, str(write_list(tmp_path / "next.csv", WORDS)))
    assert lines(desk)["warming"]["goes"] == label("stage.talk")
    assert desk.read({}).settings[UPDATE] == label("update.no")


@pytest.fixture
def file_desk(book_of: BookOf) -> HandDesk:
    """A file that plays the open workbook."""
    return HandDesk(book_of(cards(lead(1))))


def test_what_a_list_holds_is_asked_on_the_sheet(file_desk: HandDesk, tmp_path: Path) -> None:
    rows = [("Foo", "Bar"), ("Alpha", "Bonn")]
    source = write_list(tmp_path / "odd.csv", rows)
    said = press("import", file_desk, str(source))
    assert said.text == say("preview.which", kinds="Customers, Calls, Orders, Contacts")
    file_desk.type(**{KIND: "persons"})
    refused = press("import_take", file_desk)
    assert refused.mood is Mood.REFUSED
    assert "Customers, Calls, Orders, Contacts" in refused.text
    source.write_text("Name,City\nAlpha,Bonn\n", "utf-8")
    file_desk.type(**{KIND: "客户总表"})
    assert press("import_take", file_desk).text.endswith(say("preview.again"))
    assert file_desk.cell(KIND) == "Customers"
    assert "1 added" in press("import_take", file_desk).text


def test_another_sheet_is_read_where_it_is_named(file_desk: HandDesk, tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as made:
        for sheet, name in (("One", "Alpha"), ("Two", "Beta")):
            page = made.add_worksheet(sheet)
            page.write_row(0, 0, ["Name", "City"])
            page.write_row(1, 0, [name, "Bonn"])
    press("import", file_desk, str(path))
    assert (file_desk.cell("preview_tab"), lines(file_desk)["Name"]["row1"]) == ("One", "Alpha")
    file_desk.type(preview_tab="Two")
    press("import_take", file_desk)
    assert lines(file_desk)["Name"]["row1"] == "Beta"
    press("import_take", file_desk)
    assert names(file_desk)[-1] == "Beta"


@pytest.mark.parametrize(
    ("goes", "sentence"),
    [("Colour", "“Colour” is no field"), (field("phone"), "[E] and [F] both go to “Phone”")],
)
def test_a_wrong_choice_is_refused_and_stays(
    file_desk: HandDesk, source: Path, goes: str, sentence: str
) -> None:
    press("import", file_desk, str(source))
    choose(file_desk, Fax=goes, Remark=goes)
    refused = press("import_take", file_desk)
    assert refused.mood is Mood.REFUSED
    assert sentence in refused.text
    assert lines(file_desk)["Fax"]["goes"] == goes


def test_wrong_meanings_and_ways_to_update_are_refused_in_words_of_the_sheet(
    file_desk: HandDesk, tmp_path: Path
) -> None:
    source = write_list(tmp_path / "words.csv", [row[:4] for row in WORDS])
    press("import", file_desk, str(source))
    for text, sentence in (
        ("often", say("preview.no_update", update="often", updates=UPDATES)),
        (label("update.newer"), say("preview.no_changed_on")),
    ):
        file_desk.type(**{UPDATE: text})
        assert press("import_take", file_desk).text == sentence
    file_desk.type(**{UPDATE: label("update.no", "zh-CN")})
    choose(file_desk, warming="Hot")
    refused = press("import_take", file_desk)
    assert (refused.mood, "“Hot” is no choice for the word “warming”" in refused.text) == (
        Mood.REFUSED,
        True,
    )
    held = lines(file_desk)
    choose(file_desk, warming=label("stage.deal"), **{"Lead Status": field("note")})
    assert press("import_take", file_desk).text.endswith(say("preview.again"))
    assert held.keys() - lines(file_desk).keys() >= {"warming", "gone quiet"}
    orders = write_list(tmp_path / "o.csv", [("Customer", "Date", "Amount"), ("X", DAY, "5")])
    press("import", file_desk, str(orders))
    file_desk.type(**{UPDATE: label("update.all")})
    assert press("import_take", file_desk).text == say("preview.update_customers")


def test_the_fields_to_choose_from_are_those_of_the_kind_in_the_books_language(
    book_of: BookOf, tmp_path: Path
) -> None:
    desk = HandDesk(book_of(lang="zh-CN"))
    source = write_list(
        tmp_path / "l.csv", [("客户名称", "日期", "金额"), ("鼎盛", "2026-02-01", "5")]
    )
    use_language("zh-CN")
    try:
        press("import", desk, str(source))
        rows = desk.read({"preview_fields": ("label",)}).tables["preview_fields"]
        labels = [rows.text(row, "label") for row in rows.filled()]
        assert labels[0] == say("preview.leave")
        assert say("preview.keep") not in labels
        assert set(labels[1:]) == {c.label.get("zh-CN") for c in targets("orders").values()}
    finally:
        use_language("en")


def test_a_dry_run_shows_the_first_rows(
    book_of: BookOf, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = book_of(cards(lead(1, name="Known", phone="13800000001")))
    main(["import", str(path), str(source), "--dry-run"])
    said = capsys.readouterr().out
    table = said[said.index(say("preview.rows_title")) :].splitlines()
    assert table[1].split() == ["Field", "Row", "2", "Row", "3", "Row", "4"]
    assert table[2].split("  ")[1] == "new"
    assert "Alpha" in table[3]
    data = brought(path, source, "--dry-run").data
    assert data["columns"][2] == {
        "place": "[C]", "header": "Mobile", "field": "phones", "filled": 1,
        "why": "beside the first number", "kind": "bring.why_further_phone",
    }  # fmt: skip
    assert data["rows"][0] == {
        "row": 2, "fate": "added", "becomes": "new", "kind": None,
        "values": {"name": "Alpha", "phone": "0211 1111111", "phones": "0170 1234567",
                   "city": "Bonn", "area": "Bonn", "note": "warm"},
    }  # fmt: skip
    assert "columns" not in brought(path, source).data


def test_orders_ask_once_before_they_set_who_was_won(book_of: BookOf, tmp_path: Path) -> None:
    desk = HandDesk(book_of(cards(lead(1, name="Known", phone="13800000001"))))
    heads = ("Order date", "Customer", "Amount")
    path = write_list(tmp_path / "orders.csv", (heads, (DAY, "Known", "900")))
    press("import", desk, str(path))
    assert say("preview.wins", count=1) in lines(desk)[say("preview.becomes")]["notes"]
    assert outcome(desk) == ""
    desk.write(Changes("typed", settings={UPDATE: label("update.wins")}, look=True))
    again = press("import_take", desk)
    assert say("preview.again") in again.text
    assert say("preview.wins", count=1) not in again.text
    assert outcome(desk) == ""
    press("import_take", desk)
    assert outcome(desk) == label("outcome.won")


def test_only_orders_set_who_was_won(file_desk: HandDesk, source: Path) -> None:
    press("import", file_desk, str(source))
    file_desk.write(Changes("typed", settings={UPDATE: label("update.wins")}, look=True))
    assert press("import_take", file_desk).text == say("preview.wins_orders")


def outcome(desk: OpenBook) -> str:
    """Return what became of the only card."""
    return desk.read({"customers": ("outcome",)}).tables["customers"].text(0, "outcome")
