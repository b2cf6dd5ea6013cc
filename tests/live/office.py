"""Run one private LibreOffice and open workbooks in it.

The office has its own profile and pipe, so it neither sees nor disturbs another one.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path
from typing import Any

from live.bridge import OfficeError, import_uno, plain_errors, properties, uno_class
from live.document import Document
from live.office_profile import SETTINGS
from repbook.adapters.office import find_office, write_profile

INSTALL = "bash scripts/setup_office.sh"
_OPTIONS = ("--norestore", "--nologo", "--nodefault", "--nolockcheck")
_UNSEEN = ("--headless", "--invisible")
_RESTART_ME = (79, 81)
_TICKS = os.sysconf("SC_CLK_TCK")
_START_SECONDS = 60
_STOP_SECONDS = 15
_BUTTON = Path(__file__).with_name("office_button.py")
_MACROS = {False: 0, True: 4}  # com.sun.star.document.MacroExecMode: never, always without asking


class NoOffice(Exception):
    """LibreOffice or its Python bridge is missing, or it does not start."""


class Office:
    """One running LibreOffice; stop it, or use it as a context manager.

    It has no windows unless `display` names the X display to show them on.
    """

    def __init__(self, display: str = "") -> None:
        self._program, self._display = _program(), display
        self.folder = Path(tempfile.mkdtemp(prefix="repbook-office-"))
        write_profile(self.folder / "profile", SETTINGS)
        try:
            context = self._start()
        except BaseException:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise
        self.desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context
        )

    @property
    def pid(self) -> int:
        """The office's process id."""
        return self._process.pid

    def spent(self) -> float:
        """Return the CPU seconds of the office so far, of all its threads together."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    @plain_errors
    def open(self, path: Path, *, macros: bool = False) -> Document:
        """Open a workbook; its macros run only when `macros` is set."""
        load = properties(Hidden=not self._display, MacroExecutionMode=_MACROS[macros])
        model = self.desktop.loadComponentFromURL(path.resolve().as_uri(), "_blank", 0, load)
        if model is None:
            raise OfficeError(f"LibreOffice cannot open {path}")
        model.IsUndoEnabled = False
        return Document(model)

    def documents(self) -> list[Any]:
        """Return the UNO models of everything open."""
        components = self.desktop.Components.createEnumeration()
        return [components.nextElement() for _ in iter(components.hasMoreElements, False)]

    def stop(self) -> None:
        """End the office and remove its profile."""
        try:
            self.desktop.terminate()
        except Exception:  # the bridge breaks with several types once the process is gone
            self._process.terminate()
        self._end()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> Office:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _start(self) -> Any:
        """Start the program until it stays: a fresh profile makes it exit once, to be restarted."""
        for _ in range(3):
            pipe = f"repbook-{uuid.uuid4().hex}"
            self._process = self._spawn(pipe)
            try:
                context = self._connect(pipe)
            except BaseException:
                self._process.kill()
                self._process.wait()
                raise
            if context is not None:
                return context
        raise NoOffice(f"LibreOffice asks to be restarted again and again: {self._program}")

    def _spawn(self, pipe: str) -> subprocess.Popen[bytes]:
        profile = (self.folder / "profile").as_uri()
        return subprocess.Popen(
            [
                str(self._program),
                f"-env:UserInstallation={profile}",
                *_OPTIONS,
                *(() if self._display else _UNSEEN),
                f"--accept=pipe,name={pipe};urp;",
            ],
            env={**_environment(), **self._rig(pipe)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _rig(self, pipe: str) -> dict[str, str]:
        """Return what tests/live/Launcher.bas and the Python it starts look up."""
        window = {"DISPLAY": self._display, "SAL_USE_VCLPLUGIN": "gen"} if self._display else {}
        return {
            **window,
            "REPBOOK_RIG_PYTHON": sys.executable,
            "REPBOOK_RIG_BUTTON": str(_BUTTON),
            "REPBOOK_RIG_FOLDER": str(self.folder),
            "REPBOOK_RIG_PIPE": pipe,
        }

    def _connect(self, pipe: str) -> Any:
        """Return the office's component context, or None when it exited to be restarted."""
        address, resolver = address_of(pipe), _resolver()
        refused = uno_class("com.sun.star.connection.NoConnectException")
        patience = time.monotonic() + _START_SECONDS
        while time.monotonic() < patience:
            with contextlib.suppress(refused):
                return resolver.resolve(address)
            if self._process.poll() in _RESTART_ME:
                return None
            if self._process.poll() is not None:
                raise NoOffice(f"{self._program} ended with code {self._process.returncode}")
            time.sleep(0.02)
        raise NoOffice(f"{self._program} did not answer in {_START_SECONDS} seconds")

    def _end(self) -> None:
        try:
            self._process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def connected(pipe: str) -> Any:
    """Return the UNO desktop of the office that listens at a pipe."""
    context = _resolver().resolve(address_of(pipe))
    manager = context.ServiceManager
    return manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def address_of(pipe: str) -> str:
    """Return where the office behind a pipe is reached."""
    return f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"


def _program() -> Path:
    """Return the program itself, not the script around it: its pid is the one to stop."""
    office = find_office()
    if office is None:
        raise NoOffice(f"LibreOffice is missing. Install it with: {INSTALL}")
    beside = office.resolve().with_name("soffice.bin")
    return beside if beside.exists() else office


def _environment() -> dict[str, str]:
    """Return a UTF-8 environment: in the C locale LibreOffice opens no file named in Chinese."""
    env = os.environ
    spoken = env.get("LC_ALL") or env.get("LC_CTYPE") or env.get("LANG") or ""
    return {**env} if "utf" in spoken.lower() else {**env, "LC_ALL": "C.UTF-8"}


def _resolver() -> Any:
    try:
        local = import_uno().getComponentContext()
    except ImportError as missing:
        raise NoOffice(
            f"This Python cannot talk to LibreOffice ({missing}). Install the bridge with: "
            f"{INSTALL}, and make .venv from the system's python3, for which it is built."
        ) from missing
    return local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
