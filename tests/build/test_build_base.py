"""The base of a workbook: found again as it went in any language, damage told in words."""

from __future__ import annotations

import base64
import shutil
import zlib
from pathlib import Path

import pytest
from build_samples import Built
from hypothesis import given
from hypothesis import strategies as st

from repbook.adapters.bases import base_in, start_base
from repbook.adapters.file_book import FileBook
from repbook.book.base import NAMESPACE, base_of, packed_base, unpacked_base
from repbook.book.changes import Changes
from repbook.book.snapshot import Snapshot
from repbook.build.contents import Given, contents
from repbook.domain.values import Value
from repbook.errors import DamagedFile
from repbook.ooxml.customdata import ITEM, ITEM_RELATION
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.properties import custom_properties
from repbook.ooxml.save import save_package
from repbook.ooxml.seal import is_sealed
from repbook.ooxml.staged import Staged
from repbook.schema.registry import TABLES

TEXTS = st.text().map(str.strip).map(lambda text: text or None)
VALUES = st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS


def test_a_built_workbook_carries_the_rows_it_was_made_of(built: Built) -> None:
    package = open_package(built.path)
    base = base_in(package)
    assert base is not None
    assert set(base.tables) == {key for key, table in TABLES.items() if table.merged}
    assert {"customers", "qualify", "calls", "orders", "policy", "man", "days"} <= set(base.tables)
    assert not {"history", "missed", "visits", "settings"} & set(base.tables)
    names = [row.get("name") for row in built.rows["customers"]]
    assert base.tables["customers"]["name"] == names
    assert custom_properties(package)["RepbookBaseId"] == base.id
    assert base.chain == {base.id}


@given(st.lists(st.fixed_dictionaries({"name": VALUES, "note": VALUES}), min_size=1, max_size=5))
def test_rows_come_back_as_they_went(rows: list[dict[str, Value]]) -> None:
    cards = [{"id": f"LW-{number:05d}", **row} for number, row in enumerate(rows)]
    before = frozenset({"earlier"})
    base = base_of(contents(Given("en", {"customers": cards})), before)
    again = unpacked_base(packed_base(base))
    assert again == base._replace(content=b"")
    for key in ("name", "note"):
        held = [card[key] for card in cards]
        assert again.tables["customers"].get(key, [None] * len(cards)) == held


def snapshot_of(lang: str, **card: Value) -> Snapshot:
    return contents(Given(lang, {"customers": [{"id": "LW-00001", **card}]}))


def test_the_id_changes_with_the_rows_and_the_bases_before() -> None:
    first = base_of(snapshot_of("en", name="a"))
    assert first.id == base_of(snapshot_of("en", name=" a ")).id
    assert first.id != base_of(snapshot_of("en", name="b")).id
    later = base_of(snapshot_of("en", name="a"), first.chain)
    assert later.id != first.id
    assert later.chain == {first.id, later.id}


def test_three_languages_make_one_base() -> None:
    words = {"en": "Won", "zh-CN": "赢单", "zh-TW": "成交"}
    bases = [base_of(snapshot_of(lang, outcome=word)) for lang, word in words.items()]
    assert bases[0].tables["customers"]["outcome"] == ["won"]
    for table in ("questions", "lists", "man", "policy", "texts"):
        first, *others = [base.tables[table] for base in bases]
        assert [key for key in first if any(other.get(key) != first[key] for other in others)] == []
    assert len({base.id for base in bases}) == 1


def test_a_new_base_holds_the_rows_of_now_and_names_the_old_one(
    built: Built, tmp_path: Path
) -> None:
    path = Path(shutil.copy(built.path, tmp_path))
    first = base_in(open_package(path))
    changes = Changes("test")
    changes.update(
        "customers",
        FileBook(path).read({"customers": ()}).tables["customers"].text(0, "id"),
        note="new",
    )
    FileBook(path).write(changes)
    size = path.stat().st_size
    base = start_base(path, frozenset({"theirs"}))
    assert first is not None
    assert base.chain == {first.id, base.id, "theirs"}
    package = open_package(path)
    assert base_in(package) == base._replace(content=b"")
    assert base.tables["customers"]["note"][0] == "new"
    assert custom_properties(package)["RepbookBaseId"] == base.id
    assert is_sealed(Workbook(package))
    assert path.stat().st_size < size * 1.1


def test_a_base_that_the_package_refers_to_is_found_and_comes_back_to_its_place(
    built: Built, tmp_path: Path
) -> None:
    """LibreOffice 7.4 saves it so; the file format allows it only below the workbook."""
    path = Path(shutil.copy(built.path, tmp_path))
    package = open_package(path)
    before = base_in(package)
    staged = Staged(package)
    staged.unrelate(package.workbook_part, ITEM)
    row = f'<Relationship Id="rId77" Type="{ITEM_RELATION}" Target="../{ITEM}"/></Relationships>'
    root = package.read("_rels/.rels").replace(b"</Relationships>", row.encode())
    save_package(package, path, {**staged.parts, "_rels/.rels": root})
    assert base_in(open_package(path)) == before is not None
    base = start_base(path)
    package = open_package(path)
    assert base_in(package) == base._replace(content=b"")
    assert b"customXml" not in package.read("_rels/.rels")
    kinds = [row.kind for row in package.relationships(package.workbook_part).values()]
    assert kinds.count("customXml") == 1


@pytest.mark.parametrize(
    "content", ["", "AAAA", "not base64", base64.b64encode(zlib.compress(b"[")).decode()]
)
def test_a_damaged_base_is_told_in_words(content: str) -> None:
    item = f'<base xmlns="{NAMESPACE}" id="x">{content}</base>'.encode()
    with pytest.raises(DamagedFile, match=r"customXml/item1\.xml"):
        unpacked_base(item, "customXml/item1.xml")
    with pytest.raises(DamagedFile):
        unpacked_base(b"<other/>")


def test_a_cut_off_base_is_not_half_read() -> None:
    item = packed_base(base_of(contents(Given("en"))))
    start = item.index(b">", item.index(b"<base")) + 1
    with pytest.raises(DamagedFile):
        unpacked_base(item[: start + 40] + b"</base>")
