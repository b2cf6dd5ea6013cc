"""Carry a file's access rights over where the system's own library alone can: Windows, macOS.

Windows' ReplaceFileW keeps them by itself, but takes two renames for a swap: where the second
fails or the computer stops between them, no file has the name any more (its errors 1176, 1177).
So the rights go to the draft beforehand, and the swap stays one rename.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

# winnt.h, accctrl.h
_FILE, _DACL = 1, 0x4
_PROTECTED, _UNPROTECTED = 0x80000000, 0x20000000
_DACL_PRESENT, _DACL_PROTECTED = 0x4, 0x1000
# copyfile.h
_ACL, _XATTR = 1 << 0, 1 << 2


def carry_rights(old: Path, new: Path) -> None:
    """Give a new file the old one's access list, on macOS its extended attributes too.

    What the system refuses is left out. Raises OSError where its library is not there.
    """
    if sys.platform == "win32":
        _carry_windows(old, new)
    elif sys.platform == "darwin":
        _library("/usr/lib/libSystem.dylib").copyfile(
            os.fsencode(old), os.fsencode(new), None, _ACL | _XATTR
        )


def _carry_windows(old: Path, new: Path) -> None:
    """Set the entries of the old file's own; those of the folder come by themselves, or do not.

    A file without any list is open to all: that is not carried over.
    """
    from ctypes import byref, c_ulong, c_ushort, c_void_p

    security = _library("advapi32")
    entries, held, control = c_void_p(), c_void_p(), c_ushort()
    asked = (None, None, byref(entries), None, byref(held))
    if security.GetNamedSecurityInfoW(str(old), _FILE, c_ulong(_DACL), *asked):
        return
    try:
        known = security.GetSecurityDescriptorControl(held, byref(control), byref(c_ulong()))
        if known and control.value & _DACL_PRESENT and entries:
            alone = _PROTECTED if control.value & _DACL_PROTECTED else _UNPROTECTED
            given = (c_ulong(_DACL | alone), None, None, entries, None)
            security.SetNamedSecurityInfoW(str(new), _FILE, *given)
    finally:
        _library("kernel32").LocalFree(held)


def _library(name: str) -> Any:
    import ctypes

    return getattr(ctypes, "WinDLL", ctypes.CDLL)(name)
