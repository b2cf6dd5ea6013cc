"""Find LibreOffice on this computer, and run it apart from the user's own one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from repbook.adapters.programs import find_program

_COMMANDS = ("soffice", "libreoffice")
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "~/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "/usr/lib/libreoffice/program/soffice",
    "/usr/lib64/libreoffice/program/soffice",
    "/snap/bin/libreoffice",
)
_PROGRAM_FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
_ITEM = (
    '<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
    "<value>{value}</value></prop></item>"
)
_PAIRS = "Office.Common/Font/Substitution"
_PAIR = (
    f'<item oor:path="/org.openoffice.{_PAIRS}/FontPairs"><node oor:name="_{{number}}" '
    'oor:op="replace"><prop oor:name="ReplaceFont" oor:op="fuse"><value>{font}</value></prop>'
    '<prop oor:name="SubstituteFont" oor:op="fuse"><value>{stands_in}</value></prop>'
    '<prop oor:name="Always" oor:op="fuse"><value>true</value></prop>'
    '<prop oor:name="OnScreenOnly" oor:op="fuse"><value>false</value></prop></node></item>'
)
# Left to itself LibreOffice takes a font with wider digits, by which all columns grow. A pair that
# shall count for missing fonts alone (Always false) is passed over when a PDF is made.
_STAND_INS = {
    "Microsoft YaHei": "Noto Sans CJK SC",
    "Microsoft JhengHei": "Noto Sans CJK TC",
}
_REGISTRY = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>\n'
)


class Setting(NamedTuple):
    """One entry of LibreOffice's configuration: path below org.openoffice, name, value."""

    path: str
    name: str
    value: str


ALWAYS_RECALCULATE = Setting("Office.Calc/Formula/Load", "OOXMLRecalcMode", "0")
# Nothing is fetched and no macro runs, whatever the file asks for.
QUIET = (
    ALWAYS_RECALCULATE,
    Setting("Office.Calc/Content/Update", "Link", "2"),
    Setting("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    Setting("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
)


def find_office() -> Path | None:
    """Return LibreOffice's program: from PATH, else from where it is usually installed."""
    found = next(filter(None, map(find_program, _COMMANDS)), None)
    usual = (place for place in _usual_places() if place.is_absolute() and place.is_file())
    return found or next(usual, None)


def write_profile(folder: Path, settings: Iterable[Setting]) -> None:
    """Make the new folder a LibreOffice user profile that starts with `settings`.

    Fonts of the sheets that are not installed are stood in for by fonts of their width.
    """
    user = folder / "user"
    user.mkdir(parents=True)
    whole = (*settings, Setting(_PAIRS, "Replacement", "true"))
    items = "".join(_ITEM.format(**setting._asdict()) for setting in whole)
    items += "".join(
        _PAIR.format(number=number, font=font, stands_in=stands_in)
        for number, (font, stands_in) in enumerate(_STAND_INS.items())
    )
    (user / "registrymodifications.xcu").write_text(_REGISTRY.format(items=items), "utf-8")


def run(command: list[str], timeout: float) -> subprocess.CompletedProcess[bytes]:
    """Run a program to its end and return what it printed.

    After `timeout` seconds it is ended with all it has started (LibreOffice is a launcher and
    the office proper), and subprocess.TimeoutExpired is raised.
    """
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    ) as process:
        try:
            printed, _ = process.communicate(timeout=timeout)
        except BaseException:
            _end_all(process)
            raise
    return subprocess.CompletedProcess(command, process.returncode, printed)


def _usual_places() -> list[Path]:
    folders = [os.environ[name] for name in _PROGRAM_FOLDERS if name in os.environ]
    windows = [Path(folder, "LibreOffice", "program", "soffice.com") for folder in folders]
    return [*windows, *(Path(place).expanduser() for place in _PLACES)]


def _end_all(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        ender = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
        subprocess.run([ender, "/F", "/T", "/PID", str(process.pid)], capture_output=True)
    else:
        os.killpg(process.pid, signal.SIGKILL)
