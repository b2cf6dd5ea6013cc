"""Copy a workbook with one defect planted in a part, or in a stream of its VBA project."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from repbook.ooxml.vba.project import Project, read_project

PROJECT, RIBBON = "xl/vbaProject.bin", "customUI/customUI14.xml"
Edit = Callable[[bytes], bytes]


def replacing(before: str | bytes, after: str | bytes) -> Edit:
    """Return an edit that replaces the first occurrence, which must be there."""
    old, new = (text.encode() if isinstance(text, str) else text for text in (before, after))

    def edit(content: bytes) -> bytes:
        assert old in content, f"no {before!r} there"
        return content.replace(old, new, 1)

    return edit


def planted(
    source: Path,
    target: Path,
    edits: Mapping[str, tuple[str, str] | Edit],
    added: Mapping[str, str] | None = None,
    dropped: tuple[str, ...] = (),
) -> Path:
    """Copy a workbook with some parts edited (or a text in them replaced), added or dropped."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        assert edits.keys() <= set(old.namelist())
        for name in old.namelist():
            content = old.read(name)
            if name in edits:
                edit = edits[name]
                content = (replacing(*edit) if isinstance(edit, tuple) else edit)(content)
            if name not in dropped:
                new.writestr(name, content)
        for name, text in (added or {}).items():
            new.writestr(name, text)
    return target


def project_of(path: Path) -> Project:
    """Return the VBA project of a workbook."""
    with zipfile.ZipFile(path) as archive:
        return read_project(archive.read(PROJECT))


def with_project(source: Path, target: Path, data: bytes) -> Path:
    """Copy a workbook with another VBA project."""
    return planted(source, target, {PROJECT: lambda _: data})


def with_stream(source: Path, target: Path, stream: str, edit: Edit, renamed: str = "") -> Path:
    """Copy a workbook with a stream of its VBA project edited, after decompression if in VBA."""
    from pyopenvba.cfb import CFB
    from pyopenvba.vba import compress, decompress

    with zipfile.ZipFile(source) as archive:
        compound = CFB.from_bytes(archive.read(PROJECT))
    if stream.startswith("VBA/"):
        name = stream.removeprefix("VBA/")
        records = {record.stream: record.offset for record in project_of(source).records}
        old = compound.get_stream_in_storage("VBA", name)
        head, packed = old[: records.get(name, 0)], old[records.get(name, 0) :]
        content = head + compress(edit(decompress(packed)))
        compound.write_stream_in_storage("VBA", name, content)
        if renamed:
            compound.rename_stream_in_storage("VBA", name, renamed)
    else:
        compound.write_stream(stream, edit(compound.get_stream(stream)))
    return with_project(source, target, compound.to_bytes())
