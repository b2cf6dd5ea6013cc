"""Write vbaProject.bin (MS-OVBA) without performance caches: Excel compiles it when it opens it.

Fixed ids and seeds: equal modules give equal bytes.
"""

from __future__ import annotations

import struct
import uuid
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from repbook.build.vba.compound import compound_file
from repbook.build.vba.encryption import encrypted
from repbook.build.vba.source import Base, Module

CODE_PAGE, CODING, ENGLISH = 1252, "cp1252", 0x409
VERSION = (0x645BE109, 11)
SEED = 0x0D
NO_CACHE = bytes.fromhex("CC61FFFF000000")
SHOWN = b"\xff"
_NOTHING = bytes(4)


class Library(NamedTuple):
    """A type library that the project refers to (MS-OVBA 2.1.1.8)."""

    name: str
    id: str


LIBRARIES = (
    Library(
        "stdole",
        r"*\G{00020430-0000-0000-C000-000000000046}#2.0#0#C:\Windows\System32\stdole2.tlb"
        "#OLE Automation",
    ),
    Library(
        "Office",
        r"*\G{2DF8D04C-5BFA-101B-BDE5-00AA0044DE52}#2.0#0#C:\Program Files\Common Files"
        r"\Microsoft Shared\OFFICE16\MSO.DLL#Microsoft Office 16.0 Object Library",
    ),
)


def vba_project(name: str, modules: Sequence[Module]) -> bytes:
    """Return the project `name`; ValueError for two modules of one name."""
    from pyopenvba.vba import compress

    names = [module.name.lower() for module in modules]
    if len({*names, name.lower(), "dir"}) != len(names) + 2:
        raise ValueError(f"a name is used twice in {name}")
    streams: dict[str, bytes] = {
        module.name: compress(module.text().encode("ascii")) for module in modules
    }
    directory = compress(_directory(name, modules))
    return compound_file(
        {
            "VBA": {"_VBA_PROJECT": NO_CACHE, "dir": directory, **streams},
            "PROJECT": _project(name, modules).encode("ascii"),
            "PROJECTwm": _names(modules),
        }
    )


def _record(id_: int, content: bytes = b"") -> bytes:
    return struct.pack("<HI", id_, len(content)) + content


def _both(id_: int, unicode_id: int, text: str) -> bytes:
    """Return a text in the code page and then in UTF-16."""
    return _record(id_, text.encode(CODING)) + _record(unicode_id, text.encode("utf-16-le"))


def _directory(name: str, modules: Sequence[Module]) -> bytes:
    """Return the dir stream (2.3.4.2): information, references, modules."""
    return b"".join(
        (
            _information(name),
            *(_reference(library) for library in LIBRARIES),
            _record(0x0F, struct.pack("<H", len(modules))),
            _record(0x13, b"\xff\xff"),
            *(_module(module) for module in modules),
            _record(0x10),
        )
    )


def _information(name: str) -> bytes:
    """Return system kind, languages, code page, names, paths, flags, version, constants."""
    return b"".join(
        (
            _record(0x01, struct.pack("<I", 1)),
            _record(0x02, struct.pack("<I", ENGLISH)),
            _record(0x14, struct.pack("<I", ENGLISH)),
            _record(0x03, struct.pack("<H", CODE_PAGE)),
            _record(0x04, name.encode(CODING)),
            _both(0x05, 0x40, ""),
            _record(0x06) + _record(0x3D),
            _record(0x07, _NOTHING),
            _record(0x08, _NOTHING),
            struct.pack("<HIIH", 0x09, 4, *VERSION),
            _both(0x0C, 0x3C, ""),
        )
    )


def _reference(library: Library) -> bytes:
    id_ = library.id.encode(CODING)
    return _both(0x16, 0x3E, library.name) + _record(
        0x0D, struct.pack("<I", len(id_)) + id_ + bytes(6)
    )


def _module(module: Module) -> bytes:
    """Return a module's record (2.3.4.2.3.2); its source begins at offset 0."""
    return b"".join(
        (
            _both(0x19, 0x47, module.name),
            _both(0x1A, 0x32, module.name),
            _both(0x1C, 0x48, ""),
            _record(0x31, _NOTHING),
            _record(0x1E, _NOTHING),
            _record(0x2C, b"\xff\xff"),
            _record(0x21 if module.base is Base.NONE else 0x22),
            _record(0x2B),
        )
    )


def _project(name: str, modules: Iterable[Module]) -> str:
    """Return the PROJECT stream (2.3.1): modules, protection (none), host, windows (closed)."""
    id_ = "{" + str(uuid.uuid5(uuid.NAMESPACE_URL, f"repbook:{name}")).upper() + "}"
    modules = tuple(modules)
    lines = [
        f'ID="{id_}"',
        *(_listed(module) for module in modules),
        f'Name="{name}"',
        'HelpContextID="0"',
        'VersionCompatible32="393222000"',
        f'CMG="{encrypted(_NOTHING, id_, SEED)}"',
        f'DPB="{encrypted(bytes(1), id_, SEED)}"',
        f'GC="{encrypted(SHOWN, id_, SEED)}"',
        "",
        "[Host Extender Info]",
        "&H00000001={3832D640-CF90-11CF-8E43-00A0C911005A};VBE;&H00000000",
        "",
        "[Workspace]",
        *(f"{module.name}=0, 0, 0, 0, C" for module in modules),
    ]
    return "".join(f"{line}\r\n" for line in lines)


def _listed(module: Module) -> str:
    if module.document:
        return f"Document={module.name}/&H00000000"
    return f"{'Module' if module.base is Base.NONE else 'Class'}={module.name}"


def _names(modules: Iterable[Module]) -> bytes:
    """Return the PROJECTwm stream (2.3.3), which is not compressed."""
    pairs = (
        module.name.encode(CODING) + b"\0" + module.name.encode("utf-16-le") + b"\0\0"
        for module in modules
    )
    return b"".join(pairs) + b"\0\0"
