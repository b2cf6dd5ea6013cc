"""Import customers into real workbooks: what is added, updated, left out, and said."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from bringing import Said, brought, write_list
from doing import BookOf, checked, undone
from made_books import TODAY, Row, card_id, cards, lead, read, row_of, type_in
from repbook.schema.registry import SETTINGS

HEADERS = ("Customer ID", "Company", "Mobile", "City", "Source", "Deal size", "Notes")


@pytest.fixture
def book(book_of: BookOf) -> Path:
    """One customer on file."""
    return book_of(cards(lead(1, name="Acme Ltd", phone="13800138000", area="Shanghai")))


def bring(
    book: Path,
    *rows: Sequence[object],
    headers: Sequence[str] = HEADERS,
    options: tuple[str, ...] = (),
) -> Said:
    """Import rows under the usual headers."""
    return brought(book, write_list(book.with_name("list.csv"), [headers, *rows]), *options)


def customers(book: Path) -> dict[str, Row]:
    """Return the cards by id, blanks left out."""
    rows = read(book, "customers").tables["customers"]
    return {name: row_of(rows, name) for name in rows.index()}


def test_a_new_customer_gets_all_a_card_needs(book: Path) -> None:
    said = bring(book, ("C-7", "Beta GmbH", "0211 123456", "Bonn", "Exhibition", "60,000", "hello"))
    assert (said.counts, said.code) == ((1, 0, 0, 0), 0)
    card = customers(book)[card_id(2)]
    assert card["account"] == card_id(2)
    assert card["reference"] == "C-7"
    assert card["created"] == TODAY
    assert card["rep"] == "LW"
    assert card["expected_order"] == 60000.0
    assert card["grade"] == "C"
    assert card_id(2) in read(book, "qualify").tables["qualify"].index()
    assert not checked(book).differences


def test_the_reps_own_name_becomes_the_code_and_others_stay(book: Path) -> None:
    headers = ("Company", "Phone", "Owner")
    own = ("Beta GmbH", "0211 123456", "li  WEI")
    other = ("Gamma AG", "0211 654321", "Mary Ann")
    assert bring(book, own, other, headers=headers).counts == (2, 0, 0, 0)
    found = customers(book)
    assert [found[card_id(number)]["rep"] for number in (2, 3)] == ["LW", "Mary Ann"]


def test_a_phone_that_a_program_wrote_as_a_decimal_is_the_number(book: Path) -> None:
    said = bring(
        book,
        ("", "Beta", "13912345678.0", "", "", "", ""),
        ("", "Gamma", "1.3712345678E+10", "", "", "", ""),
        ("", "Beta Ltd", "139 1234 5678", "", "", "", ""),
    )
    assert said.counts == (2, 0, 1, 0)
    phones = {card["phone"] for card in customers(book).values()}
    assert phones == {"13800138000", "13912345678", "13712345678"}


def test_every_row_is_accounted_for(book: Path) -> None:
    said = bring(
        book,
        ("1", "ACME", "+86 138 0013 8000", "", "", "", ""),
        ("2", "Gamma", "13800138000", "", "", "", ""),
        ("3", "", "13900139000", "", "", "", ""),
        ("4", "Delta", "", "", "", "", ""),
        ("5", "Epsilon", "", "Wuhan", "", "", ""),
        ("5", "Zeta", "", "Wuhan", "", "", ""),
    )
    assert (said.counts, said.code) == ((2, 0, 2, 2), 1)
    assert {card.get("name") for card in customers(book).values()} == {
        "Acme Ltd",
        "Gamma",
        "Epsilon",
    }
    for place in ("row 2", "row 3", "row 4", "row 5", "row 7"):
        assert f"list.csv, {place}:" in said.messages()


def test_rejected_rows_can_be_mended_and_brought_in(book: Path) -> None:
    said = bring(book, ("4", "=Delta", "", "", "", "", ""))
    rejects = Path(said.data["error_file"])
    text = rejects.read_text("utf-8-sig")
    assert rejects.name == "list-rejected.csv"
    assert "Phone, e-mail, address and area are all missing" in text
    rejects.write_text(text.replace("Delta,,,", "Delta,,Wuhan,"), "utf-8-sig")
    assert brought(book, rejects).counts == (1, 0, 0, 0)
    assert customers(book)[card_id(2)]["name"] == "=Delta"


def test_a_known_id_updates_on_a_yes_and_never_blanks(book: Path) -> None:
    bring(book, ("C-7", "Beta", "0211123456", "Bonn", "Exhibition", "60000", "hello"))
    row = ("C-7", "Beta AG", "", "", "", "70000", "")
    assert bring(book, row).counts == (0, 0, 1, 0)
    assert customers(book)[card_id(2)]["expected_order"] == 60000.0
    said = bring(book, row, options=("--update", "all"))
    assert said.counts == (0, 1, 0, 0)
    card = customers(book)[card_id(2)]
    assert (card["name"], card["expected_order"]) == ("Beta", 70000.0)
    assert (card["phone"], card["note"], card["source"]) == ("0211123456", "hello", "Exhibition")


def test_ids_of_our_form_are_kept_and_others_noted(book: Path) -> None:
    rows = (("ZH-00042", "Beta", "Bonn"), ("77", "Gamma", "Bonn"), (card_id(1), "", "Pudong"))
    said = bring(book, *rows, headers=("ID", "Company", "City"))
    assert said.counts == (2, 1, 0, 0)
    found = customers(book)
    assert found["ZH-00042"]["name"] == "Beta"
    assert found[card_id(2)]["reference"] == "77"
    assert (found[card_id(1)]["city"], found[card_id(1)]["area"]) == ("Pudong", "Shanghai")


@pytest.mark.parametrize("typed", ["Exhibition", "展会", "展覽", "exhibition", "8"])
def test_choices_are_read_in_any_language_by_code_or_digit(book: Path, typed: str) -> None:
    bring(book, ("1", "Beta", "", "Bonn", typed, "", ""))
    assert customers(book)[card_id(2)]["source"] == "Exhibition"


def test_what_is_unclear_is_asked_and_kept_in_the_note(book: Path) -> None:
    rows = [("Beta", "Bonn", "26-3-1", "lots", "maybe", "moon", "old")]
    headers = ("Company", "City", "Next date", "Deal size", "Need", "Source", "Notes")
    said = bring(book, *rows, headers=headers)
    card = customers(book)[card_id(2)]
    assert not {"next_on", "expected_order", "need"} & card.keys()
    assert card["note"] == "old\nNext date: 26-3-1\nDeal size: lots\nNeed: maybe"
    assert card["source"] == "moon"
    assert "list.csv, row 2, Need: “maybe” is none of the choices" in said.messages()
    assert said.code == 1


def test_text_is_never_run_nor_cut(book: Path) -> None:
    said = bring(
        book,
        ("1", "=1+1", "", "Bonn", "", "", "x" * 32767),
        ("2", "B", "", "Bonn", "", "", "x" * 32768),
    )
    assert said.counts == (1, 0, 0, 1)
    card = customers(book)[card_id(2)]
    assert (card["name"], len(str(card["note"]))) == ("=1+1", 32767)


def test_the_map_is_remembered_and_the_users_own_wins(book: Path) -> None:
    headers = ("Who", "Where", "What")
    bring(
        book,
        ("Beta", "Bonn", "n"),
        headers=headers,
        options=("--as", "customers", "--map", "Who=name;Where=area"),
    )
    said = bring(book, ("Gamma", "Bonn", "n"), headers=headers, options=("--as", "customers"))
    assert said.data["mapping"] == {"Who": "name", "Where": "area", "What": None}
    own = ("--as", "customers", "--map", "What = note")
    assert (
        bring(book, ("Delta", "Bonn", "n"), headers=headers, options=own).data["mapping"]["What"]
        == "note"
    )
    assert customers(book)[card_id(4)]["note"] == "n"


def test_a_dry_run_leaves_everything_alone(book: Path) -> None:
    before = book.read_bytes()
    said = bring(
        book,
        ("1", "Beta", "", "Bonn", "", "", ""),
        ("2", "", "", "", "", "", "x"),
        options=("--dry-run",),
    )
    assert said.counts == (1, 0, 0, 1)
    assert said.data["error_file"] is None
    assert book.read_bytes() == before
    assert [path.name for path in book.parent.glob("*rejected*")] == []


def test_undo_takes_an_import_back(book: Path) -> None:
    before = customers(book)
    bring(
        book,
        ("C-7", "Beta", "", "Bonn", "", "60000", ""),
        (card_id(1), "Acme", "", "Pudong", "", "", ""),
    )
    undone(book)
    assert customers(book) == before
    assert not checked(book).differences


def test_cards_typed_by_hand_get_ids_of_their_own(book: Path) -> None:
    type_in(book, "customers", 0, id=None)
    bring(book, ("1", "Beta", "", "Bonn", "", "", ""))
    names = {name: card["name"] for name, card in customers(book).items()}
    assert names == {card_id(1): "Acme Ltd", card_id(2): "Beta"}


def test_large_order_follows_the_sizes_known(book: Path) -> None:
    bring(book, *((f"C-{n}", f"Firm {n}", "", f"City {n}", "", n * 1000, "") for n in range(1, 12)))
    assert read(book, "customers").setting("large_order") == 10000.0


def test_large_order_stays_while_none_is_known(book: Path) -> None:
    bring(book, ("1", "Beta", "", "Bonn", "", "", ""))
    assert read(book, "customers").setting("large_order") == SETTINGS["large_order"].value
