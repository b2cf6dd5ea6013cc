"""Open an .xlsx or .xlsm package (ECMA-376 part 2) without trusting it.

The compressed file is read into memory once: later reads, the backup and the save see the same
bytes whatever happens on the disk meanwhile, and no handle keeps Excel from the file.
"""

from __future__ import annotations

import io
import os
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from repbook.errors import DamagedFile, FileError, NotAWorkbook, UnsafeFile
from repbook.ooxml.longtext import Broken, LongText
from repbook.ooxml.plainfile import Stamp, read_file, stamp_of
from repbook.ooxml.room import refuse_over
from repbook.ooxml.sniff import not_a_zip, other_package
from repbook.ooxml.xml import Element, ForbiddenXml, XmlError, elements

CHUNK = 1 << 20
LONG = 8 << 20
MAX_PART = 0xFFFFFFFE
MAX_TOTAL = 6 << 30
MAX_PARTS = 100_000
RATIO, RATIO_FROM = 200, 50 << 20
# Bytes of memory a byte of XML: sheets are read in pieces, and few of their columns are held.
_TEXTS, _CELLS = 2, 0.25
_LOCAL_HEADER = struct.Struct("<4s22xHH")


# The file and the part that were read last, for what no rule foresaw.
_last: list[str] = []


class Relationship(NamedTuple):
    """One row of a .rels part; `target` is a part name, or an address where it is external."""

    id: str
    type: str
    target: str
    external: bool

    @property
    def kind(self) -> str:
        """The last word of the type, such as `worksheet`, alike in both dialects."""
        return self.type.rpartition("/")[2]


class Package:
    """A workbook package held in memory; parts are named without a leading slash."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self.data, self.stamp = read_file(self.path)
        # The file that a save put in this one's place; 0 where the system did not tell.
        self.left: Stamp | None = None
        self.infos = _directory(self.data, self.file)
        self.names = tuple(self.infos)
        self._lower = {name.lower(): name for name in self.names}
        _check_sizes(self.infos, len(self.data), self.file)
        refuse_over(self.file, len(self.data) + _needed(self.infos))
        self._check_small_parts()
        self.workbook_part = self._find_workbook()

    @property
    def file(self) -> str:
        """The file's name, for messages."""
        return self.path.name

    def __enter__(self) -> Package:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def is_current(self) -> bool:
        """Tell whether the file on the disk is still the one that was read."""
        try:
            return stamp_of(self.path.stat()) == self.stamp
        except OSError:
            return False

    def __contains__(self, part: object) -> bool:
        return isinstance(part, str) and part.lower() in self._lower

    def actual_name(self, part: str) -> str:
        """Return the part's name as the archive spells it; DamagedFile where it is missing."""
        name = self._lower.get(part.lower())
        if name is None:
            raise DamagedFile("files.part_missing", file=self.file, part=part)
        return name

    def read(self, part: str) -> bytes:
        """Return a part's content; DamagedFile where it cannot be had whole."""
        return b"".join(self.stream(part))

    def stream(self, part: str, chunk: int = CHUNK) -> Iterator[bytes]:
        """Yield a part's content in pieces of at most `chunk` bytes, checked at the end."""
        info = self.infos[self.actual_name(part)]
        _last[:] = self.file, part
        try:
            yield from _inflate(info, self.compressed(part), chunk)
        except (zlib.error, Broken) as error:
            raise DamagedFile("files.part_damaged", file=self.file, part=part) from error

    def size(self, part: str) -> int:
        """Return how long a part is once it is inflated."""
        return self.infos[self.actual_name(part)].file_size

    def compressed(self, part: str) -> memoryview:
        """Return a part's bytes as they lie in the archive."""
        info = self.infos[self.actual_name(part)]
        view = memoryview(self.data)
        try:
            magic, name, extra = _LOCAL_HEADER.unpack_from(view, info.header_offset)
        except struct.error:
            magic, name, extra = b"", 0, 0
        start = info.header_offset + _LOCAL_HEADER.size + name + extra
        raw = view[start : start + info.compress_size]
        if magic != b"PK\3\4" or len(raw) != info.compress_size:
            raise DamagedFile("files.part_damaged", file=self.file, part=part)
        return raw

    def long_text(self, part: str) -> LongText | None:
        """Return a part that is better not held in memory whole; None for all others."""
        info = self.infos[self.actual_name(part)]
        if info.file_size < LONG or info.compress_type != zipfile.ZIP_DEFLATED:
            return None
        return LongText(self.compressed(part), info.file_size, info.CRC)

    def elements(self, part: str) -> tuple[Element, ...]:
        """Return the elements of a small XML part; DamagedFile, or UnsafeFile for entities."""
        try:
            return elements(self.read(part))
        except XmlError as error:
            raise self.bad_xml(part, error) from error

    def bad_xml(self, part: str, error: XmlError) -> FileError:
        """Return the error to raise for a part whose XML is not sound."""
        if isinstance(error, ForbiddenXml):
            return UnsafeFile("files.entities", file=self.file, part=part)
        return DamagedFile("files.part_not_xml", file=self.file, part=part)

    def relationships(self, part: str) -> dict[str, Relationship]:
        """Return a part's relationships by id, in file order; `""` is the package itself."""
        rels = rels_part(part)
        if rels not in self:
            return {}
        return {
            row.id: row
            for element in self.elements(rels)
            if element.name == "Relationship"
            for row in (_relationship(part, element.attributes),)
        }

    def _check_small_parts(self) -> None:
        """Find damage in the parts that are copied unread; big ones are checked when read."""
        for name, info in self.infos.items():
            if info.file_size <= CHUNK and "/media/" not in name and not name.endswith("/"):
                self.read(name)

    def _find_workbook(self) -> str:
        for row in self.relationships("").values():
            if row.kind == "officeDocument" and row.target in self:
                part = self.actual_name(row.target)
                if not part.endswith(".bin") and self._is_workbook(part):
                    return part
        raise other_package(frozenset(self.names), self.file)

    def _is_workbook(self, part: str) -> bool:
        found = self.elements(part)
        return bool(found) and found[0].name == "workbook"


def open_package(path: str | os.PathLike[str]) -> Package:
    """Open a workbook package; FileError in words for anything that is not a safe one."""
    return Package(path)


def last_read() -> tuple[str, str] | None:
    """Return the file and the part that were read last."""
    return (_last[0], _last[1]) if _last else None


def rels_part(part: str) -> str:
    """Return the name of the part that holds the relationships of `part`."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", name + ".rels")


def _directory(data: bytes, file: str) -> dict[str, zipfile.ZipInfo]:
    try:
        infos = zipfile.ZipFile(io.BytesIO(data)).infolist()
    # The last is the kind of error by which zipfile answers a zip version newer than it knows.
    except (zipfile.BadZipFile, ValueError, struct.error, EOFError, RuntimeError) as error:
        raise not_a_zip(data, file) from error
    members: dict[str, zipfile.ZipInfo] = {}
    seen: set[str] = set()
    for info in infos:
        name = info.filename.replace("\\", "/").lstrip("/")
        if name.lower() in seen:
            raise DamagedFile("files.part_twice", file=file, part=name)
        seen.add(name.lower())
        members[name] = info
    return members


def _check_sizes(infos: dict[str, zipfile.ZipInfo], size: int, file: str) -> None:
    """Refuse what would fill the memory, from the directory alone, before anything is inflated."""
    total = packed = 0
    for name, info in infos.items():
        if info.flag_bits & 0x1:
            raise NotAWorkbook("files.is_encrypted", file=file)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise DamagedFile("files.compression", file=file, part=name)
        total, packed = total + info.file_size, packed + info.compress_size
        if info.file_size > RATIO_FROM and info.file_size > RATIO * info.compress_size:
            raise UnsafeFile("files.bomb", file=file, part=name)
        if info.file_size > MAX_PART:
            raise UnsafeFile("files.bomb", file=file, part=name)
    if total > MAX_TOTAL or len(infos) > MAX_PARTS or packed > size:
        raise UnsafeFile("files.bomb_total", file=file)
    if total > RATIO_FROM and total > RATIO * size:
        raise UnsafeFile("files.bomb_total", file=file)


def _needed(infos: dict[str, zipfile.ZipInfo]) -> float:
    """Return about the memory that a workbook's texts and cells take once they are read."""
    return sum(
        info.file_size * (_TEXTS if "sharedstrings" in name.lower() else _CELLS)
        for name, info in infos.items()
        if "/media/" not in name
    )


def _inflate(info: zipfile.ZipInfo, raw: memoryview, chunk: int) -> Iterator[bytes]:
    done = check = 0
    for piece in _stored(raw, chunk) if info.compress_type == 0 else _deflated(raw, chunk):
        done += len(piece)
        check = zlib.crc32(piece, check)
        if done > info.file_size:
            raise Broken
        yield piece
    if done != info.file_size or check != info.CRC:
        raise Broken


def _stored(raw: memoryview, chunk: int) -> Iterator[bytes]:
    for start in range(0, len(raw), chunk):
        yield bytes(raw[start : start + chunk])


def _deflated(raw: memoryview, chunk: int) -> Iterator[bytes]:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    # What is left over is copied at each piece, so no more is fed at once than is taken out.
    for start in range(0, len(raw), chunk):
        rest: bytes | memoryview = raw[start : start + chunk]
        while len(rest) and not inflater.eof:
            yield inflater.decompress(rest, chunk)
            rest = inflater.unconsumed_tail
    while not inflater.eof:
        piece = inflater.decompress(b"", chunk)
        if not piece:
            raise Broken
        yield piece


def _relationship(part: str, attributes: dict[str, str]) -> Relationship:
    target = attributes.get("Target", "")
    external = attributes.get("TargetMode") == "External"
    if not external:
        target = _resolve(part, unquote(target.partition("#")[0]).replace("\\", "/"))
    return Relationship(attributes.get("Id", ""), attributes.get("Type", ""), target, external)


def _resolve(part: str, target: str) -> str:
    # From the root up is the root (RFC 3986, 5.2.4): LibreOffice writes ../customXml there.
    folder = posixpath.dirname(part)
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
