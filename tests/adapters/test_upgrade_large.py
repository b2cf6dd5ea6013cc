"""A large workbook of an older template is brought up to date in little memory."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from entrypoints.command_line import run
from repbook.adapters.file_book import FileBook
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.reader import read_table
from repbook.ooxml.room import VARIABLE
from repbook.ooxml.save import save_package
from repbook.schema.registry import TABLES

DATA = Path(__file__).parent.parent / "data"
CARDS = 1500
MOST = 210
"""Megabytes; without sharing the older formulas first it takes twice as much."""
MEASURED = """
import sys
from repbook.entrypoints.cli import main
code = main(["upgrade", sys.argv[1]])
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print("code", code, "peak", int(peak.split()[1]) // 1024)
"""


def grown(source: Path, path: Path, cards: int) -> Path:
    """Copy an older workbook with so many more cards."""
    shutil.copyfile(source, path)
    for name in ("tblCustomers", "tblQualify"):
        with open_package(path) as package:
            book = Workbook(package)
            info = book.tables[name]
            data = read_table(book, info)
            given = {c.name for c in info.columns if c.formula is None}
            last = {h: cells[-1] for h, cells in data.columns.items() if h in given}
            ids = info.columns[0].name
            rows = [{**last, ids: f"LW-{n:06d}"} for n in range(1000, 1000 + cards)]
            editor = SheetEditor(book, info.sheet_part)
            editor.append(info, rows)
            save_package(package, path, editor.parts())
    return path


def cards_in(path: Path) -> int:
    return len(list(FileBook(path).read({"customers": ("id",)}).tables["customers"].filled()))


@pytest.mark.full
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak")
def test_a_large_older_workbook_takes_little_memory(tmp_path: Path) -> None:
    path = grown(DATA / "template_4.xlsx", tmp_path / "large.xlsx", CARDS)
    words = [sys.executable, "-c", MEASURED, str(path)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    found = re.search(r"code (\d+) peak (\d+)", done.stdout)
    assert found is not None
    assert int(found[1]) in (0, 1), done.stdout
    assert int(found[2]) < MOST
    assert cards_in(path) == CARDS + 6


def test_an_upgrade_that_would_take_too_much_memory_is_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copyfile(DATA / "template_6.xlsm", tmp_path / "old.xlsm"))
    before = path.read_bytes()
    monkeypatch.setenv(VARIABLE, "80M")
    told = run(capsys, "upgrade", path)
    assert told.code == 1
    assert "0.1 GB are allowed" in told.err
    assert f"{VARIABLE}=8G" in told.err
    assert path.read_bytes() == before


def test_a_table_that_cannot_be_linked_again_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "swapped.xlsm"
    source = DATA / "template_6.xlsm"
    with open_package(source) as package:
        sheet = Workbook(package).tables[TABLES["orders"].name].sheet_part
    folder, _, name = sheet.rpartition("/")
    links = f"{folder}/_rels/{name}.rels"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        comments = next(part for part in old.namelist() if part.startswith("xl/comments"))
        for part in old.namelist():
            new.writestr(part, old.read(comments if part == links else part))
    before = path.read_bytes()
    told = run(capsys, "upgrade", path)
    assert told.code == 1
    assert TABLES["orders"].name in told.err
    assert "do not fit together" in told.err
    assert path.read_bytes() == before
