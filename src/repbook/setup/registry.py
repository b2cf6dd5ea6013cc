r"""The Windows registry as a port: keys are written `HKCU\Software\...` and `HKLM\...`."""

from __future__ import annotations

import sys
from typing import Protocol

Data = str | int | bytes


class Registry(Protocol):
    """What is read of the registry; nothing is ever written to it."""

    def values(self, key: str) -> dict[str, Data]:
        """Return a key's values by lower-case name (the default one's is empty)."""

    def subkeys(self, key: str) -> list[str]:
        """Return the names of the keys below a key."""


if sys.platform == "win32":
    import winreg
    from contextlib import suppress
    from itertools import count

    _ROOTS = {"HKCU": winreg.HKEY_CURRENT_USER, "HKLM": winreg.HKEY_LOCAL_MACHINE}
    _READ = winreg.KEY_READ | winreg.KEY_WOW64_64KEY

    class WindowsRegistry:
        """The registry of this computer, in its 64-bit view; what is missing is empty."""

        def values(self, key: str) -> dict[str, Data]:
            """Return a key's values by lower-case name."""
            rows = _listed(key, winreg.EnumValue)
            return {
                str(name).lower(): data
                for name, data, _ in rows
                if isinstance(data, str | int | bytes)
            }

        def subkeys(self, key: str) -> list[str]:
            """Return the names of the keys below a key."""
            return [str(name) for name in _listed(key, winreg.EnumKey)]

    def _listed(key, ask):  # type: ignore[no-untyped-def]  # checked on no system but Windows
        """Yield what a key lists, up to the OSError that ends it (or that it is missing)."""
        root, _, path = key.partition("\\")
        with suppress(OSError), winreg.OpenKey(_ROOTS[root], path, 0, _READ) as handle:
            for number in count():
                yield ask(handle, number)
