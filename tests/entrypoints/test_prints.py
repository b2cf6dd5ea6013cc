"""Prints: colleagues learn that somebody has a customer, and nothing else."""

from __future__ import annotations

import io
import json
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import run
from hypothesis import given
from hypothesis import strategies as st

from made_books import leads, read
from repbook.book import colleagues
from repbook.book.colleagues import as_json, from_json
from repbook.domain.prints import check_of, folded, print_of
from repbook.text import LANGUAGES

SECRET = "team-secret"


@pytest.fixture
def keyed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{SECRET}\n"))
    assert run(capsys, "prints", "--secret").code == 0


@pytest.fixture
def theirs(keyed: None, book_of: Callable[..., Path], tmp_path: Path) -> Path:
    """Return a workbook whose prints nobody has taken in yet; it is Chinese, so another book."""
    card = {
        "id": "00001",
        "name": "上海静安贸易有限公司",
        "phone": "138-0013-8000",
        "created": 46000.0,
    }
    card["tax_code"] = "91310000607223112X"
    return book_of({"customers": [card], "qualify": [{"id": "00001"}]}, lang="zh-CN", file="t.xlsx")


@pytest.fixture
def taken(theirs: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Path:
    out = tmp_path / "t.prints"
    made = run(capsys, "prints", theirs, "-o", out, "--json")
    assert (made.code, made.json["phone"], made.json["name"], made.json["tax_code"]) == (0, 1, 1, 1)
    assert run(capsys, "prints", "--take", out).code == 0
    return out


def test_the_golden() -> None:
    assert print_of(SECRET, "phone", "13800138000") == "3a64a4"
    assert folded("phone", "+86 138 0013 8000") == ("13800138000",)


def test_a_file_of_prints_tells_no_text(taken: Path, theirs: Path) -> None:
    text = taken.read_text()
    for known in ("13800138000", "8000", "静安", "91310000607223112", SECRET, "t.xlsx"):
        assert known not in text
    assert "3a64a4" in text


def test_the_secret_lies_in_the_data_folder_alone(keyed: None, tmp_path: Path) -> None:
    place = colleagues.secret_file()
    assert place.is_relative_to(tmp_path / "home")
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert place.read_text() == SECRET


@pytest.mark.parametrize(
    "given_of_them",
    [
        ("name=Neu", "phone=+86 13800138000"),
        ("name=上海靜安貿易", "phone=13900000001"),
        ("name=Neu", "phone=13900000001", "tax_code=91310000607223112x"),
    ],
)
def test_add_says_that_someone_has_it(
    taken: Path, given_of_them: tuple[str, ...], book_of: Callable[..., Path],
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    book = book_of(leads(1))
    words = [word for pair in given_of_them for word in ("--set", pair)]
    held = run(capsys, "add", book, *words)
    assert held.code == 1
    assert "someone has it: ask your manager" in held.err
    assert run(capsys, "add", book, *words, "--anyway").code == 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_import_leaves_it_out_and_says_so(
    taken: Path, lang: str, book_of: Callable[..., Path], capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:  # fmt: skip
    words = {"en": "ask your manager", "zh-CN": "请问主管", "zh-TW": "請洽主管"}
    book, source = book_of(leads(1)), tmp_path / "list.csv"
    source.write_text("name,phone\nFree,13700000001\nTheirs,13800138000\n")
    told = run(capsys, "import", book, source, "--lang", lang)
    assert told.code == 1
    assert words[lang] in told.out
    rows = read(book, "customers").tables["customers"]
    assert [rows.text(row, "name") for row in range(len(rows))][1:] == ["Free"]
    if lang == "en":
        assert run(capsys, "import", book, source, "--anyway").code == 1
        rows = read(book, "customers").tables["customers"]
        assert rows.text(len(rows) - 1, "name") == "Theirs"


def test_ones_own_prints_and_another_secret_say_nothing(
    theirs: Path, taken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cells = {"phone": ["13800138000"]}
    assert colleagues.has_it(cells, "another") == ("phone",)
    assert colleagues.has_it(cells, "made-zh-CN-t") == ()
    colleagues.keep_secret("another secret")
    assert colleagues.has_it(cells, "another") == ()
    found = run(capsys, "prints", "--take", taken, "--json")
    assert (found.code, found.json["refused"]) == (1, "sharing.other_secret")


def test_without_a_secret_nothing_is_made(
    book_of: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert (
        run(capsys, "prints", book_of(), "-o", out, "--json").json["refused"] == "sharing.no_secret"
    )
    assert not out.exists()
    assert run(capsys, "prints").code == 2


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"{}", b"[" * 100_000, b"\xff", b'{"format": "repbook-prints-1", "books": 3}',
     b'{"format": "repbook-prints-1", "books": [{"book": "b", "check": "", '
     b'"phone": ["13800138000"], "name": [], "tax_code": []}]}'],
)  # fmt: skip
def test_a_file_that_is_none_is_refused(
    keyed: None, data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "f"
    file.write_bytes(data)
    found = run(capsys, "prints", "--take", file, "--json")
    assert (found.code, found.json["refused"]) == (1, "sharing.no_prints")


@given(st.sampled_from(["phone", "name", "tax_code"]), st.text())
def test_prints_survive_their_file(kind: str, text: str) -> None:
    marks = frozenset(print_of(SECRET, kind, each) for each in folded(kind, text))
    nothing: frozenset[str] = frozenset()
    prints = {"phone": nothing, "name": nothing, "tax_code": nothing} | {kind: marks}
    one = colleagues.BookPrints("b", check_of(SECRET), prints)
    assert from_json(as_json([one]).encode()) == [one]
    assert json.loads(as_json([one]))["books"][0][kind] == sorted(marks)
