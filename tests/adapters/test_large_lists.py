"""A small list that unpacks to a mass of texts stays small in memory."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ooxml.ooxml_crafted import HEAD, MAIN, parts, sheet
from repbook.adapters.sources.source import read_source

COUNT, PART = 200_000, "xl/sharedStrings.xml"
READ = """
import re, sys
from pathlib import Path
from repbook.adapters.sources.source import read_source
rows = read_source(sys.argv[1]).rows
# Not ru_maxrss, which begins with the memory of the process that starts this one.
peak = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())
print(len(rows), len(rows[0][1][0]), int(peak[1]) >> 10)
"""
ROW = '<row r="{0}"><c r="A{0}" t="s"><v>{1}</v></c><c r="B{0}"><v>{1}</v></c></row>'


def a_list(path: Path, used: range) -> Path:
    """Write a list whose 200 MB of texts take a hundredth in the file."""
    made = parts(sheet("".join(ROW.format(row, n) for row, n in enumerate(used, 1))), "", "x")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in made.keys() - {PART}:
            archive.writestr(name, made[name])
        with archive.open(PART, "w") as part:
            part.write(f'{HEAD}<sst xmlns="{MAIN}" uniqueCount="{COUNT}">'.encode())
            for number in range(COUNT):
                part.write(f"<si><t>{number} {'ab' * 500}</t></si>".encode())
            part.write(b"</sst>")
    return path


def test_rows_out_of_order_and_in_pieces_are_whole(tmp_path: Path) -> None:
    cell = '<c r="{0}" t="inlineStr"><is><t>{0}</t></is></c>'
    pieces = (("A1", "B1"), ("A4",), ("A2",), ("B4",), ("B2", "C2"))
    rows = "".join(
        f'<row r="{cells[0][1:]}">{"".join(map(cell.format, cells))}</row>' for cells in pieces
    )
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts(sheet(rows), "", "x").items():
            archive.writestr(name, data)
    source = read_source(path)
    assert source.headers == ("A1", "B1", "")
    assert source.rows == [(2, ["A2", "B2", "C2"]), (4, ["A4", "B4", ""])]


@pytest.mark.full
@pytest.mark.skipif(sys.platform != "linux", reason="the peak is read from /proc")
def test_two_hundred_megabytes_of_texts_stay_under_three_hundred(tmp_path: Path) -> None:
    for used in (range(0, COUNT, 2000), range(COUNT)):
        path = a_list(tmp_path / "list.xlsx", used)
        assert path.stat().st_size < 4_000_000
        ran = subprocess.run([sys.executable, "-c", READ, path], capture_output=True, check=True)
        rows, width, peak = map(int, ran.stdout.split())
        assert rows == len(used) - 1
        assert width > 1000
        assert peak < 300, len(used)
