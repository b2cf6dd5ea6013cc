"""Photograph the workbook in a running application to docs/screens, one picture a language.

A made-up workbook is opened in LibreOffice on a screen of its own, the day is planned by the
button's macro, and the window is photographed. Needs Xvfb and scrot (Debian: xvfb, scrot), and
takes pngquant where it is there.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "examples"), str(ROOT / "tests")]

import made_up  # noqa: E402 - found in examples

from live.office import Office  # noqa: E402 - found in tests
from live.pressing import OpenBook, put_launcher_in  # noqa: E402 - found in tests

TARGET = ROOT / "docs" / "screens"
LANGUAGES = ("en", "zh-CN")
SIZE = "1600x1000"
SETTLE_SECONDS = 3


@contextmanager
def screen() -> Iterator[str]:
    """Lend an X display of its own."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        try:
            yield f":{process.stdout.readline().decode().strip()}"
        finally:
            process.terminate()


def photograph(office: Office, display: str, lang: str, folder: Path) -> None:
    """Open, rank, photograph."""
    book = folder / f"{lang}.xlsm"
    made_up.make(book, lang)
    with office.open(put_launcher_in(book), macros=True) as document:
        frame = document.model.CurrentController.Frame
        frame.ContainerWindow.IsMaximized = True
        frame.LayoutManager.hideElement("private:resource/toolbar/findbar")
        desk = OpenBook(office, document, lang)
        told = desk.press("rank")
        assert told.mood == "done", told
        time.sleep(SETTLE_SECONDS)
        target = TARGET / f"running.{lang}.png"
        subprocess.run(["scrot", "--overwrite", str(target)], env={"DISPLAY": display}, check=True)
        smaller = shutil.which("pngquant")
        if smaller:
            subprocess.run([smaller, "--force", "--output", target, "64", target], check=True)


def main() -> None:
    """Photograph every language."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        screen() as display,
        Office(display) as office,
    ):
        for lang in LANGUAGES:
            photograph(office, display, lang, Path(folder))


if __name__ == "__main__":
    main()
