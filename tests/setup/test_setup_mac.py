"""What is read of a Mac user's property lists and folders, and the script for Excel."""

from __future__ import annotations

import re
import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from repbook.setup.applescript import BUTTON, HANDLER, script_text, scripted_python
from repbook.setup.examine import _last_failure
from repbook.setup.host import product_of
from repbook.setup.mac import CONTAINER, GROUP, Mac
from repbook.setup.machine import Excel, Macros, Trust
from setup_hosts import mac, write_plist

OFFICE = "com.microsoft.office.plist"


def test_pieces_belong_into_offices_folders(tmp_path: Path) -> None:
    places, library = mac(tmp_path).places(), tmp_path / "Users" / "wang" / "Library"
    startup = "User Content.localized/Startup.localized/Excel/repbook.xlam"
    assert places.addin == library / "Group Containers" / "UBF8T346G9.Office" / startup
    assert places.python is None
    scripts = library / "Application Scripts" / "com.microsoft.Excel"
    assert places.script == scripts / "Repbook.applescript"
    assert places.desktop == tmp_path / "Users" / "wang" / "Desktop"


def test_excel_is_described(tmp_path: Path) -> None:
    host = mac(tmp_path)
    assert host.excel() == Excel("16.89", 64, "")
    preferences = host.home / "Library" / "Preferences"
    write_plist(preferences / ".GlobalPreferences.plist", {"AppleLanguages": ["zh-Hant-TW", "en"]})
    assert host.excel() == Excel("16.89", 64, "zh-Hant-TW")
    own = host.home / CONTAINER / "Library" / "Preferences" / "com.microsoft.Excel.plist"
    write_plist(own, {"AppleLanguages": ["zh-Hans"]})
    assert host.excel() == Excel("16.89", 64, "zh-Hans")


def test_a_mac_without_excel(tmp_path: Path) -> None:
    assert Mac(tmp_path, tmp_path).excel() is None


def test_a_spoilt_property_list_is_as_none(tmp_path: Path) -> None:
    host = mac(tmp_path)
    own = host.home / "Library" / "Preferences" / OFFICE
    own.parent.mkdir(parents=True)
    own.write_bytes(b"<?xml version='1.0'?><plist><dict>")
    assert host.policy().macros is Macros.ASK
    own.write_bytes(b"nothing like it")
    assert host.policy().macros is Macros.ASK


def test_macros_decide_since_no_folder_is_trusted(tmp_path: Path) -> None:
    host = mac(tmp_path)
    assert host.policy().startup is Trust.ALLOWED_BY_MACROS
    own = host.home / GROUP / "Library" / "Preferences" / OFFICE
    write_plist(own, {"VisualBasicMacroExecutionState": "EnabledWithoutWarnings"})
    assert (host.policy().macros, host.policy().managed) == (Macros.ALL, False)
    managed = tmp_path / "Library" / "Managed Preferences" / "wang" / OFFICE
    write_plist(managed, {"VisualBasicMacroExecutionState": "DisabledWithoutWarnings"})
    assert (host.policy().macros, host.policy().managed) == (Macros.NONE, True)
    write_plist(managed.parents[1] / OFFICE, {"VisualBasicEntirelyDisabled": True})
    assert host.policy().vba_off


def test_synced_folders_and_volumes(tmp_path: Path) -> None:
    host = mac(tmp_path)
    cloud = host.home / "Library" / "CloudStorage" / "OneDrive-Acme"
    cloud.mkdir(parents=True)
    assert product_of(cloud / "b.xlsx", host.synced()) == "OneDrive"
    drive = host.home / "Library" / "Mobile Documents" / "com~apple~CloudDocs"
    assert product_of(drive / "b.xlsx", host.synced()) == "iCloud"
    assert product_of(host.home / "Desktop" / "b.xlsx", host.synced()) == ""
    assert host.is_network(tmp_path / "Volumes" / "share" / "b.xlsx")
    assert not host.is_network(host.home / "b.xlsx")


def test_quarantine_is_seen_and_taken_off(tmp_path: Path) -> None:
    host, path = mac(tmp_path), tmp_path / "b.xlsm"
    path.write_bytes(b"x")
    assert not host.is_marked(path)
    Path(f"{path}.quarantine").touch()
    assert host.is_marked(path)
    host.unmark(path)
    assert not host.is_marked(path)


def test_wps_is_found(tmp_path: Path) -> None:
    host = mac(tmp_path)
    assert host.others() == ()
    (tmp_path / "Applications" / "wpsoffice.app").mkdir()
    assert host.others() == ("WPS Office",)


@pytest.mark.parametrize(
    ("path", "literal"),
    [
        ("/Users/wang/bin/python", '"/Users/wang/bin/python"'),
        ('/a "b"\\c', '"/a \\"b\\"\\\\c"'),
        ("/Users/王/py", '"/Users/" & (character id {29579}) & "/py"'),
    ],
)
def test_the_script_names_the_interpreter_in_ascii(path: str, literal: str) -> None:
    assert scripted_python(script_text(Path(path))) == Path(path)
    text = script_text(Path(path)).decode("ascii")
    assert f"set python to {literal}\n" in text
    assert text.startswith(f"on {HANDLER}(request)\n")
    assert text.rstrip().endswith(f"end {HANDLER}")


def test_the_scripts_command_hands_on_the_request(tmp_path: Path) -> None:
    """Run the shell command as AppleScript would put it together, quoted forms filled in."""
    python, request = tmp_path / "py thon", tmp_path / "it's $HOME.req"
    python.write_text('#!/bin/sh\nprintf "%s\\n" "$@" >"$0.told"\n')
    python.chmod(0o755)
    begin = script_text(python).decode().partition("on error")[0]
    command = " ".join(re.findall(r'"( [^"]*)"', begin))
    module, background = command.split("  >")
    line = f"{quoted(python)}{module} {quoted(request)} >{background} wait"
    subprocess.run(["/bin/sh", "-c", line], check=True)
    assert Path(f"{python}.told").read_text().splitlines() == [
        "-P",
        "-E",
        "-m",
        BUTTON,
        str(request),
    ]


def test_a_failure_of_the_script_is_in_the_log_with_its_number(tmp_path: Path) -> None:
    """Run the shell command as AppleScript would put it together."""
    (tmp_path / "Library" / "Application Support").mkdir(parents=True)
    script = script_text(tmp_path / "python").decode()
    found = re.search(r'do shell script ("cd .*) & reasonCode & "(.*)"', script)
    assert found
    command = found[1].strip('"').replace("\\\\", "\\")
    for number in (-1743, -600):
        subprocess.run(
            ["/bin/sh", "-c", f"{command}{number}{found[2]}"],
            check=True,
            env={"HOME": str(tmp_path)},
        )
    log = tmp_path / "Library" / "Application Support" / "repbook" / "repbook.log"
    times, said = log.read_text().splitlines()[::2], log.read_text().splitlines()[1::2]
    assert said == ["AppleScript (-1743)", "AppleScript (-600)"]
    assert _last_failure(log) == times[1]
    assert datetime.fromisoformat(times[0]).tzinfo is not None


def quoted(path: Path) -> str:
    """Return AppleScript's `quoted form of` a path."""
    return "'" + str(path).replace("'", "'\\''") + "'"


def test_another_script_names_no_interpreter() -> None:
    assert scripted_python(b"on run\n\treturn 1\nend run\n") is None
    assert scripted_python("on run -- 王".encode()) is None
