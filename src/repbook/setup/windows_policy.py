r"""Excel's macro settings on Windows.

A setting of an administrator (`Software\Policies`, or the cloud's `Policies\Microsoft\Cloud`)
goes before the user's own. Value names as in Office's administrative templates for 16.0.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from repbook.setup.attack_surface import CHILD_PROCESSES, WIN32_CALLS, read_surface
from repbook.setup.machine import Macros, Policy, Trust
from repbook.setup.registry import Data, Registry

MANAGED = (
    r"HKCU\Software\Policies\Microsoft\Cloud\Office\16.0",
    r"HKCU\Software\Policies\Microsoft\Office\16.0",
    r"HKLM\Software\Policies\Microsoft\Office\16.0",
)
OWN = r"HKCU\Software\Microsoft\Office\16.0"
SECURITY = r"\Excel\Security"
LOCATIONS = SECURITY + r"\Trusted Locations"
WARNINGS = {1: Macros.ALL, 2: Macros.ASK, 3: Macros.SIGNED, 4: Macros.NONE}


class Startup(NamedTuple):
    """Excel's startup folder, and whether it lies on another computer."""

    folder: Path
    network: bool


def read_policy(registry: Registry, expand: Callable[[str], str], startup: Startup) -> Policy:
    """Return the settings in force; `expand` fills in the %NAMES% of paths."""
    ask = _Settings(registry)
    warnings = ask.first(SECURITY, "VBAWarnings")
    managed = ask.managed(SECURITY, "VBAWarnings")
    return Policy(
        macros=WARNINGS.get(warnings, Macros.ASK) if isinstance(warnings, int) else Macros.ASK,
        managed=managed is not None,
        startup=_startup(ask, expand, startup),
        vba_off=ask.managed(r"\Common", "VBAOff") == 1,
        addins_off=ask.first(SECURITY, "DisableAllAddins") == 1,
        addins_signed=ask.first(SECURITY, "RequireAddinSig") == 1,
        children=read_surface(registry, CHILD_PROCESSES),
        win32=read_surface(registry, WIN32_CALLS),
        web_blocked=ask.managed(SECURITY, "blockcontentexecutionfrominternet") != 0,
    )


class _Settings:
    def __init__(self, registry: Registry) -> None:
        self.registry = registry

    def managed(self, key: str, name: str) -> Data | None:
        """Return an administrator's value, None where there is none."""
        found = (self.registry.values(root + key).get(name.lower()) for root in MANAGED)
        return next((data for data in found if data is not None), None)

    def first(self, key: str, name: str) -> Data | None:
        """Return an administrator's value, else the user's own, else None."""
        data = self.managed(key, name)
        return self.registry.values(OWN + key).get(name.lower()) if data is None else data


def _startup(ask: _Settings, expand: Callable[[str], str], startup: Startup) -> Trust:
    """Tell whether the startup folder is still among Excel's trusted locations.

    Excel writes its default locations, the startup folder among them, when it first starts.
    """
    if ask.first(LOCATIONS, "AllLocationsDisabled") == 1:
        return Trust.OFF
    roots = [root + LOCATIONS for root in (*MANAGED, OWN)]
    keys = [rf"{root}\{name}" for root in roots for name in ask.registry.subkeys(root)]
    rows = [ask.registry.values(key) for key in keys]
    folders = [_folded(expand(path)) for row in rows if isinstance(path := row.get("path"), str)]
    if folders and _folded(str(startup.folder)) not in folders:
        return Trust.REMOVED
    if startup.network and ask.first(LOCATIONS, "AllowNetworkLocations") != 1:
        return Trust.NETWORK
    return Trust.TRUSTED


def _folded(path: str) -> str:
    return path.replace("\\", "/").rstrip("/").lower()
