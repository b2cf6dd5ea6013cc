"""The rows as handed out are found again in the workbook, and damage is told in words."""

from __future__ import annotations

import base64
import zlib

import pytest
from build_samples import Built
from hypothesis import given
from hypothesis import strategies as st

from repbook.build.base import NAMESPACE, Base, find_base, read_base
from repbook.build.contents import Given, contents
from repbook.domain.values import Value
from repbook.errors import DamagedFile
from repbook.ooxml.package import open_package
from repbook.ooxml.properties import custom_properties
from repbook.schema.registry import TABLES

VALUES = st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.text()


def test_a_built_workbook_carries_the_rows_it_was_made_of(built: Built) -> None:
    package = open_package(built.path)
    part = find_base(package)
    assert part is not None
    found = read_base(package.read(part))
    assert set(found) == {key for key, table in TABLES.items() if table.merged}
    assert {"customers", "qualify", "calls", "orders", "questions", "day_log"} <= set(found)
    assert not {"history", "missed", "lists"} & set(found)
    for key, rows in built.rows.items():
        assert found[key] == [filled(row) for row in rows]
    identity = custom_properties(package)["RepbookBaseId"]
    assert f'id="{identity}"'.encode() in package.read(part)


@given(st.lists(st.fixed_dictionaries({"name": VALUES, "note": VALUES}), min_size=1, max_size=5))
def test_rows_come_back_as_they_went(rows: list[dict[str, Value]]) -> None:
    cards = [{"id": f"LW-{number:05d}", **row} for number, row in enumerate(rows)]
    base = Base(contents(Given("en", {"customers": cards})), "b1")
    item = base.parts()["customXml/item1.xml"]
    assert read_base(item)["customers"] == [filled(card) for card in cards]


def test_the_id_changes_with_the_rows_alone() -> None:
    def identity(name: str, book: str = "b1") -> str:
        snapshot = contents(Given("en", {"customers": [{"id": "LW-00001", "name": name}]}))
        return Base(snapshot, book).id

    assert identity("a") == identity("a", "b2")
    assert identity("a") != identity("b")


@pytest.mark.parametrize(
    "content", ["", "AAAA", "not base64", base64.b64encode(zlib.compress(b"[")).decode()]
)
def test_a_damaged_base_is_told_in_words(content: str) -> None:
    item = f'<base xmlns="{NAMESPACE}" id="x">{content}</base>'.encode()
    with pytest.raises(DamagedFile, match=r"customXml/item1\.xml"):
        read_base(item)
    with pytest.raises(DamagedFile):
        read_base(b"<other/>")


def test_a_cut_off_base_is_not_half_read() -> None:
    item = Base(contents(Given("en")), "b1").parts()["customXml/item1.xml"]
    start = item.index(b">", item.index(b"<base")) + 1
    with pytest.raises(DamagedFile):
        read_base(item[: start + 40] + b"</base>")


def filled(row: dict[str, Value]) -> dict[str, Value]:
    return {key: value for key, value in row.items() if value not in (None, "")}
