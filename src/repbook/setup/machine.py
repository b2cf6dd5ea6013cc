"""What is known of a computer, gathered by a host and judged by `findings`."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from repbook.setup.places import Places


class System(StrEnum):
    """The systems that matter: two with Excel, and the rest."""

    WINDOWS = "windows"
    MAC = "mac"
    OTHER = "other"


class Excel(NamedTuple):
    """Excel as installed: version, bits (0 unknown), language tag (empty unknown)."""

    version: str
    bits: int = 0
    language: str = ""

    @property
    def major(self) -> int:
        """The leading number of the version; 0 where there is none."""
        head = self.version.partition(".")[0]
        return int(head) if head.isdecimal() else 0


class Macros(StrEnum):
    """What Excel does with a workbook's macros outside trusted folders."""

    ALL = "all"
    ASK = "ask"
    SIGNED = "signed"
    NONE = "none"


class Trust(StrEnum):
    """What Excel thinks of the startup folder."""

    TRUSTED = "trusted"
    REMOVED = "removed"
    OFF = "off"
    NETWORK = "network"
    ALLOWED_BY_MACROS = "by_macros"


class Surface(StrEnum):
    """What Defender does where one of its rules is broken."""

    OPEN = "open"
    WARNED = "warned"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Policy:
    """The macro settings in force; `managed` tells that an administrator made them.

    `children` and `win32` are Defender's rules on programs that Office starts, and on macros that
    call Windows.
    """

    macros: Macros = Macros.ASK
    managed: bool = False
    startup: Trust = Trust.TRUSTED
    vba_off: bool = False
    addins_off: bool = False
    addins_signed: bool = False
    web_blocked: bool = True
    children: Surface = Surface.OPEN
    win32: Surface = Surface.OPEN


class Addin(NamedTuple):
    """The add-in as it lies in the startup folder."""

    version: str
    marked: bool = False
    disabled: bool = False


class Start(NamedTuple):
    """How the interpreter named for the buttons starts; `failure` is empty where it does."""

    seconds: float = 0.0
    failure: str = ""


class Synced(NamedTuple):
    """A folder that a program keeps equal with a server."""

    product: str
    folder: Path


class Placement(StrEnum):
    """Where a workbook lies."""

    LOCAL = "local"
    SYNCED = "synced"
    NETWORK = "network"
    WEB = "web"


@dataclass(frozen=True, slots=True)
class Collected:
    """What the team's workbook says of its last Collect: when, from where, of how many files.

    `there` tells whether that folder can be read here now; `bad` files wait for somebody.
    """

    at: str
    folder: str
    there: bool
    files: int
    bad: int


@dataclass(frozen=True, slots=True)
class Workbook:
    """One workbook as doctor sees it; `trouble` says why it cannot be opened, empty if it can."""

    name: str
    ground: Placement = Placement.LOCAL
    product: str = ""
    marked: bool = False
    holder: str | None = None
    writable: bool = True
    trouble: str = ""
    is_repbook: bool = True
    macros: bool = False
    version: str = ""
    team: Collected | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """Everything doctor judges by.

    `limit` is how many MB backups may have by the user's `options`; a text says why they cannot be
    read.
    """

    system: System
    package: str
    python: Path
    python_version: str
    sandboxed: bool = False
    home: Path
    excel: Excel | None = None
    others: tuple[str, ...] = ()
    policy: Policy = field(default_factory=Policy)
    places: Places = field(default_factory=Places)
    addin: Addin | None = None
    named: Path | None = None
    start: Start | None = None
    script_right: bool = True
    search_path: str = ""
    writable: bool = True
    open_to_others: bool = False
    limit: int | str = 500
    options: Path = Path("repbook.toml")
    free: int = 1 << 40
    log: Path | None = None
    last_failure: str = ""
    workbook: Workbook | None = None
