"""Lay the cards of a vCard file out as a list: a row a person, a column a kind of entry (M36)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from repbook.adapters.sources.grid import Grid, Item
from repbook.adapters.sources.vcard_lines import (
    BINARY,
    Card,
    Property,
    parts_of,
    plain,
    read_cards,
)
from repbook.domain.reading.folding import has_han
from repbook.errors import FileError

CONTACTS = "vcf"
"""The kind of a list that vCards are laid out as."""
# Columns in this order; others follow as they come. `headers.csv` says what they mean.
_ORDER = ("ORG", "FN", "N prefix", "TITLE", "ROLE", "TEL", "EMAIL", "Work ADR", "Home ADR",
          "Other ADR", "ADR", "NOTE")  # fmt: skip
_ADDRESS = ("", " city", " region", " code", " country")
_OWNERS = ("Work", "Home", "Other")
_TECHNICAL = BINARY | {
    *("VERSION", "PRODID", "REV", "UID", "N", "CLIENTPIDMAP", "MAILER", "SORT-STRING", "KIND"),
    *("AGENT", "CLASS", "PROFILE", "SOURCE", "XML", "X-ABLABEL", "X-ABADR", "X-ABSHOWAS"),
}
_NO_PHONE = frozenset(("FAX", "PAGER", "MODEM", "BBS", "TEXTPHONE"))
_MOST, _MOST_OTHERS = 20, 100
_BETWEEN = " / "
Texts = dict[str, str]


def read_vcards(data: bytes, name: str) -> Grid:
    """Return a row a card by its count in the file; FileError where there is none."""
    found = read_cards(data, name)
    others: dict[str, None] = {}
    rows = [_row(card, others) for card in found.cards]
    if not any(rows):
        raise FileError("intake.vcf_none", file=name)
    headers = sorted({header for row in rows for header in row} | {"ORG", "FN"}, key=_place)
    lines: list[tuple[int, list[Item]]] = [(0, [*headers])]
    for number, row in enumerate(rows, start=1):
        lines.append((number, [row.get(header, "") for header in headers]))
    grid = Grid(name, lines, CONTACTS)
    cut = [number for number, card in enumerate(found.cards, start=1) if not card.whole]
    grid.note("vcf_cut", cut)
    grid.note("vcf_lines", found.bad_lines)
    return grid


def _place(header: str) -> tuple[int, str, int]:
    """Return where a column stands: as in `_ORDER`, then by name and count."""
    bare = re.sub(r" \d+\Z", "", header)
    starts = [place for place, name in enumerate(_ORDER) if bare == name or _is_part(bare, name)]
    return (starts[0] if starts else len(_ORDER), bare, int(header[len(bare) :] or 1))


def _is_part(header: str, name: str) -> bool:
    return header in {f"{name}{part}" for part in _ADDRESS}


def _row(card: Card, others: dict[str, None]) -> Texts:
    """Return what one card says, by column; `others` are the columns of no known entry so far."""
    told: dict[str, list[Property]] = {}
    for entry in card.properties:
        told.setdefault(entry.name, []).append(entry)
    row = {**_person(told), **_addresses(told.pop("ADR", []) or told.get("LABEL", []))}
    row |= _numbered("TEL", _phones(told.get("TEL", [])))
    row |= _numbered("TEL FAX", _phones(told.pop("TEL", []), fax=True))
    row |= _numbered(
        "EMAIL", [_no_scheme(e.value, "mailto:") for e in _first(told.pop("EMAIL", []))]
    )
    told.pop("LABEL", None)
    for name, entries in told.items():
        if name not in _TECHNICAL:
            text = "\n".join(filter(None, (plain(entry.value) for entry in entries)))
            text = _without_year(text) if name == "BDAY" else text
            _add_other(row, name, text, others)
    return {header: text for header, text in row.items() if text}


def _person(told: dict[str, list[Property]]) -> Texts:
    """Return who the card is of: the firm, its unit, the person and how she is addressed."""
    firm, *units = parts_of(_value(told.pop("ORG", []))) or [""]
    last, first, middle, prefix, suffix = _padded(_value(told.get("N", [])), 5)
    name = plain(_value(told.pop("FN", [])))
    if prefix and name.startswith(f"{prefix} "):
        name = name.removeprefix(prefix).strip()
    if not name:
        chinese = has_han(last + first)
        name = last + first if chinese else " ".join(filter(None, (first, middle, last, suffix)))
    if _is_firm(told, firm, name):
        firm, name = name, " ".join(filter(None, (first, last)))
    return {
        "ORG": firm,
        "ORG unit": _BETWEEN.join(filter(None, units)),
        "FN": "" if name == firm else name,
        "N prefix": prefix,
    }


def _is_firm(told: dict[str, list[Property]], firm: str, name: str) -> bool:
    said = _value(told.get("KIND", [])).lower() == "org" or "X-ABSHOWAS" in told
    return said and firm in ("", name)


def _without_year(birthday: str) -> str:
    """Return a birthday whose year is not said as month and day (RFC 6350, 4.3.1; Apple: 1604)."""
    found = re.fullmatch(r"(?:--|1604-?)(\d\d)-?(\d\d)", birthday)
    return "-".join(found.groups()) if found else birthday


def _phones(entries: Sequence[Property], *, fax: bool = False) -> list[str]:
    wanted = [e for e in _first(entries) if _is_fax(e) == fax]
    return [_no_scheme(entry.value, "tel:").replace(";ext=", " ext. ") for entry in wanted]


def _is_fax(entry: Property) -> bool:
    """Tell whether a line takes no calls; a number that is both takes them."""
    return bool(entry.types & _NO_PHONE) and not entry.types & {"VOICE", "CELL"}


def _first(entries: Sequence[Property]) -> list[Property]:
    """Return what is preferred first."""
    return sorted(entries, key=lambda entry: entry.rank)


def _no_scheme(value: str, scheme: str) -> str:
    text = plain(value)
    return text[len(scheme) :] if text.lower().startswith(scheme) else text


def _numbered(name: str, texts: Iterable[str]) -> Texts:
    """Return texts under a name and its counts; what is too much stands in the last."""
    kept = list(dict.fromkeys(filter(None, texts)))
    ends = kept[_MOST - 1 :]
    kept = [*kept[: _MOST - 1], *([_BETWEEN.join(ends)] if ends else [])]
    return {f"{name} {n}" if n > 1 else name: text for n, text in enumerate(kept, start=1)}


def _addresses(entries: Sequence[Property]) -> Texts:
    """Return each address under its owner; a further one of the same owner as another one."""
    row: Texts = {}
    more: list[str] = []
    for entry in _first(entries):
        cells = _address(entry)
        owners = [owner for owner in _OWNERS[:2] if owner.upper() in entry.types]
        free = (o for o in (*owners, _OWNERS[2]) if not any(f"{o} ADR{p}" in row for p in _ADDRESS))
        owner = next(free, "")
        if not any(cells):
            continue
        if owner:
            row |= {f"{owner} ADR{part}": cell for part, cell in zip(_ADDRESS, cells, strict=True)}
        else:
            more.append(", ".join(filter(None, cells)))
    return {**row, "ADR": _BETWEEN.join(more)}


def _address(entry: Property) -> tuple[str, ...]:
    if entry.name == "LABEL":
        return plain(entry.value), "", "", "", ""
    box, further, street, *rest = _padded(entry.value, 7)
    lines = filter(None, (box, further, street))
    return (", ".join(line.replace("\n", ", ") for line in lines), *rest)


def _add_other(row: Texts, name: str, text: str, others: dict[str, None]) -> None:
    if name in _ORDER or name in others or len(others) < _MOST_OTHERS:
        row[name] = text
        others.setdefault(name)
    else:  # a file with names without end is kept as lines of one column
        row["X-"] = "\n".join(filter(None, (row.get("X-", ""), f"{name}: {text}")))


def _value(entries: Sequence[Property]) -> str:
    return next((entry.value for entry in _first(entries) if entry.value.strip("; ")), "")


def _padded(value: str, count: int) -> list[str]:
    """Return just so many parts; what is too much goes to the last."""
    parts = [*parts_of(value), *[""] * count]
    return [*parts[: count - 1], " ".join(filter(None, parts[count - 1 :]))]
