"""The rows of a workbook as last handed out, handed in or merged, for merges to compare with.

They lie in the workbook as custom XML data (ECMA-376 part 1, 15.2.5), which every save of a
spreadsheet program keeps: coded cells by table and column as JSON, deflated, in base64; beside
them the ids of this base and of all earlier ones, also of the files that were merged.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import zlib
from collections.abc import Collection, Mapping
from typing import Any

from repbook.book.coding import LISTS, Coder
from repbook.book.snapshot import Reads, Snapshot, as_text
from repbook.domain.values import Value
from repbook.errors import DamagedFile
from repbook.record import NamedTuple
from repbook.schema.declare import Merge
from repbook.schema.own import own_key
from repbook.schema.registry import HEADS, TABLES

NAMESPACES = "urn:repbook:base:"
NAMESPACE = f"{NAMESPACES}2"
"""The first held labels in the workbook's language, of six tables: no merge goes by it."""
MAX_SIZE = 1 << 30
LEVEL = 6
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CONTENT = re.compile(
    rb"<(?:\w+:)?base\b([^>]*\burn:repbook:base:2\b[^>]*)>([A-Za-z0-9+/=\s]*)</(?:\w+:)?base>"
)
_HEAD_OF = re.compile(rb"<(?:\w+:)?base\b([^>]*\burn:repbook:base:2\b[^>]*)>")
_ATTRIBUTE = r'\b%s="([^"]*)"'

Columns = Mapping[str, list[Value]]


class Base(NamedTuple):
    """A base: its id, those of all earlier ones with it, the coded columns by table.

    `content` is these as they are stored, where they were made here.
    """

    id: str
    chain: frozenset[str]
    tables: Mapping[str, Columns]
    content: bytes = b""


def merged_tables() -> tuple[str, ...]:
    """Return the tables that merges bring together."""
    return tuple(key for key, table in HEADS.items() if table.merged)


def base_reads() -> Reads:
    """Return the columns that a base holds: what people and actions enter, no figures."""
    return {key: base_columns(key) for key in merged_tables()}


def base_columns(table: str) -> tuple[str, ...]:
    """Return the keys of the columns of a table that a merge decides on, its ids with them."""
    ids = TABLES[table].ids
    return tuple(
        column.key
        for column in TABLES[table].columns
        if column.key == ids
        or (column.merging not in (Merge.RULE, Merge.OWN) and not column.derived)
    )


def base_of(snapshot: Snapshot, before: frozenset[str] = frozenset()) -> Base:
    """Return the base that a snapshot of `base_reads` makes, and users' columns read with them.

    `before` are the ids of earlier bases. Equal rows after equal bases have one id.
    """
    coder = Coder(snapshot)
    tables = {key: _columns(coder, key) for key in merged_tables() if key in snapshot.tables}
    return base_named(tables, before)


def base_named(tables: Mapping[str, Columns], before: frozenset[str]) -> Base:
    """Return coded columns as a base, named by what they hold and the bases before it."""
    content = _json(tables)
    name = hashlib.sha256(content + "\n".join(sorted(before)).encode()).hexdigest()[:16]
    return Base(name, before | {name}, tables, content)


def _columns(coder: Coder, table: str) -> dict[str, list[Value]]:
    """Return the columns that hold anything."""
    rows = coder.snapshot.tables[table]
    own = (own_key(header) for header in rows.own)
    keys = [key for key in (*base_columns(table), *own) if key in rows.columns]
    found = dict(zip(keys, coder.columns(table, keys), strict=True))
    ids = TABLES[table].ids
    # Rows are called by their ids as text, whatever a cell holds.
    found[ids] = [as_text(value) or None for value in found.get(ids, ())]
    return {k: values for k, values in found.items() if any(value is not None for value in values)}


def _json(tables: Mapping[str, Columns]) -> bytes:
    text = json.dumps(tables, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def rows_of(base: Base, ids: Mapping[str, Collection[str]]) -> Base:
    """Return a base of those rows alone that have some ids, by table; of cells of rules none."""
    tables = {
        table: _only(columns, TABLES[table].ids, ids[table])
        for table, columns in base.tables.items()
        if table in ids and not _is_delivered(table)
    }
    return base._replace(tables=tables, content=b"")


def _is_delivered(table: str) -> bool:
    return bool(TABLES[table].rows or TABLES[table].cells or table == LISTS)


def _only(columns: Columns, key: str, ids: Collection[str]) -> Columns:
    names = columns.get(key, [])
    kept = [place for place, name in enumerate(names) if as_text(name) in ids and name]
    return {each: [values[place] for place in kept] for each, values in columns.items()}


def packed_base(base: Base) -> bytes:
    """Return the content of the part that holds a base."""
    content = base.content or _json(base.tables)
    packed = base64.b64encode(zlib.compress(content, LEVEL)).decode()
    chain = " ".join(sorted(base.chain - {base.id}))
    more = f' chain="{chain}"' if chain else ""
    return f'{_HEAD}<base xmlns="{NAMESPACE}" id="{base.id}"{more}>{packed}</base>'.encode()


def unpacked_base(item: bytes, part: str = "") -> Base:
    """Return the base that the content of its part holds.

    Raises DamagedFile where the part is not what Repbook wrote.
    """
    try:
        found = _CONTENT.search(item)
        if found is None:
            raise ValueError("no base")
        tables = json.loads(_inflate(base64.b64decode(found[2])))
        head = found[1].decode()
        name = _attribute(head, "id")
        chain = frozenset(_attribute(head, "chain").split()) | {name}
        return Base(name, chain, {key: _checked(columns) for key, columns in tables.items()})
    except (ValueError, zlib.error, AttributeError, TypeError) as error:
        raise DamagedFile("files.part_damaged", file="", part=part) from error


def chain_of(item: bytes) -> frozenset[str]:
    """Return the ids of a base and of all earlier ones, without a look at its rows."""
    found = _HEAD_OF.search(item)
    if found is None:
        return frozenset()
    head = found[1].decode("utf-8", "replace")
    return frozenset((_attribute(head, "id"), *_attribute(head, "chain").split())) - {""}


def _attribute(head: str, name: str) -> str:
    found = re.search(_ATTRIBUTE % name, head)
    return found[1] if found else ""


def _checked(columns: Any) -> dict[str, list[Value]]:
    found = {str(key): list(values) for key, values in columns.items()}
    if len({len(values) for values in found.values()}) > 1:
        raise ValueError("columns of several lengths")
    return found


def _inflate(data: bytes) -> bytes:
    machine = zlib.decompressobj()
    content = machine.decompress(data, MAX_SIZE)
    if machine.unconsumed_tail or not machine.eof:
        raise ValueError("too large or cut off")
    return content
