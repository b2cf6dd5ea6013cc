r"""Defender's attack-surface rules about Office, as the registry tells them.

An administrator sets them by group policy or by Intune (Policy Manager), or once by PowerShell. The
rules are known by Microsoft's numbers (its "Attack surface reduction rules reference").
"""

from __future__ import annotations

from collections.abc import Iterator

from repbook.setup.machine import Surface
from repbook.setup.registry import Registry

CHILD_PROCESSES = "d4f940ab-401b-4efc-aadc-ad5f3c50688a"
WIN32_CALLS = "92e97fa1-2edf-4476-bdd6-9dd0b4dddc7b"
GUARD = r"\Windows Defender\Windows Defender Exploit Guard\ASR"
POLICIES, OWN = r"HKLM\SOFTWARE\Policies\Microsoft", r"HKLM\SOFTWARE\Microsoft"
INTUNE = POLICIES + r"\Windows Defender\Policy Manager"
_SWITCH = "exploitguard_asr_rules"
_MEANINGS = {"1": Surface.BLOCKED, "6": Surface.WARNED}


def read_surface(registry: Registry, rule: str) -> Surface:
    """Return what a rule does here; audited and unset ones do nothing.

    The first place that sets the rule decides, an administrator's before the computer's own.
    """
    told = next(_settings(registry, rule), "")
    return _MEANINGS.get(told, Surface.OPEN)


def _settings(registry: Registry, rule: str) -> Iterator[str]:
    for pair in str(registry.values(INTUNE).get("asrrules", "")).split("|"):
        name, _, data = pair.partition("=")
        if _bare(name) == rule:
            yield data.strip()
    for root in (POLICIES, OWN):
        if root == POLICIES and str(registry.values(root + GUARD).get(_SWITCH, 1)) == "0":
            continue
        for name, value in registry.values(root + GUARD + r"\Rules").items():
            if _bare(name) == rule:
                yield str(value).strip()


def _bare(name: str) -> str:
    return name.strip().strip("{}").lower()
