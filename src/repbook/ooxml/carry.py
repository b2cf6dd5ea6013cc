"""Give a new file what the system keeps of the one whose place it takes: owner, rights, marks."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from repbook.ooxml.rights import carry_rights

# Where Windows notes that a file came from the web; Excel opens such a file protected.
MARK = ":Zone.Identifier"
HAS_STREAMS = os.name == "nt"
_GROUP, _OTHER = 0o070, 0o007


def carry(old: Path, new: Path) -> None:
    """Carry owner, mode, ACLs, extended attributes and the mark of the web over.

    All but the mode as far as the system lets this user; a group that cannot be kept gets no
    more than everybody has. Raises OSError where the mode cannot be set.
    """
    status = old.stat()
    mode = stat.S_IMODE(status.st_mode)
    if not _own(new, status):
        mode = mode & ~_GROUP | (mode & mode << 3 & _GROUP if mode & _OTHER else 0)
    os.chmod(new, mode)
    _carry_attributes(old, new)
    with suppress(OSError):
        carry_rights(old, new)
    if HAS_STREAMS:
        _carry_mark(old, new)


def _own(new: Path, status: os.stat_result) -> bool:
    """Give the new file the old one's owner and group; tell whether its group is the old one's."""
    if not hasattr(os, "chown"):
        return True
    now = new.stat()
    if (now.st_uid, now.st_gid) == (status.st_uid, status.st_gid):
        return True
    for owner in (status.st_uid, -1):
        with suppress(OSError):
            os.chown(new, owner, status.st_gid)
            return True
    return False


def _carry_attributes(old: Path, new: Path) -> None:
    if not hasattr(os, "listxattr"):
        return
    with suppress(OSError):
        for name in os.listxattr(old):
            with suppress(OSError):
                os.setxattr(new, name, os.getxattr(old, name))


def _carry_mark(old: Path, new: Path) -> None:
    with suppress(OSError):
        mark = Path(f"{old}{MARK}").read_bytes()
        Path(f"{new}{MARK}").write_bytes(mark)
