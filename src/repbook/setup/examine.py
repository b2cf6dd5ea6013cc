"""Gather what doctor judges by: the host's facts, the files in their places, one workbook."""

from __future__ import annotations

import os
import platform
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from repbook.book.identity import BOOK_ID, MACROS, refuse_other, template_of
from repbook.datafolder import (
    BACKUPS,
    DEFAULT_MEGABYTES,
    DEFAULT_MEMORY,
    MEGABYTES,
    MEMORY,
    OPTIONS,
    BadOptions,
    is_open,
    option,
    private,
)
from repbook.errors import RepbookError
from repbook.ooxml.owner import holder
from repbook.ooxml.package import open_package
from repbook.ooxml.properties import custom_properties
from repbook.setup.applescript import script_text, scripted_python
from repbook.setup.host import Host, product_of
from repbook.setup.machine import Addin, Machine, Placement, Start, Workbook
from repbook.setup.places import Places, named_python

_STAMP = 40


def examine(
    host: Host,
    *,
    home: Path,
    log: Path,
    package: str,
    python: Path,
    base: Path,
    start: Callable[[Path], Start],
    book: str | None = None,
    others: tuple[str, ...] = (),
) -> Machine:
    """Return everything known of this computer.

    `base` is the folder of the Python that the interpreter `python` belongs to; `start` tries an
    interpreter.
    """
    places = host.places()
    named = _named(places)
    tried = python if places.pointer is None else named
    return Machine(
        system=host.system,
        package=package,
        python=python,
        python_version=platform.python_version(),
        sandboxed=host.is_sandboxed(base),
        home=home,
        excel=host.excel(),
        others=(*host.others(), *others),
        policy=host.policy(),
        places=places,
        addin=_addin(host, places.addin),
        named=named,
        start=start(tried) if tried is not None and tried.is_file() else None,
        script_right=_script(places.script, named),
        search_path=os.environ.get("PYTHONPATH", ""),
        writable=_can_write(home),
        open_to_others=is_open(home),
        limit=_limit(),
        options=home / OPTIONS,
        free=_free(home),
        log=log,
        last_failure=_last_failure(log),
        workbook=None if book is None else _workbook(host, book),
    )


def _named(places: Places) -> Path | None:
    data = None if places.pointer is None else _bytes(places.pointer)
    if data is None:
        return None
    return scripted_python(data) if places.python is None else named_python(data)


def _addin(host: Host, path: Path | None) -> Addin | None:
    if path is None or not path.is_file():
        return None
    return Addin(_version(path), host.is_marked(path), host.is_disabled(path))


def _version(path: Path) -> str:
    try:
        return custom_properties(open_package(path)).get(MACROS, "")
    except RepbookError:
        return ""


def _script(path: Path | None, named: Path | None) -> bool:
    """Tell whether the script is as this version writes it; there may be none."""
    return path is None or named is None or _bytes(path) == script_text(named)


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _can_write(folder: Path) -> bool:
    """Try it: permissions alone do not tell on Windows."""
    try:
        private(folder)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _limit() -> int | str:
    """Return how many MB backups may have, or why the user's own settings cannot be read."""
    try:
        option(MEMORY, MEGABYTES, DEFAULT_MEMORY)
        return option(BACKUPS, MEGABYTES, DEFAULT_MEGABYTES)
    except BadOptions as error:
        return str(error)


def _free(folder: Path) -> int:
    for place in (folder, *folder.parents):
        with suppress(OSError):
            return shutil.disk_usage(place).free
    return 0


def _last_failure(log: Path) -> str:
    """Return when the log's last entry was made; entries begin with their time alone."""
    data = _bytes(log) or b""
    lines = data.decode("utf-8", "replace").splitlines()
    times = (line for line in reversed(lines) if line[:2] == "20" and len(line) <= _STAMP)
    return next(times, "")


def _workbook(host: Host, given: str) -> Workbook:
    if given.lower().startswith(("http:", "https:")):
        return Workbook(given, Placement.WEB)
    path = Path(given)
    whole = Path(os.path.abspath(path))
    product = product_of(whole, host.synced())
    network = Placement.NETWORK if host.is_network(path) else Placement.LOCAL
    ground = Placement.SYNCED if product else network
    try:
        properties = custom_properties(open_package(path))
        refuse_other(path.name, template_of(properties))
    except RepbookError as error:
        return Workbook(path.name, ground, product, trouble=str(error))
    owner = holder(path)
    return Workbook(
        path.name,
        ground,
        product,
        marked=host.is_marked(path),
        holder=None if owner is None else owner.name,
        writable=os.access(path, os.W_OK),
        is_repbook=BOOK_ID in properties,
        macros=path.suffix.lower() == ".xlsm",
        version=properties.get(MACROS, ""),
    )
