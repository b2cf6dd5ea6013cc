"""A list that cannot be taken in is refused with what is wrong and the way out."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from entrypoints.command_line import run
from repbook.text import LANGUAGES, say

Capsys = pytest.CaptureFixture[str]
BookOf = Callable[..., Path]
HEADS = ("Company", "Phone")
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Berg\nORG:Norden Tools\nTEL:212-555-0140\nEND:VCARD\n"
KINDS = ["customers", "calls", "orders", "contacts"]
WRONG = {
    "contacts.vcf --as calls": (
        "bring.contacts_as",
        ["customers"],
        ("contacts.vcf", "--as customers"),
    ),
    "contacts.vcf --as orders": ("bring.contacts_as", ["customers"], ("contacts.vcf", ".xlsx")),
    "contacts.vcf --sheet Leads": ("intake.no_sheets", [], ("contacts.vcf", "Leads", ".xlsx")),
    "list.csv --sheet Leads": ("intake.no_sheets", [], ("list.csv", "Leads", ".xlsx")),
    "heads.csv": ("intake.only_headers", [], ("heads.csv", "Company, Phone")),
    "heads.csv --as customers": ("intake.only_headers", [], ("heads.csv",)),
    "empty.csv": ("files.is_empty", [], ("empty.csv",)),
    "blank.csv": ("intake.empty_list", [], ("blank.csv",)),
    "book.xlsx --sheet Nope": (
        "intake.no_sheet",
        ["Leads", "Old", "Empty", "Heads"],
        ("Nope", "Leads, Old, Empty, Heads"),
    ),
    "book.xlsx --sheet Empty": (
        "intake.empty_sheet",
        ["Leads", "Old", "Heads"],
        ("Empty", "Leads"),
    ),
    "book.xlsx --sheet Heads": (
        "intake.only_headers_sheet",
        ["Leads", "Old"],
        ("Heads", "Company, Phone", "Leads, Old"),
    ),
    "repbook.xlsx --sheet Customers": (
        "bring.sheet_of_book",
        KINDS,
        ("repbook.xlsx", "--as calls"),
    ),
}


@pytest.fixture
def lists(tmp_path: Path, book_of: BookOf) -> Path:
    """Return the folder of a workbook, mine.xlsx, and of all the files above."""
    folder = tmp_path / "lists"
    folder.mkdir()
    (folder / "contacts.vcf").write_text(CARD)
    (folder / "list.csv").write_text("Company,Phone\nAlpha,212-555-0141\n")
    (folder / "heads.csv").write_text("Company,Phone\n")
    (folder / "empty.csv").touch()
    (folder / "blank.csv").write_text("\n \n,,\n")
    with xlsxwriter.Workbook(folder / "book.xlsx") as book:
        for name in ("Leads", "Old", "Empty", "Heads"):
            sheet = book.add_worksheet(name)
            if name != "Empty":
                sheet.write_row(0, 0, HEADS)
            if name in ("Leads", "Old"):
                sheet.write_row(1, 0, ("Beta", "212-555-0150"))
    shutil.copy(book_of(), folder / "mine.xlsx")
    shutil.copy(book_of(file="repbook.xlsx"), folder)
    return folder


def test_each_says_what_is_wrong_and_the_way_out(lists: Path, capsys: Capsys) -> None:
    before = (lists / "mine.xlsx").read_bytes()
    for words, (code, choices, named) in WRONG.items():
        file, *options = words.split()
        for lang in LANGUAGES:
            call = ("import", lists / "mine.xlsx", lists / file, *options, "--json")
            told = run(capsys, "--lang", lang, *call)
            assert told.code in (1, 2), words
            assert told.json["refused"] == code, words
            assert told.json["choices"] == choices, words
            assert told.json["message"] == told.err.strip()
            assert all(each in told.json["message"] for each in named), told.err
    assert (lists / "mine.xlsx").read_bytes() == before


def test_a_sheet_by_a_list_is_named_in_the_users_language(lists: Path, capsys: Capsys) -> None:
    call = ("import", lists / "mine.xlsx", lists / "contacts.vcf", "--as", "calls")
    assert "是联系人" in run(capsys, "--lang", "zh-CN", *call).err
    assert "联系记录" in run(capsys, "--lang", "zh-CN", *call).err
    assert "是聯絡人" in run(capsys, "--lang", "zh-TW", *call).err
    assert say("intake.only_headers", "zh-CN", file="a.csv", headers="客户").startswith(
        "a.csv 只有列名"
    )


def test_a_list_with_one_row_is_taken_in_as_before(lists: Path, capsys: Capsys) -> None:
    for options in (("book.xlsx", "--sheet", "old"), ("contacts.vcf", "--as", "customers")):
        file, *rest = options
        told = run(capsys, "import", lists / "mine.xlsx", lists / file, *rest, "--json")
        assert (told.json["added"], told.json["rejected"]) == (1, 0)
