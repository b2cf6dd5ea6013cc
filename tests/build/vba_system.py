"""What the launcher asks of Windows, answered from a folder: files, processes, dialogs, time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from pyopenvba.apps.excel._model import Application
from pyopenvba.exceptions import VBARuntimeError
from pyopenvba.interpreter import VBAObject, member, method
from vba_host import Host, lend

YES, NO, OK = 6, 7, 1
AUTOMATIC, MANUAL, SEMIAUTOMATIC = -4105, -4135, 2
AWAKE: dict[str, object] = {
    "EnableEvents": True,
    "ScreenUpdating": True,
    "Calculation": AUTOMATIC,
}
QUIET: dict[str, object] = {"EnableEvents": False, "ScreenUpdating": False, "Calculation": MANUAL}
"""What Python sets while it writes."""


def lend_modes(mode: dict[str, object]) -> None:
    """Let an Excel keep in `mode` whether it draws, calculates and raises events."""
    for name in QUIET:

        def keep(_: object, value: object, name: str = name) -> None:
            mode[name] = value

        lend(Application, name, lambda _, name=name: mode[name], setter=keep)


@dataclass
class System:
    """A Windows in a folder. `python` is called with each request file once it is started."""

    folder: Path
    python: Callable[[Path], None]
    installed: bool = True
    answers: list[int] = field(default_factory=list)
    locked: int = 0
    code_page: str = "ascii"
    boxes: list[str] = field(default_factory=list)
    refused: str = ""
    file: object = False
    typed: object = False
    told: list[tuple[str, int]] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    bars: list[object] = field(default_factory=list)
    held: list[bool] = field(default_factory=list)
    mode: dict[str, object] = field(default_factory=AWAKE.copy)
    variables: dict[str, str] = field(default_factory=dict)
    now: datetime = datetime(2026, 3, 2, 9, 30)

    @property
    def requests(self) -> Path:
        """Where the launcher leaves its requests."""
        return self.folder / "local" / "repbook" / "requests"

    def __post_init__(self) -> None:
        (self.folder / "local").mkdir()
        if self.installed:
            self.install("python.exe")

    def install(self, program: str) -> None:
        """Put an interpreter down and note its path as `repbook install` does."""
        note = self.folder / "appdata" / "Repbook" / "python.txt"
        note.parent.mkdir(parents=True)
        exe = self.folder / program
        exe.write_bytes(b"")
        note.write_text(f"{exe}\r\n", "utf-16")

    def place(self, path: str) -> Path:
        """Return a Windows path as one here."""
        return Path(path.replace("\\", "/"))

    def into(self, host: Host) -> None:
        """Lend all of this to an Excel."""
        interpreter = host.interpreter
        self.interpreter = interpreter
        interpreter.freeze(self.now)
        interpreter.create_com = self.create
        interpreter._intrinsics = {
            **interpreter._intrinsics,
            "msgbox": lambda _, args, named: self.boxed(str(args[0]), int(args[1])),
            "strconv": lambda _, args, named: self.converted(args[0], int(args[1])),
            "doevents": lambda _, args, named: self.wait(),
        }
        lend(Application, "Hwnd", lambda _: 66)
        lend(Application, "Interactive", lambda _: True, setter=lambda _, v: self.hold(v))
        lend_modes(self.mode)
        lend(Application, "EnableCancelKey", lambda _: 1, setter=lambda _, v: None)
        box = ("Prompt", "Title", "Default", "Left", "Top", "HelpFile", "HelpContextID", "Type")
        lend(Application, "InputBox", lambda *_, **__: self.typed, parameters=box, kind="method")
        lend(
            Application, "GetOpenFilename", lambda *_, **__: self.file, varargs=True, kind="method"
        )

    def hold(self, interactive: object) -> None:
        self.held.append(not interactive)

    def converted(self, text: object, way: int) -> object:
        """Convert a text to the system's code page (128) and back (64)."""
        if way == 128:
            return str(text).encode(self.code_page, "replace")
        return text.decode(self.code_page) if isinstance(text, bytes) else text

    def boxed(self, text: str, style: int) -> int:
        """Show VBA's own box, which shows no other letters and no more than 1,023 of them."""
        self.boxes.append(text)
        shown = text.encode(self.code_page, "replace").decode(self.code_page)
        return self.message(shown[:1023], style)

    def message(self, text: str, style: int) -> int:
        """Show a message box: a question takes the next answer."""
        self.told.append((text, style & 0xF))
        return self.answers.pop(0) if style & 0xF else OK

    def wait(self) -> int:
        """Let time pass, one second a look, so that tests are short."""
        self.now += timedelta(seconds=1)
        self.interpreter.freeze(self.now)
        self.bars.append(self.interpreter.host.application.vba_get("StatusBar"))
        return 0

    def create(self, name: str) -> object:
        """Answer CreateObject."""
        made: dict[str, Callable[[System], VBAObject]] = {
            "scripting.filesystemobject": Files,
            "wscript.shell": Shell,
        }
        return made[name.lower()](self)


class Files(VBAObject):
    """Scripting.FileSystemObject over the folder."""

    def __init__(self, system: System) -> None:
        self.system = system

    @method
    def FolderExists(self, path: object) -> object:
        return self.system.place(str(path)).is_dir()

    @method
    def CreateFolder(self, path: object) -> None:
        self.system.place(str(path)).mkdir()

    @method
    def FileExists(self, path: object) -> object:
        return self.system.place(str(path)).is_file()

    @method
    def DeleteFile(self, path: object, force: object) -> None:
        self.system.place(str(path)).unlink()

    @method
    def CreateTextFile(self, path: object, overwrite: object, unicode: object) -> object:
        assert unicode
        assert not overwrite
        place = self.system.place(str(path))
        if place.exists():
            raise VBARuntimeError(58, "File already exists")
        return Stream(place)

    @method
    def OpenTextFile(self, path: object, mode: object, create: object, kind: object) -> object:
        assert (mode, kind) == (1, -1)
        if str(path).endswith(".out") and self.system.locked:
            self.system.locked -= 1
            raise VBARuntimeError(70, "Permission denied")
        return Stream(self.system.place(str(path)), read=True)


class Stream(VBAObject):
    """A TextStream in UTF-16 with its mark, as Windows writes and reads it."""

    def __init__(self, path: Path, *, read: bool = False) -> None:
        self.path = path
        self.text = path.read_bytes().decode("utf-16") if read else ""
        self.reading = read

    @member
    def AtEndOfStream(self) -> object:
        return not self.text

    @method
    def ReadAll(self) -> object:
        return self.text

    @method
    def Write(self, text: object) -> None:
        self.text += str(text)

    @method
    def Close(self) -> None:
        if not self.reading:
            self.path.write_bytes(b"\xff\xfe" + self.text.encode("utf-16-le"))


class Shell(VBAObject):
    """WScript.Shell: expands the few variables there are, runs Python at once."""

    def __init__(self, system: System) -> None:
        self.system = system

    @method
    def ExpandEnvironmentStrings(self, text: object) -> object:
        folder = self.system.folder
        known = {"APPDATA": str(folder / "appdata"), "LOCALAPPDATA": str(folder / "local")}
        found = str(text)
        for name, place in (known | self.system.variables).items():
            found = found.replace(f"%{name}%", place)
        return found

    @method
    def Popup(self, text: object, seconds: object, title: object, style: object) -> object:
        assert (seconds, title, int(str(style)) & 4096) == (0, "Repbook", 4096)
        return self.system.message(str(text), int(str(style)))

    @method
    def Run(self, command: object, style: object, wait: object) -> object:
        assert (style, bool(wait)) == (0, False)
        if self.system.refused:
            raise VBARuntimeError(70, self.system.refused)
        self.system.commands.append(str(command))
        request = str(command).rpartition(' "')[2].strip('"')
        self.system.python(self.system.place(request))
        return 0


def answering(*answers: str) -> Callable[[Path], None]:
    """Return a Python that answers each request with the next text, as the protocol says."""
    left = list(answers)

    def python(request: Path) -> None:
        reply = left.pop(0)
        out = request.with_name(request.name + ".out")
        out.write_bytes(b"\xff\xfe" + reply.encode("utf-16-le"))

    return python


__all__ = [
    "AWAKE",
    "MANUAL",
    "NO",
    "QUIET",
    "SEMIAUTOMATIC",
    "YES",
    "System",
    "answering",
    "lend_modes",
]
