"""Write a column map as text that people may edit, and read it back.

One line a column, `Header = key`; an empty key leaves the column out; `#` starts a remark. Lines
of a simple .toml file and of a two-column .csv file are read too.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable
from collections.abc import Mapping as Table

from repbook.domain.reading.ambiguous import Ambiguous, unclear
from repbook.domain.reading.mapping import Guess, Mapping

_PLAIN = re.compile(r"[^\s\"'#=,][^\"'#=,\n\r]*(?<!\s)\Z|\[[A-Z]{1,3}\]\Z")


def given_of(mapping: Mapping, columns: Iterable[Guess] | None = None) -> dict[str, str]:
    """Return columns of a mapping that have a header of their own, header to key, "" for none."""
    headers = [column.header for column in mapping.columns]
    return {
        column.header: column.key or ""
        for column in (mapping.columns if columns is None else columns)
        if column.header.strip() and headers.count(column.header) == 1
    }


def write_map(given: Table[str, str]) -> str:
    """Return the text of a map, one line a column."""
    return "".join(f"{_quoted(header)} = {_quoted(key)}\n" for header, key in given.items())


def read_map(text: str) -> tuple[dict[str, str], list[Ambiguous]]:
    """Return header to key, and the lines that are neither."""
    given: dict[str, str] = {}
    problems: list[Ambiguous] = []
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        pair = _pair(line.strip())
        if pair is None:
            problems.append(unclear("map_line", line=number, text=line.strip()))
        else:
            given[pair[0]] = pair[1]
    return given, problems


def _quoted(text: str) -> str:
    if not text or _PLAIN.match(text):
        return text
    return json.dumps(text, ensure_ascii=False)


def _pair(line: str) -> tuple[str, str] | None:
    if line.startswith('"'):
        return _pair_quoted(line)
    header, mark, key = line.rpartition("=")
    if not mark:
        fields = next(csv.reader([line]), [])
        return (fields[0].strip(), fields[1].strip()) if len(fields) == 2 else None
    return header.strip(), key.strip().strip("\"'")


def _pair_quoted(line: str) -> tuple[str, str] | None:
    try:
        header, end = json.JSONDecoder().raw_decode(line)
    except json.JSONDecodeError:
        header, end = "", 0
    rest = line[end:].lstrip()
    if end and rest[:1] in ("=", ","):
        return header, rest[1:].strip().strip("\"'")
    fields = next(csv.reader([line]), [])
    return (fields[0], fields[1].strip()) if len(fields) == 2 else None
