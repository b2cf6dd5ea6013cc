"""Whatever file a command is given: exit 1, one sentence, the file as it was."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import Said, run

from doing import BookOf
from made_books import leads
from repbook.adapters.backups import home
from repbook.adapters.file_book import FileBook
from repbook.text import LANGUAGES

Capsys = pytest.CaptureFixture[str]
OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def encrypted(path: Path) -> None:
    path.write_bytes(OLE2 + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600)


def old_xls(path: Path) -> None:
    path.write_bytes(OLE2 + b"\0" * 600 + "Workbook".encode("utf-16-le") + b"\0" * 600)


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20000])


def damaged(path: Path) -> None:
    """Turn bytes inside the largest part of the archive."""
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        info = max(archive.infolist(), key=lambda info: info.compress_size)
    middle = info.header_offset + 30 + len(info.filename) + info.compress_size // 2
    data[middle : middle + 40] = bytes(40)
    path.write_bytes(data)


def bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/big.xml", bytes(80 << 20))


def entities(path: Path) -> None:
    """Put a document type with an entity into the workbook part."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    attack = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><workbook'
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(b"<workbook", attack, 1)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


SPOILT: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda path: path.write_bytes(b""), "empty"),
    "html": (lambda path: path.write_text("<html><table></table></html>"), "web page"),
    "csv": (lambda path: path.write_text("a,b\n1,2\n"), "text"),
    "pdf": (lambda path: path.write_bytes(b"%PDF-1.7\n"), "PDF"),
    "encrypted": (encrypted, "encrypted|password"),
    "old xls": (old_xls, "xls"),
    "truncated": (truncated, "cut|incomplete|end"),
    "damaged": (damaged, "damaged"),
    "bomb": (bomb, "unpack|large|size"),
    "entities": (entities, "entit"),
    "missing": (lambda path: path.unlink(), "book.xlsx"),
}
COMMANDS = (("rank",), ("return",), ("check",), ("undo",), ("repair",))


def one_sentence(said: Said) -> None:
    """Assert that a command ended with 1 and one line of words."""
    assert said.code == 1
    assert said.out == ""
    assert "Traceback" not in said.err
    assert said.err.count("\n") == 1
    assert "book.xlsx" in said.err


@pytest.mark.parametrize("kind", SPOILT)
def test_a_file_that_is_no_workbook_is_called_what_it_is(
    book_of: BookOf, capsys: Capsys, kind: str
) -> None:
    path = book_of(leads(3))
    spoil, word = SPOILT[kind]
    spoil(path)
    before = path.read_bytes() if path.exists() else None
    said = run(capsys, "rank", path)
    one_sentence(said)
    assert re.search(word, said.err, re.IGNORECASE)
    assert (path.read_bytes() if path.exists() else None) == before


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_every_command_says_so(book_of: BookOf, capsys: Capsys, words: tuple[str]) -> None:
    path = book_of(leads(3))
    truncated(path)
    one_sentence(run(capsys, *words, path))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_workbook_open_elsewhere_is_not_touched(
    book_of: BookOf, capsys: Capsys, lang: str
) -> None:
    path = book_of(leads(3))
    path.with_name("~$book.xlsx").write_bytes(b"\x04Wang".ljust(165, b"\0"))
    before = path.read_bytes()
    said = run(capsys, "rank", path, "--lang", lang)
    one_sentence(said)
    assert "Wang" in said.err
    assert path.read_bytes() == before


def test_the_unforeseen_ends_in_words_and_a_log(
    book_of: BookOf, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("Wang Fang, 021-5550123")

    monkeypatch.setattr(FileBook, "read", fail)
    said = run(capsys, "rank", book_of(leads(1)))
    assert said.code == 1
    assert "ZeroDivisionError" in said.err
    assert "Traceback" not in said.err
    log = (home() / "repbook.log").read_text("utf-8")
    assert "ZeroDivisionError" in log
    assert "in fail" in log
    assert "5550123" not in log.replace('raise ZeroDivisionError("Wang Fang, 021-5550123")', "")
