"""Open a vbaProject.bin: its modules with their text, and every list that names them.

The lists must agree or Excel makes a second, dead module: the dir stream, the streams themselves,
the PROJECT stream ([MS-OVBA] 2.3.1) and the optional PROJECTwm stream (2.3.3).
"""

from __future__ import annotations

import io
import re
import struct
from typing import TYPE_CHECKING, NamedTuple

from repbook.ooxml.vba.compression import SIGNATURE, BrokenProject, decompress
from repbook.ooxml.vba.directory import ModuleRecord, read_directory

if TYPE_CHECKING:
    from olefile import OleFileIO

MAX_PROJECT = 64 << 20
_VBA = "vba"
_NOT_MODULES = re.compile(r"dir|_vba_project|__srp_[0-9a-f]+", re.IGNORECASE)
_LISTED = re.compile(r"(Document|Module|Class|BaseClass)=(.*)", re.IGNORECASE)


class Module(NamedTuple):
    """A module: its record, and its text as stored, line ends included."""

    record: ModuleRecord
    text: str

    @property
    def name(self) -> str:
        """Return the module's name."""
        return self.record.name


class Listed(NamedTuple):
    """A line of the PROJECT stream: what kind of module (`document`, `module` …), and its name."""

    kind: str
    name: str


class Project(NamedTuple):
    """A VBA project.

    `modules`: those that have a stream. `records`: all that dir names. `listed`: those that PROJECT
    names. `streams`: the streams that hold modules. `names`: what PROJECTwm names, None where there
    is no such stream; `names_sound` tells whether it could be read.
    """

    modules: tuple[Module, ...]
    records: tuple[ModuleRecord, ...]
    listed: tuple[Listed, ...]
    streams: tuple[str, ...]
    names: tuple[str, ...] | None
    names_sound: bool


def read_project(data: bytes) -> Project:
    """Return what a vbaProject.bin holds; raise BrokenProject where it is damaged."""
    from olefile import DEFECT_INCORRECT, OleFileIO

    if len(data) > MAX_PROJECT:
        raise BrokenProject(f"more than {MAX_PROJECT:,} bytes")
    try:
        with OleFileIO(io.BytesIO(data), raise_defects=DEFECT_INCORRECT) as compound:
            return _read(compound)
    # olefile raises OSError for what it notices, the others for what it does not.
    except (OSError, IndexError, TypeError, struct.error, RecursionError, MemoryError) as error:
        raise BrokenProject(str(error) or type(error).__name__) from error


def _read(compound: OleFileIO) -> Project:
    paths = [path for path in compound.listdir() if len(path) == 2 and path[0].lower() == _VBA]
    found = {path[1].lower(): path for path in paths}
    if "dir" not in found:
        raise BrokenProject("no dir stream")
    codec, records = read_directory(decompress(_stream(compound, found["dir"])))
    modules = [
        Module(record, _text(_stream(compound, found[record.stream.lower()]), record, codec))
        for record in records
        if record.stream.lower() in found
    ]
    names, sound = _names(_optional(compound, "PROJECTwm"))
    listed = _listed((_optional(compound, "PROJECT") or b"").decode(codec, "replace"))
    streams = tuple(path[1] for path in paths if not _NOT_MODULES.fullmatch(path[1]))
    return Project(tuple(modules), records, listed, streams, names, sound)


def _stream(compound: OleFileIO, path: list[str]) -> bytes:
    content: bytes = compound.openstream(path).read()
    return content


def _optional(compound: OleFileIO, name: str) -> bytes | None:
    return _stream(compound, [name]) if compound.exists(name) else None


def _text(stream: bytes, record: ModuleRecord, codec: str) -> str:
    try:
        return decompress(stream[record.offset :]).decode(codec, "replace")
    except BrokenProject as error:
        raise BrokenProject(f"{record.name}: {error}") from error


def _listed(text: str) -> tuple[Listed, ...]:
    found = (_LISTED.fullmatch(line) for line in text.splitlines())
    return tuple(
        Listed(line[1].lower(), line[2].partition("/")[0].strip()) for line in found if line
    )


def _names(content: bytes | None) -> tuple[tuple[str, ...] | None, bool]:
    """Return the names of a PROJECTwm stream, and whether it is sound to its end."""
    if content is None:
        return None, True
    if content[:1] == bytes([SIGNATURE]):
        return (), False
    names: list[str] = []
    while len(content) > 2:
        _, mark, rest = content.partition(b"\0")
        size = next((i for i in range(0, len(rest) - 1, 2) if rest[i : i + 2] == b"\0\0"), -1)
        if not mark or size < 0:
            return tuple(names), False
        names.append(rest[:size].decode("utf-16-le", "replace"))
        content = rest[size + 2 :]
    return tuple(names), content == b"\0\0"
