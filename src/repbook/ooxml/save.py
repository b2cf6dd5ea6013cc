"""Save a package so that a failure at any moment leaves the file as it was.

The new archive is written beside the target, forced to the disk, opened and checked, and only
then put in the target's place in one step.
"""

from __future__ import annotations

import errno
import os
import time
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from xml.parsers import expat

from repbook.errors import CannotWrite
from repbook.ooxml.archive import Content, Member, Packed, kept, packed, write_archive
from repbook.ooxml.owner import holder
from repbook.ooxml.package import Package
from repbook.ooxml.plainfile import Stamp

_RETRY_WINERRORS = (5, 32, 33)
# How much is compared at a time.
PIECE = 1 << 20
_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8)
_KEYS = {
    errno.ENOSPC: "files.disk_full",
    errno.EDQUOT: "files.disk_full",
    errno.EROFS: "files.folder_read_only",
    errno.ENOENT: "files.folder_missing",
    errno.ENOTDIR: "files.folder_missing",
    errno.EACCES: "files.no_permission",
    errno.EPERM: "files.no_permission",
}


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
    path = Path(os.path.realpath(target))
    with _written_beside(path, members(package, parts)) as temporary:
        _check(temporary, path.name, package, parts, changed)
        if look is not None:
            look(temporary)
        _check_unchanged(path, package)


def save_members(target: str | os.PathLike[str], archive: Iterable[Member]) -> None:
    """Write a new archive to `target`; raises CannotWrite with the target as it was."""
    with _written_beside(Path(os.path.realpath(target)), archive):
        pass


def replace_file(target: str | os.PathLike[str], data: bytes) -> None:
    """Put a whole file in `target`'s place; raises CannotWrite with the target as it was."""
    path = Path(os.path.realpath(target))
    with _beside(path) as temporary, open(temporary, "xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _written_beside(path: Path, archive: Iterable[Member]) -> Iterator[Path]:
    """Write a temporary archive, let the caller check it, then put it in the target's place."""
    with _beside(path) as temporary:
        _write(temporary, archive)
        yield temporary


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """Let the caller write a temporary file, then put it in the target's place."""
    check_free(path)
    temporary = _temporary_name(path)
    try:
        yield temporary
        _copy_mode(path, temporary)
        _replace(temporary, path)
    except OSError as error:
        raise _cannot_write(path, error) from error
    except OverflowError as error:
        raise CannotWrite("files.too_large", file=path.name) from error
    finally:
        temporary.unlink(missing_ok=True)


def check_free(path: str | os.PathLike[str]) -> None:
    """Raise CannotWrite, naming the owner if known, where `path` is open in a spreadsheet."""
    owner = holder(Path(path))
    if owner is not None:
        key = "files.open_by" if owner.name else "files.open_elsewhere"
        file, lock = Path(path).name, owner.lock
        raise CannotWrite(key, file=file, owner=owner.name, lock=lock, other=_other_name(file))


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


def _temporary_name(path: Path) -> Path:
    return path.with_name(f"~rb{os.getpid():x}-{time.time_ns():x}.tmp")


def _write(path: Path, archive: Iterable[Member]) -> None:
    with open(path, "xb") as file:
        write_archive(archive, file.write)
        file.flush()
        os.fsync(file.fileno())


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


def _copy_mode(path: Path, temporary: Path) -> None:
    if path.exists():
        os.chmod(temporary, path.stat().st_mode & 0o7777)


def _check_unchanged(path: Path, package: Package) -> None:
    if path != Path(os.path.realpath(package.path)) or not path.exists():
        return
    status = path.stat()
    if Stamp(status.st_mtime_ns, status.st_size) != package.stamp:
        raise CannotWrite("files.changed_meanwhile", file=path.name)


def _replace(temporary: Path, path: Path) -> None:
    """Put the new file in place, waiting out virus scanners and file synchronisers."""
    for wait in (*_WAITS, None):
        try:
            os.replace(temporary, path)
            return
        except OSError as error:
            if wait is None or getattr(error, "winerror", None) not in _RETRY_WINERRORS:
                raise
            time.sleep(wait)


def _cannot_write(path: Path, error: OSError) -> CannotWrite:
    if getattr(error, "winerror", None) in _RETRY_WINERRORS:
        return CannotWrite("files.held", file=path.name, other=_other_name(path.name))
    key = _KEYS.get(error.errno or 0, "files.write_failed")
    return CannotWrite(key, file=path.name, folder=str(path.parent), reason=error.strerror)


def _other_name(file: str) -> str:
    stem, dot, ending = file.rpartition(".")
    return f"{stem}-2.{ending}" if dot else f"{file}-2"
