"""vCard files as phones and programs write them: every number, person and text is read."""

from __future__ import annotations

import quopri
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from repbook.adapters.sources.source import Source, read_source
from repbook.errors import FileError, NotAWorkbook
from repbook.text import use_language

ANDROID = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0;=E4=BC=9F;;=E5=85=88=E7=94=9F;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0=E4=BC=9F
TEL;CELL;PREF:138-0013-8001
TEL;WORK:0571-87654321
TEL;WORK;FAX:0571-87654322
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E8=AF=BA=E7=99=BB;=E9=87=87=E8=B4=AD
ADR;WORK;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;=E6=96=87=E4=B8=89=
=E8=B7=AF;=E6=9D=AD=E5=B7=9E;;310000;
PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD
 2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQ

X-QQ:12345
END:VCARD
"""
APPLE = """BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iOS 17.0//EN
N:Berg;Ann;;Ms.;
FN:Ms. Ann Berg
ORG:Norden Tools\\, Inc.;Purchasing
TITLE:Buyer
item1.TEL;type=pref:+1 (212) 555-0140
item1.X-ABLabel:_$!<Main>!$_
TEL;type=CELL;type=VOICE:917-555-0141
EMAIL;type=INTERNET;type=WORK:ann@norden.example
EMAIL;type=INTERNET;type=HOME:ann@home.example
ADR;type=HOME:;;1 Elm St;Troy;NY;12180;USA
ADR;type=WORK:;;12 Hill St\\nFloor 2;Albany;NY;12207;USA
NOTE:met at stand\\; wants offer\\nso long that it is fol
 ded
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:;;;;
FN:Vale Pumps
ORG:Vale Pumps;
X-ABShowAs:COMPANY
TEL;type=MAIN:518-555-0150
END:VCARD
"""
FOUR = """BEGIN:VCARD
VERSION:4.0
FN:Élise Noël
ORG:Elm Bakery
TEL;VALUE=uri;PREF=2;TYPE="voice,home":tel:+1-315-555-0160;ext=5555
TEL;VALUE=uri;PREF=1;TYPE=cell:tel:+1-315-555-0161
EMAIL;PREF=1:mailto:e@elm.example
ADR;LABEL="7 Elm St: Utica":;;7 Elm St;Utica;NY;13501;U.S.A.
END:VCARD
BEGIN:VCARD
VERSION:4.0
KIND:org
FN:Fox Mills
END:VCARD
"""


@pytest.fixture(autouse=True)
def _english() -> None:
    use_language("en")


def read(folder: Path, content: str | bytes, encoding: str = "utf-8") -> Source:
    path = folder / "people.vcf"
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return read_source(path)


def people(source: Source) -> list[dict[str, object]]:
    rows = (zip(source.headers, cells, strict=True) for _, cells in source.rows)
    return [{header: cell for header, cell in row if cell != ""} for row in rows]


CARDS = [
    (
        ANDROID,
        [
            {
                "ORG": "诺登", "ORG unit": "采购", "FN": "张伟", "N prefix": "先生",
                "TEL": "138-0013-8001", "TEL 2": "0571-87654321", "TEL FAX": "0571-87654322",
                "Work ADR": "文三路", "Work ADR city": "杭州", "Work ADR code": "310000",
                "X-QQ": "12345",
            }
        ],
    ),
    (
        APPLE,
        [
            {
                "ORG": "Norden Tools, Inc.", "ORG unit": "Purchasing", "FN": "Ann Berg",
                "N prefix": "Ms.", "TITLE": "Buyer", "TEL": "+1 (212) 555-0140",
                "TEL 2": "917-555-0141", "EMAIL": "ann@norden.example",
                "EMAIL 2": "ann@home.example", "Work ADR": "12 Hill St, Floor 2",
                "Work ADR city": "Albany", "Work ADR region": "NY", "Work ADR code": "12207",
                "Work ADR country": "USA", "Home ADR": "1 Elm St", "Home ADR city": "Troy",
                "Home ADR region": "NY", "Home ADR code": "12180", "Home ADR country": "USA",
                "NOTE": "met at stand; wants offer\nso long that it is folded",
            },
            {"ORG": "Vale Pumps", "TEL": "518-555-0150"},
        ],
    ),
    (
        FOUR,
        [
            {
                "ORG": "Elm Bakery", "FN": "Élise Noël", "TEL": "+1-315-555-0161",
                "TEL 2": "+1-315-555-0160 ext. 5555", "EMAIL": "e@elm.example",
                "Other ADR": "7 Elm St", "Other ADR city": "Utica", "Other ADR region": "NY",
                "Other ADR code": "13501", "Other ADR country": "U.S.A.",
            },
            {"ORG": "Fox Mills"},
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CARDS)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_cards_of_each_version(
    tmp_path: Path, text: str, wanted: list[dict[str, object]], ends: str, encoding: str
) -> None:
    source = read(tmp_path, text.replace("\n", ends), encoding)
    assert people(source) == wanted
    assert source.problems == ()


SMALL = [
    ("N:Berg;Ann;Lee;;Jr.", {"FN": "Ann Lee Berg Jr."}),
    ("N:张;伟;;;", {"FN": "张伟"}),
    ("FN:Ann\nTEL;HOME;FAX;VOICE:1234567", {"FN": "Ann", "TEL": "1234567"}),
    ("FN:Ann\nADR:;;1 Elm;Troy", {"FN": "Ann", "Other ADR": "1 Elm", "Other ADR city": "Troy"}),
    ("FN:Ann\nLABEL;WORK:1 Elm St", {"FN": "Ann", "Work ADR": "1 Elm St"}),
    ("FN:Ann\nAGENT:\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nTEL:1234567", {"FN": "Ann", "TEL": "1234567"}),
    ("fn:Ann\nNOTE:a\nNOTE:b", {"FN": "Ann", "NOTE": "a\nb"}),
    ("FN:Ann\nNOTE:C:\\\\temp", {"FN": "Ann", "NOTE": "C:\\temp"}),
    ("FN;CHARSET=X-NONE:Ann", {"FN": "Ann"}),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "wanted"), SMALL)
def test_small_cards(tmp_path: Path, lines: str, wanted: dict[str, object]) -> None:
    source = read(tmp_path, f"BEGIN:VCARD\nVERSION:3.0\n{lines}\nEND:VCARD\n")
    assert people(source) == [wanted]
    assert source.problems == ()


@pytest.mark.parametrize("charset", ["GBK", "gb2312", "BIG5", "UTF-8"])
def test_each_line_names_its_charset(tmp_path: Path, charset: str) -> None:
    lines = f"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET={charset}:丁一\nTEL:13800138001\nEND:VCARD\n"
    coded = lines.encode({"BIG5": "cp950"}.get(charset, charset))
    second = "BEGIN:VCARD\nFN;CHARSET=UTF-8:林三\nTEL:13800138002\nEND:VCARD\n".encode()
    assert [row["FN"] for row in people(read(tmp_path, coded + second))] == ["丁一", "林三"]


TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=60
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(firm=TEXTS, name=TEXTS, note=TEXTS)
def test_what_is_written_is_read(tmp_path: Path, firm: str, name: str, note: str) -> None:
    """Folded and escaped as 3.0 says, or in quoted-printable as 2.1 does."""

    def escaped(text: str) -> str:
        return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")

    def folded(line: str) -> bytes:
        raw = line.encode()
        return b"\r\n ".join(raw[at : at + 20] for at in range(0, len(raw), 20))

    def quoted(line: str) -> bytes:
        head, _, value = line.partition(":")
        return f"{head};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:".encode() + quopri.encodestring(
            value.encode()
        ).replace(b"\n", b"\r\n")

    told = (f"ORG:{escaped(firm)}", f"FN:{escaped(name)}", f"NOTE:{escaped(note)}")
    for version, written in (("3.0", folded), ("2.1", quoted)):
        lines = (b"BEGIN:VCARD", f"VERSION:{version}".encode(), *map(written, told), b"END:VCARD")
        (row,) = people(read(tmp_path, b"\r\n".join(lines)))
        wanted = {"ORG": firm, "FN": "" if name == firm else name, "NOTE": note}
        assert {key: str(row.get(key, "")) for key in wanted} == {
            key: _as_read(text) for key, text in wanted.items()
        }


def _as_read(text: str) -> str:
    """Return a text as any list's cell is read: quotes that other programs add are taken off."""
    from repbook.adapters.sources.grid import _unquoted
    from repbook.domain.reading.folding import clean_text

    return clean_text(_unquoted(text))[0]


def test_cut_cards_and_strange_lines_are_named(tmp_path: Path) -> None:
    source = read(tmp_path, "BEGIN:VCARD\nFN:Ann\nnoise\nBEGIN:VCARD\nFN:Bo\nTEL:5180150")
    assert [row["FN"] for row in people(source)] == ["Ann", "Bo"]
    told = " | ".join(f"{problem.where} {problem.message}" for problem in source.problems)
    assert "1, 2 2 cards are cut off" in told
    assert "3 1 line is no entry" in told


def test_a_card_with_entries_without_end_stays_a_list(tmp_path: Path) -> None:
    numbers = "".join(f"TEL:555{n:04}\n" for n in range(300))
    own = "".join(f"X-OWN-{n}:v{n}\n" for n in range(300))
    (row,) = people(read(tmp_path, f"BEGIN:VCARD\nFN:Ann\n{numbers}{own}END:VCARD\n"))
    assert len(row) < 150
    kept = "\n".join(map(str, row.values()))
    assert all(f"555{n:04}" in kept and f"v{n}" in kept for n in range(300))


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "is a calendar"),
        ("a.vcf", "BEGIN : VCALENDAR\n", "is a calendar"),
        ("a.vcf", "##fileformat=VCFv4.2\n#CHROM\tPOS\n", "holds no contacts"),
        ("a.vcf", "BEGIN:VCARD\nEND:VCARD\n", "holds no contacts"),
        ("a.vcf", "%PDF-1.7", "PDF"),
        ("a.vcf", "", "empty"),
    ],
)
def test_what_holds_no_people_is_refused(
    tmp_path: Path, name: str, content: str, told: str
) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    with pytest.raises((FileError, NotAWorkbook), match=told):
        read_source(path)


def test_cards_are_known_by_what_they_hold(tmp_path: Path) -> None:
    path = tmp_path / "people.txt"
    path.write_text(FOUR, encoding="utf-8")
    assert read_source(path).kind == "vcf"
