"""The base in a workbook's file: read it, and start a new one (at a hand-out, hand-in or merge)."""

from __future__ import annotations

import os
from pathlib import Path

from repbook.adapters.file_book import FileBook
from repbook.book.base import (
    NAMESPACE,
    NAMESPACES,
    Base,
    base_of,
    base_reads,
    chain_of,
    packed_base,
    unpacked_base,
)
from repbook.book.identity import BASE_ID
from repbook.book.snapshot import Snapshot
from repbook.ooxml.customdata import find_data, put_data
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import Package, open_package
from repbook.ooxml.properties import set_custom_properties
from repbook.ooxml.save import save_package
from repbook.ooxml.seal import has_true_results, put_seal
from repbook.ooxml.staged import Staged
from repbook.schema.own import own_key


def base_in(package: Package) -> Base | None:
    """Return the base of a workbook, None where it has none.

    Raises DamagedFile where the part is not what Repbook wrote.
    """
    part = find_data(package, NAMESPACES)
    content = b"" if part is None else package.read(part)
    # Older templates held labels, of six tables.
    return unpacked_base(content, str(part)) if NAMESPACE.encode() in content else None


def chain_in(package: Package) -> frozenset[str]:
    """Return the ids of a workbook's base and of all earlier ones; none where it has no base."""
    part = find_data(package, NAMESPACES)
    return frozenset() if part is None else chain_of(package.read(part))


def start_base(path: str | os.PathLike[str], before: frozenset[str] = frozenset()) -> Base:
    """Make a workbook's rows, as they are now, its base; `before` are ids of other files' bases.

    The ids of its own earlier bases stay with the new one. Raises what reading and saving raise.
    """
    with open_package(Path(path)) as package:
        held = base_in(package)
    base = base_of(read_whole(FileBook(path)), before | (held.chain if held else frozenset()))
    put_base(Path(path), base)
    return base


def read_whole(book: FileBook) -> Snapshot:
    """Return all that a base holds of a workbook, users' own columns with it."""
    reads = base_reads()
    own = {key: rows.own for key, rows in book.read(dict.fromkeys(reads, ())).tables.items()}
    return book.read({key: (*keys, *map(own_key, own[key])) for key, keys in reads.items()})


def put_base(path: Path, base: Base) -> None:
    """Put a base into a workbook's file, in the place of the one before."""
    with open_package(path) as package:
        workbook = Workbook(package)
        staged = Staged(package)
        put_data(staged, NAMESPACES, packed_base(base))
        set_custom_properties(staged, {BASE_ID: base.id})
        if has_true_results(workbook):
            put_seal(staged)
        save_package(package, path, staged.parts)
