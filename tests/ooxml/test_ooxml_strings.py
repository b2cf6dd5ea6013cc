"""Shared strings are read in pieces, whatever the pieces cut; those not asked for are not held."""

from __future__ import annotations

from pathlib import Path

import pytest
from ooxml_crafted import parts, sheet, strings, write

from repbook.errors import DamagedFile, UnsafeFile
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import Package, open_package
from repbook.ooxml.strings import read_strings

PART = "xl/sharedStrings.xml"
PLAIN = "<si><t>客户 1</t></si><si><t>a&amp;b</t></si><si><t> cut </t></si>"
KEPT = '<si><t xml:space="preserve"> kept </t></si><si><t>_x0041_</t></si>'
RICH = "<si><r><t>one </t></r><r><t>two</t></r><rPh><t>no</t></rPh></si>"
EMPTY = "<si><t></t></si><si><t/></si>"
FORMS = {
    PLAIN: ["客户 1", "a&b", "cut"],
    PLAIN + KEPT: ["客户 1", "a&b", "cut", " kept ", "A"],
    PLAIN + RICH + KEPT: ["客户 1", "a&b", "cut", "onetwo", " kept ", "A"],
    EMPTY + PLAIN: ["", "", "客户 1", "a&b", "cut"],
    "": [],
    "\n" + PLAIN.replace("<si>", "\n  <si>") + "\n": ["客户 1", "a&b", "cut"],
}


def package_of(tmp_path: Path, items: str, attributes: str = "") -> Package:
    made = parts(sheet(""), strings_xml=strings(items, attributes))
    return open_package(write(tmp_path / "s.xlsx", made))


@pytest.mark.parametrize("items", FORMS)
def test_every_cut_gives_the_same(
    tmp_path: Path, items: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    package, stream = package_of(tmp_path, items), Package.stream
    for size in (1, 2, 7, 64, 1 << 20):
        monkeypatch.setattr(
            Package, "stream", lambda self, part, _=0, n=size: stream(self, part, n)
        )
        assert read_strings(package, PART) == FORMS[items], size


def test_what_is_not_wanted_is_not_held(tmp_path: Path) -> None:
    for items in (PLAIN + KEPT, PLAIN + RICH):
        found = read_strings(package_of(tmp_path, items), PART, {1, 3})
        assert found[:3] == ["", "a&b", ""]
        assert found[3] in (" kept ", "onetwo")


def test_numbers_of_what_is_no_character_are_damage(tmp_path: Path) -> None:
    for text in ("&#1114112;", "&#xD800;", "&#0;", f"&#{'9' * 5000};"):
        with pytest.raises(DamagedFile):
            read_strings(package_of(tmp_path, f"<si><t>{text}</t></si>"), PART)


def test_too_many_texts_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("repbook.ooxml.strings.MOST", 2)
    for items in (PLAIN, PLAIN + RICH):
        for attributes in ("", ' uniqueCount="3"'):
            with pytest.raises(UnsafeFile) as caught:
                read_strings(package_of(tmp_path, items, attributes), PART)
            assert caught.value.key == "files.too_many_texts"
            assert "more than 2 texts" in caught.value.text("en")


def test_a_count_of_thousands_of_digits_is_refused(tmp_path: Path) -> None:
    package = package_of(tmp_path, PLAIN, f' uniqueCount="{"9" * 500}"')
    with pytest.raises(UnsafeFile):
        _ = Workbook(package).strings


def test_a_part_without_end_is_damage(tmp_path: Path) -> None:
    package = package_of(tmp_path, "<si><t>" + "ab" * (9 << 20))
    with pytest.raises(DamagedFile):
        read_strings(package, PART)
