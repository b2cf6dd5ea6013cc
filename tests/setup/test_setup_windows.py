"""What is read of a Windows user's registry, variables and files."""

from __future__ import annotations

from pathlib import Path

import pytest

from repbook.setup.host import product_of
from repbook.setup.machine import Excel, Macros, Surface, Trust
from repbook.setup.windows import Windows
from setup_hosts import POLICY, SECURITY, mark_of_the_web, program, windows

SHELL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
APP = r"HKLM\Software\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"
LANGUAGE = r"HKCU\Software\Microsoft\Office\16.0\Common\LanguageResources"
DISABLED = r"HKCU\Software\Microsoft\Office\16.0\Excel\Resiliency\DisabledItems"


def test_pieces_belong_below_appdata(tmp_path: Path) -> None:
    places = windows(tmp_path).places()
    roaming = tmp_path / "user" / "AppData" / "Roaming"
    assert places.addin == roaming / "Microsoft" / "Excel" / "XLSTART" / "repbook.xlam"
    assert places.python == roaming / "Repbook" / "python.txt"
    assert places.script is None
    assert places.desktop == tmp_path / "user" / "Desktop"


def test_a_moved_desktop_is_found(tmp_path: Path) -> None:
    moved = tmp_path / "OneDrive - Acme" / "桌面"
    moved.mkdir(parents=True)
    key = {SHELL: {"Desktop": "%OneDriveCommercial%/桌面"}}
    host = windows(tmp_path, key, OneDriveCommercial=str(moved.parent))
    assert host.places().desktop == moved
    assert product_of(moved / "Repbook.xlsx", host.synced()) == "OneDrive"


def test_a_desktop_that_is_not_there_is_none(tmp_path: Path) -> None:
    host = windows(tmp_path, {SHELL: {"Desktop": str(tmp_path / "gone")}})
    assert host.places().desktop is None


@pytest.mark.parametrize(("machine", "bits"), [(0x8664, 64), (0x14C, 32), (0x1234, 0)])
def test_excel_is_described(tmp_path: Path, machine: int, bits: int) -> None:
    path = program(tmp_path / "x" / "EXCEL.EXE", machine)
    host = windows(tmp_path, {APP: {"": f'"{path}"'}, LANGUAGE: {"UILanguage": 2052}})
    assert host.excel() == Excel("16.0.17328.20162", bits, "zh-CN")


def test_a_language_tag_goes_before_its_number(tmp_path: Path) -> None:
    key = {LANGUAGE: {"UILanguage": 1033, "UILanguageTag": "zh-tw"}}
    excel = windows(tmp_path, key).excel()
    assert excel is not None
    assert excel.language == "zh-tw"


def test_without_click_to_run_the_class_tells_the_version(tmp_path: Path) -> None:
    keys = {
        r"HKLM\SOFTWARE\Microsoft\Office\ClickToRun\Configuration": {},
        r"HKLM\SOFTWARE\Classes\Excel.Application\CurVer": {"": "Excel.Application.16"},
    }
    excel = windows(tmp_path, keys).excel()
    assert excel is not None
    assert (excel.version, excel.major) == ("16", 16)


def test_no_registered_program_is_no_excel(tmp_path: Path) -> None:
    assert windows(tmp_path, {APP: {}}).excel() is None


def test_wps_is_found(tmp_path: Path) -> None:
    key = {r"HKCU\Software\Kingsoft\Office\6.0\Common": {"InstallRoot": "C:/WPS"}}
    assert windows(tmp_path, key).others() == ("WPS Office",)
    assert windows(tmp_path).others() == ()


@pytest.mark.parametrize(
    ("number", "meant"),
    [(1, Macros.ALL), (2, Macros.ASK), (3, Macros.SIGNED), (4, Macros.NONE), (9, Macros.ASK)],
)
def test_the_users_macro_setting_is_read(tmp_path: Path, number: int, meant: Macros) -> None:
    policy = windows(tmp_path, {SECURITY: {"VBAWarnings": number}}).policy()
    assert (policy.macros, policy.managed) == (meant, False)


def test_a_policy_goes_before_the_users_setting(tmp_path: Path) -> None:
    keys = {SECURITY: {"VBAWarnings": 1}, POLICY.lower(): {"vbawarnings": 4}}
    policy = windows(tmp_path, keys).policy()
    assert (policy.macros, policy.managed) == (Macros.NONE, True)


def test_nothing_set_means_excels_defaults(tmp_path: Path) -> None:
    policy = windows(tmp_path).policy()
    assert policy.macros is Macros.ASK
    assert policy.startup is Trust.TRUSTED
    assert policy.web_blocked
    stops = (policy.vba_off, policy.addins_off, policy.addins_signed, policy.managed)
    assert not any(stops)


def test_policies_that_stop_addins_are_seen(tmp_path: Path) -> None:
    common = r"HKCU\Software\Policies\Microsoft\Office\16.0\Common"
    assert windows(tmp_path, {common: {"VBAOff": 1}}).policy().vba_off
    assert windows(tmp_path, {SECURITY: {"DisableAllAddins": 1}}).policy().addins_off
    assert windows(tmp_path, {POLICY: {"RequireAddinSig": 1}}).policy().addins_signed
    web = {POLICY: {"blockcontentexecutionfrominternet": 0}}
    assert not windows(tmp_path, web).policy().web_blocked


GUARD = r"\Windows Defender\Windows Defender Exploit Guard\ASR"
BY_POLICY = r"HKLM\SOFTWARE\Policies\Microsoft" + GUARD
BY_HAND = r"HKLM\SOFTWARE\Microsoft" + GUARD + r"\Rules"
BY_INTUNE = r"HKLM\SOFTWARE\Policies\Microsoft\Windows Defender\Policy Manager"
CHILDREN = "D4F940AB-401B-4EFC-AADC-AD5F3C50688A"
WIN32 = "92e97fa1-2edf-4476-bdd6-9dd0b4dddc7b"
OPEN, WARNED, BLOCKED = Surface.OPEN, Surface.WARNED, Surface.BLOCKED


@pytest.mark.parametrize(
    ("keys", "children", "win32"),
    [
        ({}, OPEN, OPEN),
        ({BY_POLICY + r"\Rules": {CHILDREN: "1", WIN32: "6"}}, BLOCKED, WARNED),
        ({BY_POLICY + r"\Rules": {CHILDREN: "2", WIN32: "0"}}, OPEN, OPEN),
        ({BY_HAND: {CHILDREN: 6, WIN32: 1}}, WARNED, BLOCKED),
        ({BY_INTUNE: {"ASRRules": f"{CHILDREN}=1|{{{WIN32}}}=2|junk"}}, BLOCKED, OPEN),
        ({BY_POLICY + r"\Rules": {CHILDREN: "2"}, BY_HAND: {CHILDREN: 1}}, OPEN, OPEN),
        (
            {
                BY_POLICY: {"ExploitGuard_ASR_Rules": 0},
                BY_POLICY + r"\Rules": {CHILDREN: "1"},
                BY_HAND: {WIN32: 1},
            },
            OPEN,
            BLOCKED,
        ),
    ],
)
def test_defenders_rules_about_office_are_read(
    tmp_path: Path, keys: dict[str, dict[str, str | int]], children: Surface, win32: Surface
) -> None:
    """By group policy, Intune or hand; audited and unset rules stop nothing."""
    policy = windows(tmp_path, keys).policy()
    assert (policy.children, policy.win32) == (children, win32)


def trusted(tmp_path: Path, path: str, name: str = "Location1") -> Trust:
    """Return what is thought of the startup folder where one other location is registered."""
    keys = {
        SECURITY + r"\Trusted Locations\Location0": {"Path": "C:\\Program Files\\XLSTART\\"},
        SECURITY + rf"\Trusted Locations\{name}": {"Path": path},
    }
    return windows(tmp_path, keys).policy().startup


def test_the_startup_folder_is_looked_for_among_trusted_locations(tmp_path: Path) -> None:
    assert trusted(tmp_path, "%APPDATA%\\Microsoft\\Excel\\XLSTART\\") is Trust.TRUSTED
    whole = str(tmp_path / "user" / "AppData" / "Roaming" / "Microsoft" / "excel" / "xlstart")
    assert trusted(tmp_path, whole) is Trust.TRUSTED
    assert trusted(tmp_path, "%APPDATA%\\Microsoft\\Templates\\") is Trust.REMOVED


def test_trusted_locations_may_be_off_altogether(tmp_path: Path) -> None:
    key = {POLICY + r"\Trusted Locations": {"AllLocationsDisabled": 1}}
    assert windows(tmp_path, key).policy().startup is Trust.OFF


def test_a_startup_folder_on_a_share_is_trusted_only_where_shares_are(tmp_path: Path) -> None:
    """Companies redirect AppData to a server."""
    share = {"AppData": r"\\server\profiles\wang"}
    assert windows(tmp_path, **share).policy().startup is Trust.NETWORK
    key = {SECURITY + r"\Trusted Locations": {"AllowNetworkLocations": 1}}
    assert windows(tmp_path, key, **share).policy().startup is Trust.TRUSTED


def test_synced_folders_are_found_by_accounts_libraries_and_names(tmp_path: Path) -> None:
    library = tmp_path / "Acme" / "Sales - Documents"
    keys = {
        r"HKCU\Software\Microsoft\OneDrive\Accounts\Business1": {"UserFolder": str(tmp_path / "o")},
        r"HKCU\Software\SyncEngines\Providers\OneDrive\abc": {"MountPoint": str(library)},
    }
    (tmp_path / "user" / "Nutstore").mkdir(parents=True)
    synced = windows(tmp_path, keys).synced()
    assert product_of(tmp_path / "o" / "b.xlsx", synced) == "OneDrive"
    assert product_of(library / "b.xlsx", synced) == "OneDrive"
    assert product_of(tmp_path / "user" / "Nutstore" / "b.xlsx", synced) == "Nutstore"
    assert product_of(tmp_path / "user" / "b.xlsx", synced) == ""


def test_shares_are_told_from_drives(tmp_path: Path) -> None:
    host = windows(tmp_path, {r"HKCU\Network\Z": {"RemotePath": r"\\server\share"}})
    assert host.is_network(Path(r"\\server\share\b.xlsx"))
    assert host.is_network(Path(r"z:\b.xlsx"))
    assert not host.is_network(Path(r"C:\b.xlsx"))
    assert not host.is_network(Path(r"\\?\C:\b.xlsx"))


def test_the_mark_of_the_web_is_seen_and_taken_off(tmp_path: Path) -> None:
    host, path = windows(tmp_path), tmp_path / "b.xlsm"
    path.write_bytes(b"x")
    assert not host.is_marked(path)
    stream = mark_of_the_web(path, zone=2)
    assert not host.is_marked(path)
    mark_of_the_web(path)
    assert host.is_marked(path)
    host.unmark(path)
    assert not host.is_marked(path)
    assert not stream.exists()
    host.unmark(path)


def test_an_addin_disabled_after_a_crash_is_seen(tmp_path: Path) -> None:
    addin = Path("C:/x/repbook.xlam")
    data = b"\x01\0\0\0" + "C:\\X\\REPBOOK.xlam\0".encode("utf-16-le")
    assert windows(tmp_path, {DISABLED: {"3A1": data}}).is_disabled(addin)
    assert windows(tmp_path, {DISABLED: {"3A1": b"\0" + data}}).is_disabled(addin)
    assert not windows(tmp_path, {DISABLED: {"3A1": b"other.xlam"}}).is_disabled(addin)
    assert not windows(tmp_path).is_disabled(addin)


def test_buttons_start_the_windowless_interpreter(tmp_path: Path) -> None:
    host: Windows = windows(tmp_path)
    python = tmp_path / "Python3" / "python.exe"
    python.parent.mkdir()
    assert host.interpreter(python) == python
    (python.parent / "pythonw.exe").write_bytes(b"")
    assert host.interpreter(python) == python.parent / "pythonw.exe"
    assert host.interpreter(python.parent / "pythonw.exe") == python.parent / "pythonw.exe"
