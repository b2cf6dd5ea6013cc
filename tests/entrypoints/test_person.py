"""One person: exported, or erased from tables, log, base, conflicts, prints, packs and backups."""

from __future__ import annotations

import base64
import io
import json
import re
import shutil
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from command_line import run
from hypothesis import given, settings
from hypothesis import strategies as st

from made_books import Given, Made, read, type_in
from repbook.adapters import backups, persons
from repbook.adapters.bases import base_in, start_base
from repbook.book import colleagues
from repbook.errors import CannotWrite
from repbook.ooxml.package import open_package
from repbook.schema.registry import TABLES
from repbook.text import LANGUAGES

HER = ("Wilhelmina", "13911112222", "wilhelmina@example.org", "Zebrastreet 9", "secretnote")
OTHERS = ("Alpha", "Gamma")


def rows(name: str = HER[0], note: str = HER[4]) -> Given:
    customers = [
        {"id": "00001", "account": "00001", "name": "Alpha", "phone": "13700000001"},
        {"id": "00002", "account": "00002", "name": name, "phone": HER[1], "email": HER[2],
         "address": HER[3], "note": f"{note} in a note"},
        {"id": "00003", "account": "00003", "name": "Gamma", "phone": "13700000003",
         "note": "kept"},
    ]  # fmt: skip
    return {
        "customers": [{**card, "created": 46000.0} for card in customers],
        "qualify": [{"id": card["id"]} for card in customers],
        "calls": [
            {"call_id": "c1", "id": "00002", "day": 46001.0, "note": f"{note} on the phone"},
            {"call_id": "c2", "id": "00001", "day": 46001.0, "note": "stays"},
        ],
        "orders": [
            {"line": "o1", "account": "00002", "day": 46002.0, "amount": 500.0,
             "order_id": "A-7", "note": f"{note} at the door"},
        ],
        "contacts": [{"contact_id": "p1", "account": "00002", "person": f"{name} Junior"}],
    }  # fmt: skip


@pytest.fixture
def book(book_of: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> Path:
    """Return a workbook with a base, a log and backups that hold her."""
    path = book_of(rows())
    start_base(path)
    for words in (("00002", f"note={HER[4]} again"), ("00003", "note=kept still")):
        assert run(capsys, "edit", path, words[0], "--set", words[1]).code == 0
    return path


def texts_of(path: Path) -> Iterator[tuple[str, str]]:
    """Yield every part of a zip as text, what is packed in it unpacked."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            data = archive.read(name)
            yield name, data.decode("utf-8", "replace")
            for packed in re.findall(rb">\s*([A-Za-z0-9+/=\s]{8,})\s*</", data):
                try:
                    yield name, zlib.decompress(base64.b64decode(packed)).decode()
                except (ValueError, zlib.error):
                    continue


def still(path: Path, *words: str) -> set[str]:
    return {part for part, text in texts_of(path) if any(word in text for word in words)}


def test_nothing_of_her_is_left_in_any_part(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert still(book, *HER)
    told = run(capsys, "person", book, "--find", HER[1], "--erase", "--yes", "--json")
    assert (told.code, told.json["left"]) == (0, []), told.out
    (place,) = told.json["places"]
    assert place["file"] == "book.xlsx"
    assert {"customers", "qualify", "calls", "orders", "contacts", "history"} <= set(place["rows"])
    assert still(book, *HER) == set()
    kept = read(book, "customers", "orders", "calls", "contacts")
    names = [kept.tables["customers"].text(row, "name") for row in range(2)]
    assert names == list(OTHERS)
    order = kept.tables["orders"]
    assert (order.text(0, "order_id"), order.get(0, "amount"), order.text(0, "note")) == (
        "A-7",
        500.0,
        "",
    )
    assert kept.tables["calls"].text(0, "call_id") == "c2"


def test_backups_with_her_go_and_a_fresh_one_stays(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert len(backups.copies_of(book, "made-en")) == 2
    told = run(capsys, "person", book, "--find", HER[0], "--erase", "--yes", "--json")
    (copy,) = backups.copies_of(book, "made-en")
    assert copy.path.read_bytes() == book.read_bytes()
    assert len(told.json["places"][0]["backups"]) == 2
    for path in (book.parent / "home").rglob("*"):
        if path.is_file():
            assert not any(word.encode() in path.read_bytes() for word in HER), path


def test_a_fresh_copy_that_cannot_be_made_is_said_and_the_rest_is_done(
    book: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        facts = {"file": book.name, "folder": "backups", "reason": "No space left on device"}
        raise CannotWrite("commands.no_backup", **facts)

    monkeypatch.setattr(persons.backups, "back_up", full)
    told = run(capsys, "person", book, "--find", HER[0], "--erase", "--yes")
    assert told.code == 1
    assert "no backup could be made" in told.out
    assert "nothing was changed" not in told.out + told.err
    assert still(book, HER[0]) == set()
    assert backups.copies_of(book, "made-en") == []


def test_the_base_keeps_ids_alone_and_the_log_says_who_was_erased(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_package(book) as package:
        before = base_in(package)
    run(capsys, "person", book, "--find", "00002", "--erase", "--yes")
    with open_package(book) as package:
        base = base_in(package)
    assert before is not None
    assert base is not None
    assert before.chain < base.chain
    row = base.tables["customers"]["id"].index("00002")
    assert base.tables["customers"]["name"][row] is None
    assert base.tables["customers"]["name"][0] == "Alpha"
    log = read(book, "history").tables["history"]
    last = len(log) - 1
    assert (log.text(last, "action"), log.text(last, "new")) == ("person", "00002\np1")
    assert run(capsys, "undo", book).code == 0, "what was done to others is undone as before"
    assert still(book, *HER) == set()
    assert run(capsys, "check", book).code == 0


def test_nobody_elses_cell_changes(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = persons.read_all(book)
    run(capsys, "person", book, "--find", HER[0], "--erase", "--yes")
    after = persons.read_all(book)
    for table in ("customers", "qualify", "calls", "contacts", "questions", "policy", "lists"):
        old, new = before.tables[table], after.tables[table]
        for name, place in old.index().items():
            if name in new.index():
                rules = TABLES[table].rules()
                now = new.index()[name]
                for key in old.columns.keys() - rules.keys():
                    assert old.get(place, key) == new.get(now, key), (table, name, key)
    assert {*before.tables["customers"].index()} - {*after.tables["customers"].index()} == {"00002"}


def test_an_own_sheet_that_mentions_her_is_named_with_its_cell(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(book, "customers", "00003", note=f"asked after {HER[0]} today")
    told = run(capsys, "person", book, "--find", HER[1], "--erase", "--yes", "--json")
    assert told.code == 1
    assert len(told.json["left"]) == 1
    assert re.fullmatch(r"Customers![A-Z]+\d+", told.json["left"][0]["place"])
    assert read(book, "customers").tables["customers"].text(1, "note").startswith("asked")


def test_a_folder_with_packs_prints_lists_and_a_locked_file(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "reps"
    folder.mkdir()
    one, two = (Path(shutil.copyfile(book, folder / name)) for name in ("a.xlsx", "b.xlsx"))
    (folder / ".~lock.b.xlsx#").write_text("x,Anna Schmidt,pc,1;")
    (folder / "list.csv").write_text(f"name,phone\n{HER[0]},1\n")
    (folder / "other.txt").write_text("nobody")
    (folder / "bad.xlsx").write_bytes(b"no workbook")
    colleagues.keep_secret("team-secret")
    marks = run(capsys, "prints", one, "-o", folder / "a.prints", "--json")
    assert marks.json["phone"] == 3
    told = run(capsys, "person", folder, "--find", HER[1], "--erase", "--yes", "--json")
    assert told.code == 1
    assert [place["file"] for place in told.json["places"]] == ["a.xlsx"]
    left = {each["file"]: each["place"] for each in told.json["left"]}
    assert left.keys() == {"b.xlsx", "list.csv", "bad.xlsx"}
    assert "Anna Schmidt" in left["b.xlsx"]
    assert still(one, *HER) == set()
    assert still(two, *HER), "a locked file is as it was"
    (kept,) = colleagues.from_json((folder / "a.prints").read_bytes())
    assert (len(kept.prints["phone"]), len(kept.prints["name"])) == (2, 2)


def test_it_is_previewed_and_nothing_goes_unasked(
    book: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = book.read_bytes()
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    told = run(capsys, "person", book, "--find", HER[0], "--erase")
    assert told.code == 1
    assert "Customers 1" in told.out
    assert "--yes" in told.err
    assert book.read_bytes() == before


def test_who_is_only_named_in_cells_is_said_with_the_cells(
    book: Path, book_of: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(book, "customers", "00003", contact="Doris Quill")
    told = run(capsys, "person", book, "--find", "Doris Quill", "--erase", "--yes")
    assert (told.code, "Customers!" in told.err) == (1, True)
    # In another workbook she has rows of her own: what this one says of her is named.
    (book.parent / "folder").mkdir()
    one = Path(shutil.copy(book, book.parent / "folder" / "one.xlsx"))
    other = book_of(rows("Doris Quill"), file="other.xlsx")
    shutil.move(other, one.parent / "other.xlsx")
    told = run(capsys, "person", one.parent, "--find", "Doris Quill", "--erase", "--yes", "--json")
    assert [place["file"] for place in told.json["places"]] == ["other.xlsx"]
    assert {each["file"] for each in told.json["left"]} == {"one.xlsx"}
    assert any("Customers!" in each["place"] for each in told.json["left"])


def test_several_are_told_apart_by_the_id(
    book_of: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    book = book_of(rows("Alpha"))
    told = run(capsys, "person", book, "--find", "Alpha", "--erase", "--yes", "--json")
    assert (told.code, told.json["refused"]) == (1, "sharing.several")
    assert told.json["choices"] == ["00001", "00002"]
    assert run(capsys, "person", book, "--find", "00002", "--erase", "--yes", "--json").code == 0
    assert read(book, "customers").tables["customers"].text(0, "name") == "Alpha"


def test_one_of_a_firms_people(
    book_of: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    given_of = rows()
    given_of["customers"][0] |= {
        "contact": "Hortensia Blum",
        "people": "Hortensia Blum 1380000\nBob 7",
    }  # type: ignore[index, operator]  # rows are lists here
    given_of["contacts"] = [{"contact_id": "p9", "account": "00001", "person": "Hortensia Blum"}]
    book = book_of(given_of)
    told = run(capsys, "person", book, "--find", "hortensia blum", "--erase", "--yes", "--json")
    assert told.code == 0, told.out
    assert still(book, "Hortensia") == set()
    card = read(book, "customers").tables["customers"]
    assert (card.text(0, "name"), card.text(0, "people")) == ("Alpha", "Bob 7")


def test_export_holds_all_rows(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "her.zip"
    before = book.read_bytes()
    assert run(capsys, "person", book, "--find", HER[2], "--export", target).code == 0
    assert book.read_bytes() == before
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with zipfile.ZipFile(target) as archive:
        held = json.loads(archive.read("book.xlsx.json"))
    for word in HER:
        assert word in json.dumps(held, ensure_ascii=False), word
    assert "Gamma" not in json.dumps(held)
    assert held["customers"][0]["Customer"] == HER[0]
    assert run(capsys, "person", book, "--find", HER[2], "--export", target).code == 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_and_usage(lang: str, book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("person", book, "--lang", lang)
    assert run(capsys, *words).code == 2
    assert run(capsys, *words, "--find", "nobody at all", "--erase", "--yes").code == 1


@pytest.mark.full
@settings(max_examples=8, deadline=None)
@given(st.text("abcxyz &<>'\"é张王#", min_size=4, max_size=12), st.text("pqr &<]é单", min_size=3))
def test_no_text_is_left_whatever_it_is(made_for_law: Made, name: str, note: str) -> None:
    name, note = f"Qq{name.strip()}qQ", f"Ww{note.strip()}wW"
    folder = made_for_law
    path = folder.copy(Path(folder._folder), rows(name, note), file="law.xlsx")
    start_base(path)
    snapshot = persons.read_all(path)
    hit = next(hit for hit in persons_hits(snapshot) if hit.id == "00002")
    cleaned = persons.erase(path, persons_erasing(snapshot, hit))
    assert cleaned.left == ()
    assert (
        still(path, *(part for text in (name, note) for part in re.findall(r"\w{3,}", text)))
        == set()
    )


def persons_hits(snapshot):  # type: ignore[no-untyped-def]  # a snapshot's hits
    from repbook.book.persons import hits

    return hits(snapshot, "00002")


def persons_erasing(snapshot, hit):  # type: ignore[no-untyped-def]  # what erasing would change
    from repbook.book.persons import erasing, person_of

    return erasing(snapshot, person_of(snapshot, hit))


@pytest.fixture(scope="module")
def made_for_law(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return Made(tmp_path_factory.mktemp("law"))


def test_a_part_of_a_name_erases_nobody_and_names_who_is_near(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = book.read_bytes()
    told = run(capsys, "person", book, "--find", "Wilhel", "--erase", "--yes")
    assert (told.code, f"00002 {HER[0]}" in told.err) == (1, True)
    assert book.read_bytes() == before
