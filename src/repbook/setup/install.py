"""Put Repbook into one user's Excel; take it out again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from repbook.errors import Refused
from repbook.setup.applescript import script_text
from repbook.setup.host import Host, product_of
from repbook.setup.machine import Start
from repbook.setup.manifest import NAME, Manifest, digest, read_manifest, write_manifest
from repbook.setup.places import WORKBOOK, python_text
from repbook.setup.put import put
from repbook.setup.verdict import Finding, mend, note, well


@dataclass(frozen=True, slots=True)
class Kit:
    """What is installed: the add-in's bytes, a maker of workbooks, the ways to warm up.

    `base` is the folder of the Python that the interpreter belongs to.
    """

    base: Path
    addin: Callable[[], bytes]
    workbook: Callable[[Path], None]
    precompile: Callable[[], bool]
    start: Callable[[Path], Start]


class Piece(NamedTuple):
    """A file to put, and the catalogue key that says so."""

    key: str
    path: Path
    content: bytes


def install(host: Host, kit: Kit, home: Path, python: Path, *, desktop: bool) -> Iterator[Finding]:
    """Put every piece in its place and say so one by one; running it again changes nothing.

    Raises Refused for an interpreter whose files Excel would not see, CannotWrite where a piece
    cannot be put; what was put by then is on record.
    """
    if host.is_sandboxed(kit.base):
        raise Refused("install.refused_store", path=kit.base)
    manifest = read_manifest(home)
    interpreter = host.interpreter(python)
    if host.places().addin is None:
        yield note("no_excel_here")
    elif host.excel() is None:
        yield note("no_excel")
    for piece in _pieces(host, kit, interpreter):
        manifest.add(piece.path, piece.content, put(piece.path, piece.content))
        host.unmark(piece.path)
        write_manifest(home, manifest)
        yield well(piece.key, path=piece.path)
    yield well("compiled") if kit.precompile() else note("not_compiled")
    yield _started(kit.start(interpreter), interpreter)
    if desktop:
        yield _workbook(host, kit)


def _pieces(host: Host, kit: Kit, interpreter: Path) -> Iterator[Piece]:
    places = host.places()
    if places.addin is not None:
        yield Piece("put_addin", places.addin, kit.addin())
    if places.script is not None:
        yield Piece("put_script", places.script, script_text(interpreter))
    if places.python is not None:
        yield Piece("put_python", places.python, python_text(interpreter))


def _started(started: Start, interpreter: Path) -> Finding:
    if started.failure:
        return mend("python_fails", path=interpreter, reason=started.failure)
    return well("python_starts", path=interpreter, seconds=f"{started.seconds:.1f}")


def _workbook(host: Host, kit: Kit) -> Finding:
    folder = host.places().desktop
    if folder is None:
        return note("no_desktop", file=WORKBOOK)
    path = folder / WORKBOOK
    if path.exists():
        return well("workbook_there", path=path)
    kit.workbook(path)
    if product := product_of(path, host.synced()):
        return well("workbook_synced", path=path, product=product)
    return well("workbook_made", path=path)


def uninstall(home: Path, *, dry_run: bool) -> Iterator[Finding]:
    """Remove what install put and nothing else; name what stays."""
    manifest = read_manifest(home)
    if not manifest.files:
        yield note("nothing_installed")
    for text, recorded in dict(manifest.files).items():
        yield _remove(Path(text), recorded, dry_run=dry_run)
        if not dry_run and not Path(text).exists():
            del manifest.files[text]
    if not dry_run:
        _remove_folders(manifest)
        _keep_record(home, manifest)
    yield well("stays", home=home)


def _remove(path: Path, recorded: str, *, dry_run: bool) -> Finding:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return well("gone_already", path=path)
    except OSError as error:
        return mend("cannot_remove", path=path, reason=error.strerror)
    if digest(content) != recorded:
        return note("changed_since", path=path)
    if dry_run:
        return well("would_remove", path=path)
    try:
        path.unlink()
    except OSError as error:
        return mend("cannot_remove", path=path, reason=error.strerror)
    return well("removed", path=path)


def _remove_folders(manifest: Manifest) -> None:
    """Remove the folders install made, innermost first, that hold nothing now."""
    for text in reversed(manifest.folders):
        with suppress(OSError):
            Path(text).rmdir()
    manifest.folders = [text for text in manifest.folders if Path(text).is_dir()]


def _keep_record(home: Path, manifest: Manifest) -> None:
    if manifest.files:
        write_manifest(home, manifest)
    else:
        with suppress(OSError):
            (home / NAME).unlink(missing_ok=True)
