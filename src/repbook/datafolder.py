"""Repbook's own folder: where it lies, who may read it, the user's own settings in it."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

MINE, OTHERS = 0o700, 0o077
OPTIONS = "repbook.toml"
# How many MB all backups together may have.
BACKUPS, MEGABYTES, DEFAULT_MEGABYTES = "backups", "megabytes", 500
# How many MB of memory one file may take.
MEMORY, DEFAULT_MEMORY = "memory", 3 << 10


def home() -> Path:
    """Return the folder of Repbook's own files; REPBOOK_HOME moves it.

    One that is not absolute moves nothing: it would be another folder wherever a command is run,
    and anybody's who may write there.
    """
    if chosen := _chosen():
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_data_dir("repbook", appauthor=False))


def _chosen() -> str:
    """Return the folder that the user chose, empty for none."""
    chosen = os.environ.get("REPBOOK_HOME", "")
    return chosen if os.path.isabs(chosen) else ""


def private(folder: Path) -> Path:
    """Make a folder that nobody else reads, and those from `home` down to it; return it.

    One that is there is closed too, but for a home that the user named: others may need it.
    Raises PermissionError for one that somebody else has put where all may.
    """
    top = home()
    own = [each for each in (folder, *folder.parents) if each == top or top in each.parents]
    own = own or [folder]
    own[-1].parent.mkdir(parents=True, exist_ok=True)
    for each in reversed(own):
        try:
            each.mkdir(MINE)
        except FileExistsError:
            if each != top or not _chosen():
                _refuse_planted(each)
                _close(each)
    return folder


def is_open(folder: Path) -> bool:
    """Tell whether others of this computer may look into a folder; Windows says it otherwise."""
    try:
        return os.name != "nt" and bool(folder.stat().st_mode & OTHERS)
    except OSError:
        return False


def _refuse_planted(folder: Path) -> None:
    """Raise PermissionError for a folder, or a link to one, of another in a place open to all."""
    if os.name != "nt" and folder.parent.stat().st_mode & stat.S_IWOTH:
        owner = folder.lstat().st_uid
        if owner != os.geteuid():
            raise PermissionError(errno.EPERM, os.strerror(errno.EPERM), str(folder))


def _close(folder: Path) -> None:
    if is_open(folder):
        with suppress(OSError):
            os.chmod(folder, stat.S_IMODE(folder.stat().st_mode) & ~OTHERS)


class BadOptions(ValueError):
    """The user's own settings cannot be read; the text says why."""


def option(section: str, key: str, default: int) -> int:
    """Return a whole number of at least 1 that the user set in `OPTIONS`, else the default.

    Raises BadOptions where the file cannot be read or says something else.
    """
    value = _set(section, key, default)
    if type(value) is not int or value < 1:
        raise BadOptions(f"{section}.{key} = {value!r}")
    return value


def text_option(section: str, key: str) -> str:
    """Return a text that the user set in `OPTIONS`, empty for none; raises BadOptions."""
    value = _set(section, key, "")
    if not isinstance(value, str):
        raise BadOptions(f"{section}.{key} = {value!r}")
    return value.strip()


def _set(section: str, key: str, default: object) -> object:
    try:
        if not stat.S_ISREG((path := home() / OPTIONS).stat().st_mode):
            raise BadOptions(str(path))
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        return default
    except (OSError, UnicodeDecodeError) as error:
        raise BadOptions(str(error)) from error
    import tomllib

    try:
        held = tomllib.loads(text).get(section, {})
    except (ValueError, RecursionError) as error:  # numbers and nesting beyond all bounds, too
        raise BadOptions(str(error)) from error
    return held.get(key, default) if isinstance(held, dict) else held
