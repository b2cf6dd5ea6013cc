"""Write compound files (MS-CFB, version 3): the container of vbaProject.bin.

Equal contents give equal bytes: no times, no class ids, streams in the order of their names.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Union

Storage = Mapping[str, Union[bytes, "Storage"]]

SECTOR, MINI_SECTOR, MINI_LIMIT = 512, 64, 4096
ENTRIES_A_SECTOR, NUMBERS_A_SECTOR = SECTOR // 128, SECTOR // 4
FAT_IN_HEADER = 109
LONGEST_NAME = 31
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
NO_ENTRY = 0xFFFFFFFF
_MAGIC = bytes.fromhex("D0CF11E0A1B11AE1")
_HEADER = struct.Struct("<8s16s5H6x9I")
_ENTRY = struct.Struct("<64sHBB3I36xIQ")


class Kind(IntEnum):
    """What a directory entry is (MS-CFB 2.6.1)."""

    STORAGE = 1
    STREAM = 2
    ROOT = 5


class Colour(IntEnum):
    """The colour of an entry in its storage's red-black tree."""

    RED = 0
    BLACK = 1


@dataclass(slots=True)
class _Entry:
    name: str
    kind: Kind
    content: bytes = b""
    colour: Colour = Colour.BLACK
    left: int = NO_ENTRY
    right: int = NO_ENTRY
    child: int = NO_ENTRY
    start: int = END
    size: int = 0

    def packed(self) -> bytes:
        name = self.name.encode("utf-16-le") + b"\0\0"
        links = (self.left, self.right, self.child)
        start = 0 if self.kind is Kind.STORAGE else self.start
        return _ENTRY.pack(name, len(name), self.kind, self.colour, *links, start, self.size)


@dataclass(slots=True)
class _Sectors:
    """Chains of sectors of one size, laid one after the other."""

    size: int
    table: list[int] = field(default_factory=list)
    content: bytearray = field(default_factory=bytearray)

    def add(self, content: bytes) -> int:
        """Append a chain; return its first sector."""
        if not content:
            return END
        start, count = len(self.table), -(-len(content) // self.size)
        self.table += [*range(start + 1, start + count), END]
        self.content += content.ljust(count * self.size, b"\0")
        return start


def compound_file(root: Storage) -> bytes:
    """Return a compound file that holds `root`: streams as bytes, storages as mappings.

    ValueError for a name that MS-CFB 2.6.1 forbids, OverflowError for more than about 7 MB.
    """
    entries = [_Entry("Root Entry", Kind.ROOT)]
    _add(entries, 0, root)
    mini, big = _Sectors(MINI_SECTOR), []
    for entry in entries:
        entry.size = len(entry.content)
        if entry.size >= MINI_LIMIT:
            big.append(entry)
        else:
            entry.start = mini.add(entry.content)
    return _laid_out(entries, mini, big)


def _laid_out(entries: list[_Entry], mini: _Sectors, big: list[_Entry]) -> bytes:
    """Return header, FAT, directory, mini FAT, mini stream and the big streams, in this order."""
    mini_fat = _numbers(mini.table)
    counts = [
        -(-len(entries) // ENTRIES_A_SECTOR),
        *(-(-len(part) // SECTOR) for part in (mini_fat, mini.content)),
        *(-(-entry.size // SECTOR) for entry in big),
    ]
    fats = _fat_sectors(sum(counts))
    sectors = _Sectors(SECTOR, [FAT] * fats)
    directory = sectors.add(bytes(counts[0] * SECTOR))
    mini_fat_at = sectors.add(mini_fat)
    entries[0].start, entries[0].size = sectors.add(bytes(mini.content)), len(mini.content)
    for entry in big:
        entry.start = sectors.add(entry.content)
    sectors.content[: counts[0] * SECTOR] = _directory(entries, counts[0] * ENTRIES_A_SECTOR)
    header = _HEADER.pack(
        _MAGIC, b"", 0x3E, 3, 0xFFFE, 9, 6,
        *(0, fats, directory, 0, MINI_LIMIT, mini_fat_at, counts[1], END, 0),
    )  # fmt: skip
    head = header + _numbers([*range(fats)], FAT_IN_HEADER)
    return head + _numbers(sectors.table) + bytes(sectors.content)


def _fat_sectors(others: int) -> int:
    fats = 1
    while (fats + others) > fats * NUMBERS_A_SECTOR:
        fats += 1
    if fats > FAT_IN_HEADER:
        raise OverflowError("more than the header's table of sectors holds")
    return fats


def _numbers(values: list[int], multiple: int = NUMBERS_A_SECTOR) -> bytes:
    padded = [*values, *[FREE] * (-len(values) % multiple)]
    return struct.pack(f"<{len(padded)}I", *padded)


def _directory(entries: list[_Entry], room: int) -> bytes:
    unused = _ENTRY.pack(b"", 0, 0, 0, NO_ENTRY, NO_ENTRY, NO_ENTRY, 0, 0)
    return b"".join(entry.packed() for entry in entries) + unused * (room - len(entries))


def _add(entries: list[_Entry], parent: int, storage: Storage) -> None:
    """Append a storage's entries, and theirs, and link the siblings to a tree."""
    first = len(entries)
    for name in sorted(storage, key=_order):
        _check(name)
        content = storage[name]
        if isinstance(content, bytes):
            entries.append(_Entry(name, Kind.STREAM, content))
        else:
            entries.append(_Entry(name, Kind.STORAGE))
    last = len(entries) - 1
    levels = (last - first + 1).bit_length() - 1
    root = _tree(entries, first, last, levels)
    entries[parent].child = root
    if root != NO_ENTRY:
        entries[root].colour = Colour.BLACK
    for index in range(first, last + 1):
        content = storage[entries[index].name]
        if not isinstance(content, bytes):
            _add(entries, index, content)


def _order(name: str) -> tuple[int, str]:
    """Shorter names first, then by upper case (MS-CFB 2.6.4)."""
    return len(name), name.upper()


def _check(name: str) -> None:
    if not 0 < len(name) <= LONGEST_NAME or set(name) & set("/\\:!"):
        raise ValueError(f"no name for a stream: {name!r}")


def _tree(entries: list[_Entry], first: int, last: int, levels: int) -> int:
    """Link siblings to a balanced tree and return its root; `levels` lie below that.

    The lowest level alone is red, so that every path meets equally many black entries.
    """
    if first > last:
        return NO_ENTRY
    middle = (first + last) // 2
    entry = entries[middle]
    entry.left = _tree(entries, first, middle - 1, levels - 1)
    entry.right = _tree(entries, middle + 1, last, levels - 1)
    entry.colour = Colour.RED if levels == 0 else Colour.BLACK
    return middle
