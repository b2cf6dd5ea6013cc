"""Read the dir stream: the code page and the modules ([MS-OVBA] 2.3.4.2)."""

from __future__ import annotations

import codecs
import struct
from collections.abc import Iterator
from typing import NamedTuple

from repbook.ooxml.vba.compression import BrokenProject

MAX_MODULES = 10_000
_CODE_PAGE, _VERSION, _END = 0x03, 0x09, 0x10
_NAME, _UNICODE_NAME, _STREAM, _UNICODE_STREAM = 0x19, 0x47, 0x1A, 0x32
_OFFSET, _STANDARD, _DOCUMENT = 0x31, 0x21, 0x22
# The version record tells 4 as its size, but 6 bytes follow (2.3.4.2.1.11).
_VERSION_SIZE = 6
_CODECS = {10000: "mac_roman", 65001: "utf-8"}


class ModuleRecord(NamedTuple):
    """A module as the dir stream has it; `standard` is False for documents, classes and forms."""

    name: str
    stream: str
    offset: int
    standard: bool


class Directory(NamedTuple):
    """What the dir stream tells: the codec of all texts, the modules in order."""

    codec: str
    modules: tuple[ModuleRecord, ...]


def read_directory(data: bytes) -> Directory:
    """Return what the decompressed dir stream tells; raise BrokenProject where it is damaged."""
    codec = "latin-1"
    modules: list[ModuleRecord] = []
    facts: dict[int, bytes] = {}
    for kind, content in _records(data):
        if kind == _CODE_PAGE:
            codec = codec_of(_number(content))
        elif kind in (_NAME, _END):
            modules += _module(facts, codec)
            facts = {_NAME: content}
        elif _NAME in facts:
            facts[kind] = content
        if len(modules) > MAX_MODULES:
            raise BrokenProject(f"more than {MAX_MODULES:,} modules")
    return Directory(codec, tuple(modules))


def codec_of(page: int) -> str:
    """Return Python's name of a Windows code page, latin-1 for one it does not know."""
    name = _CODECS.get(page, f"cp{page}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "latin-1"


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while place < len(data):
        if place + 6 > len(data):
            raise BrokenProject("dir stream cut short")
        kind, size = struct.unpack_from("<HI", data, place)
        place += 6
        size = _VERSION_SIZE if kind == _VERSION else size
        if place + size > len(data):
            raise BrokenProject("dir stream cut short")
        yield kind, data[place : place + size]
        if kind == _END:
            return
        place += size
    raise BrokenProject("dir stream without its end")


def _module(facts: dict[int, bytes], codec: str) -> Iterator[ModuleRecord]:
    if _NAME not in facts:
        return
    name = _text(facts, _UNICODE_NAME, _NAME, codec)
    stream = _text(facts, _UNICODE_STREAM, _STREAM, codec)
    yield ModuleRecord(name, stream, _number(facts.get(_OFFSET, b"")), _STANDARD in facts)


def _text(facts: dict[int, bytes], unicode: int, plain: int, codec: str) -> str:
    if unicode in facts:
        return facts[unicode].decode("utf-16-le", "replace")
    return facts.get(plain, b"").decode(codec, "replace")


def _number(content: bytes) -> int:
    return int.from_bytes(content[:4], "little")
