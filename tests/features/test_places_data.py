"""The shipped places are those of the pinned packages, and each says whose it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent.parent
SHIPPED = ROOT / "src/repbook/features/places/places.zip"


def lines(member: str) -> list[str]:
    with ZipFile(SHIPPED) as archive:
        return archive.read(member).decode().split("\n")


def test_the_members_hold_what_they_are_said_to() -> None:
    with ZipFile(SHIPPED) as archive:
        assert archive.testzip() is None
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert len(archive.read("US-zip")) == 33_791 * 6
    assert SHIPPED.stat().st_size < 1_300_000
    assert {line.count("\t") for line in lines("countries")} == {2}
    for member in ("US", "CN", "DE", "TW"):
        rows = lines(member)[lines(member).index("") + 1 :]
        assert {row.count("\t") for row in rows} == {6}
        assert rows == sorted(rows)


def test_every_division_lies_in_china_and_near_the_one_above() -> None:
    from repbook.domain.locating.distance import kilometres

    rows = [line.split("\t") for line in lines("CN-divisions")]
    at = {code: (float(lat), float(lon)) for code, _, lat, lon, *_ in rows}
    assert len(rows) == len(at) > 3_500
    for code, (lat, lon) in at.items():
        assert (3 < lat < 54, 73 < lon < 136) == (True, True), code
        above = at.get(f"{code[:4]}00") if code[4:] != "00" else None
        # The farthest county seat lies 750 km from its prefecture's, in Xinjiang.
        assert above is None or kilometres((lat, lon), above) < 800, code
    names = {code: name for code, name, *_ in rows}
    assert names["310115"] == "浦东新区"
    assert kilometres(at["710200"], (22.62, 120.31)) < 5  # not where its province is governed from


@pytest.mark.full  # downloads five packages
def test_the_packages_give_the_same() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "places_data.py"), "--check"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
