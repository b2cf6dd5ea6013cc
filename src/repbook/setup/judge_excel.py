"""Judge Excel: whether it is there, lets macros run, and holds the right add-in."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.setup.machine import Excel, Machine, Macros, Surface, System, Trust
from repbook.setup.verdict import Finding, mend, note, well
from repbook.text import nearest_language, say

OLDEST = 16
WPS, LIBREOFFICE = "WPS Office", "LibreOffice"


def judge_excel(machine: Machine) -> Iterator[Finding]:
    """Yield what Excel there is, and hints on what else opens workbooks here."""
    if machine.system is System.OTHER:
        yield note("no_excel_here")
    elif machine.excel is None:
        yield note("no_excel")
    elif 0 < machine.excel.major < OLDEST:
        yield mend("excel_old", version=machine.excel.version)
    else:
        yield well("excel", what=_described(machine.excel), language=_ribbon(machine.excel))
    if WPS in machine.others:
        yield note("wps")
    if LIBREOFFICE in machine.others and machine.excel is None:
        yield note("libreoffice")


def _described(excel: Excel) -> str:
    if not excel.bits:
        return f"Excel {excel.version}".rstrip()
    return say("install.excel_bits", None, version=excel.version, bits=excel.bits)


def _ribbon(excel: Excel) -> str:
    return say("install.language", nearest_language(excel.language))


def judge_policy(machine: Machine) -> Iterator[Finding]:
    """Yield whether the add-in's macros may run, and those of other workbooks."""
    if machine.excel is None or machine.places.startup is None:
        return
    policy = machine.policy
    who = say("install.by_policy" if policy.managed else "install.by_user")
    if policy.vba_off:
        yield mend("vba_off")
    elif policy.addins_off:
        yield mend("addins_off")
    elif policy.addins_signed:
        yield mend("addins_signed", addin=machine.places.addin)
    elif policy.startup is Trust.OFF:
        yield mend("trust_off")
    elif policy.startup is Trust.REMOVED:
        yield mend("trust_removed", folder=machine.places.startup)
    elif policy.startup is Trust.NETWORK:
        yield mend("trust_network", folder=machine.places.startup)
    elif policy.startup is Trust.ALLOWED_BY_MACROS:
        yield from _untrusted(policy.macros, who)
    else:
        yield well("trusted", folder=machine.places.startup)
        yield from _workbooks(policy.macros, who)


def _untrusted(macros: Macros, who: str) -> Iterator[Finding]:
    """Judge where no folder is trusted as such (Mac): the macro setting decides on all."""
    if macros is Macros.NONE:
        yield mend("macros_off", who=who)
    elif macros is Macros.ASK:
        yield well("macros_asked")
    else:
        yield well("macros_run")


def _workbooks(macros: Macros, who: str) -> Iterator[Finding]:
    if macros is Macros.NONE:
        yield note("books_off", who=who)
    elif macros is Macros.SIGNED:
        yield note("books_signed", who=who)
    else:
        yield well("books_ask" if macros is Macros.ASK else "books_run")


def judge_surface(machine: Machine) -> Iterator[Finding]:
    """Yield Defender's rules that stop, ask about or might suspect what a button does."""
    if machine.excel is None:
        return
    python = machine.named or machine.python
    if machine.policy.children is Surface.BLOCKED:
        yield mend("children_blocked", path=python)
    elif machine.policy.children is Surface.WARNED:
        yield note("children_warned", path=python)
    if machine.policy.win32 is not Surface.OPEN:
        yield note("win32_watched", addin=machine.places.addin)


def judge_addin(machine: Machine) -> Iterator[Finding]:
    """Yield whether the add-in lies in its place, of the package's own version."""
    path, addin = machine.places.addin, machine.addin
    if path is None:
        return
    if addin is None:
        yield mend("addin_missing", path=path)
    elif addin.disabled:
        yield mend("addin_disabled")
    elif addin.version != machine.package:
        version = addin.version or "?"
        yield mend("addin_other", path=path, version=version, package=machine.package)
    elif addin.marked:
        yield mend("addin_marked", path=path)
    else:
        yield well("addin", path=path, version=addin.version)
