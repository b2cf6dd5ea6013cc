"""Save a package so that a failure at any moment leaves the file as it was.

The new archive is written beside the target, forced to the disk, opened and checked, and only
then put in the target's place in one step.
"""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from xml.parsers import expat

from repbook.errors import CannotWrite
from repbook.ooxml.archive import Content, Member, Packed, kept, packed, write_archive
from repbook.ooxml.package import Package
from repbook.ooxml.plainfile import Stamp
from repbook.ooxml.swap import Check, Draft, as_found, as_read, beside, real
from repbook.scratch import private_opener

# How much is compared at a time.
PIECE = 1 << 20


def save_package(
    package: Package,
    target: str | os.PathLike[str],
    parts: Mapping[str, Content | None],
    look: Callable[[Path], None] | None = None,
    changed: Mapping[str, bytes] = MappingProxyType({}),
) -> None:
    """Write `package` to `target` with `parts` replaced, added, or removed where None.

    `look` is given the finished file before it takes the target's place, and may raise. Members
    not named in `parts` keep their compressed bytes, dates and order; new ones follow in the
    order given. Raises CannotWrite, with the target as it was and nothing left beside it,
    also where the target was changed since `package` was read or is open in Excel.
    """
    path = real(target)
    own = path == Path(os.path.realpath(package.path))
    check = as_read(package) if own else as_found(path)
    with _written_beside(path, members(package, parts), check) as draft:
        _check(draft.path, path.name, package, parts, changed)
        if look is not None:
            look(draft.path)
    package.left = draft.left or Stamp(0, 0)


def save_members(target: str | os.PathLike[str], archive: Iterable[Member]) -> None:
    """Write a new archive to `target`; raises CannotWrite with the target as it was."""
    path = real(target)
    with _written_beside(path, archive, as_found(path)):
        pass


def replace_file(
    target: str | os.PathLike[str],
    data: bytes,
    check: Check | None = None,
    *,
    private: bool = False,
) -> Stamp | None:
    """Put a whole file in `target`'s place; raises CannotWrite with the target as it was.

    `check` raises where the target is not what it should be. A new file that is `private` is at no
    moment another's to read. Returns what tells the new file.
    """
    path = real(target)
    with (
        beside(path, check or as_found(path)) as draft,
        open(draft.path, "xb", opener=private_opener if private else draft.opener) as file,
    ):
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return draft.left


@contextmanager
def _written_beside(path: Path, archive: Iterable[Member], check: Check) -> Iterator[Draft]:
    """Write a temporary archive, let the caller check it, then put it in the target's place."""
    with beside(path, check) as draft:
        with open(draft.path, "xb", opener=draft.opener) as file:
            write_archive(archive, file.write)
            file.flush()
            os.fsync(file.fileno())
        yield draft


def members(package: Package, parts: Mapping[str, Content | None]) -> Iterator[Member]:
    """Yield the members of the new archive."""
    changed = {_spelt(package, part): content for part, content in parts.items()}
    for name, info in package.infos.items():
        if name not in changed:
            yield kept(name, info, package.compressed(name))
            continue
        content = changed.pop(name)
        if content is not None:
            yield packed(name, content, info)
    for name, content in changed.items():
        if content is not None:
            yield packed(name, content)


def _check(
    path: Path,
    file: str,
    package: Package,
    parts: Mapping[str, Content | None],
    changed: Mapping[str, bytes],
) -> None:
    """Read back from the disk what was rewritten, and the whole directory."""
    contents = {_spelt(package, part): content for part, content in parts.items()}
    expected = {name for name in (*package.names, *contents) if contents.get(name, b"") is not None}
    try:
        with zipfile.ZipFile(path) as archive:
            sound = set(archive.namelist()) == expected and all(
                _holds(archive, name, contents[name] or b"") for name in expected & contents.keys()
            )
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise CannotWrite("files.check_failed", file=file) from error
    new = contents | {_spelt(package, part): content for part, content in changed.items()}
    if not sound or not all(_is_sound(name, content) for name, content in new.items()):
        raise CannotWrite("files.check_failed", file=file)


def _holds(archive: zipfile.ZipFile, name: str, content: Content) -> bool:
    """Tell whether a member is `content`, without a second copy of it in memory."""
    if isinstance(content, Packed):
        return _holds_packed(archive, name, content)
    place, whole = 0, memoryview(content)
    with archive.open(name) as member:
        while piece := member.read(PIECE):
            if piece != whole[place : place + len(piece)]:
                return False
            place += len(piece)
    return place == len(content)


def _holds_packed(archive: zipfile.ZipFile, name: str, content: Packed) -> bool:
    """Tell whether a member is what was packed: its checksum is that of the text before that."""
    info, size, check = archive.getinfo(name), 0, 0
    with archive.open(name) as member:
        while piece := member.read(PIECE):
            size, check = size + len(piece), zlib.crc32(piece, check)
    same = content.crc == info.CRC and info.file_size == content.size
    return same and (size, check) == (content.size, content.crc)


def _is_sound(name: str, content: Content | None) -> bool:
    """Tell whether a part that should be XML is; the last guard before the old file goes."""
    if content is None or not name.lower().endswith((".xml", ".rels")):
        return True
    parser = expat.ParserCreate()
    try:
        for piece in content.stream() if isinstance(content, Packed) else (content,):
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError):
        return False
    return True


def _spelt(package: Package, part: str) -> str:
    return package.actual_name(part) if part in package else part
