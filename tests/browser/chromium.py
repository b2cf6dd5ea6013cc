"""A Chromium of its own, spoken to through a pipe (Chrome DevTools Protocol), without a driver."""

from __future__ import annotations

import base64
import fcntl
import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

WIDTH, HEIGHT = 390, 844
"""A phone's page in CSS pixels."""
PATIENCE = 60
"""Seconds until a browser that says nothing counts as dead."""
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-extensions", "--hide-scrollbars", "--no-default-browser-check"),
    *("--disable-dev-shm-usage", "--remote-debugging-pipe"),
)
_FREE = 10
_READS, _WRITES = 3, 4
"""The numbers under which the browser looks for its pipe."""


def program() -> str:
    """Return the browser's program; `scripts/setup_browser.sh` installs it."""
    found = next((path for name in PROGRAMS if (path := shutil.which(name))), None)
    assert found, "no Chromium here: run scripts/setup_browser.sh"
    return found


class Browser:
    """One running browser; its events are kept as they come."""

    def __init__(self, process: subprocess.Popen[bytes], write: int, read: int) -> None:
        self.process, self.events = process, [dict[str, Any]()]
        self.events.clear()
        self._write, self._read = write, read
        self._held, self._last = b"", 0

    def send(self, method: str, session: str = "", **params: Any) -> dict[str, Any]:
        """Send one command and return its result."""
        self._last += 1
        message = {"id": self._last, "method": method, "params": params}
        message |= {"sessionId": session} if session else {}
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while (answer := self._next()).get("id") != self._last:
            self.events.append(answer)
        assert "error" not in answer, (method, answer["error"])
        return dict(answer["result"])

    def wait_for(self, method: str, **facts: Any) -> dict[str, Any]:
        """Return the next event of a kind and with these facts; one that came already too."""

        def is_it(event: dict[str, Any]) -> bool:
            params = event.get("params", {})
            return event.get("method") == method and facts.items() <= params.items()

        for event in self.events:
            if is_it(event):
                self.events.remove(event)
                return event
        while not is_it(event := self._next()):
            self.events.append(event)
        return event

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._held:
            ready, _, _ = select.select([self._read], [], [], PATIENCE)
            assert ready, "the browser says nothing"
            found = os.read(self._read, 1 << 16)
            assert found, "the browser has ended"
            self._held += found
        message, _, self._held = self._held.partition(b"\0")
        return dict(json.loads(message))


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """Start a browser with an empty profile in `folder`, and end it."""
    (theirs, ours_out), (ours_in, theirs_out) = os.pipe(), os.pipe()
    theirs, theirs_out = (fcntl.fcntl(fd, fcntl.F_DUPFD, _FREE) for fd in (theirs, theirs_out))

    def place() -> None:
        os.dup2(theirs, _READS)
        os.dup2(theirs_out, _WRITES)

    command = [program(), *FLAGS, f"--user-data-dir={folder / 'profile'}", "about:blank"]
    process = subprocess.Popen(
        command,
        preexec_fn=place,
        close_fds=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield Browser(process, ours_out, ours_in)
    finally:
        process.terminate()
        process.wait(PATIENCE)


class Page:
    """A page at a phone's size, touched with a finger."""

    def __init__(self, browser: Browser, downloads: Path) -> None:
        self.browser, self.downloads = browser, downloads
        target = browser.send("Target.createTarget", url="about:blank")["targetId"]
        attached = browser.send("Target.attachToTarget", targetId=target, flatten=True)
        self._target, self._session = target, attached["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.send(f"{domain}.enable")
        size = {"width": WIDTH, "height": HEIGHT, "deviceScaleFactor": 2, "mobile": True}
        self.send("Emulation.setDeviceMetricsOverride", **size)
        self.send("Emulation.setTouchEmulationEnabled", enabled=True)
        offline = {"offline": True, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0}
        self.send("Network.emulateNetworkConditions", **offline)
        browser.send(
            "Browser.setDownloadBehavior",
            behavior="allow",
            downloadPath=str(downloads),
            eventsEnabled=True,
        )

    def send(self, method: str, **params: Any) -> dict[str, Any]:
        """Send a command to this page."""
        return self.browser.send(method, self._session, **params)

    def go(self, file: Path) -> None:
        """Open a file."""
        self.send("Page.navigate", url=file.as_uri())
        self.browser.wait_for("Page.loadEventFired")

    def reload(self) -> None:
        """Open it anew."""
        self.send("Page.reload")
        self.browser.wait_for("Page.loadEventFired")

    def run(self, script: str) -> Any:
        """Return what a script on the page gives; CSP does not bind the debugger."""
        given = {"expression": script, "returnByValue": True, "awaitPromise": True}
        answer = self.send("Runtime.evaluate", **given)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def text(self, selector: str) -> str:
        """Return the text that an element shows."""
        return str(self.run(f"document.querySelector({json.dumps(selector)}).innerText"))

    def tap(self, selector: str) -> None:
        """Bring an element into sight and touch its middle."""
        place = self.run(
            f"(() => {{ const e = document.querySelector({json.dumps(selector)});"
            "e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
            "return [r.x + r.width / 2, r.y + r.height / 2]; })()"
        )
        point = [{"x": place[0], "y": place[1]}]
        self.send("Input.dispatchTouchEvent", type="touchStart", touchPoints=point)
        self.send("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
        self.run("new Promise(done => requestAnimationFrame(() => setTimeout(done, 30)))")

    def type(self, selector: str, text: str) -> None:
        """Touch a field and type into it."""
        self.tap(selector)
        self.send("Input.insertText", text=text)

    def fill(self, selector: str, value: str) -> None:
        """Give a field a value, as its own dialog does: a date is not typed on a phone."""
        self.run(
            f"(() => {{ const e = document.querySelector({json.dumps(selector)});"
            f"e.value = {json.dumps(value)};"
            "e.dispatchEvent(new Event('input', {bubbles: true})); })()"
        )

    def before(self, script: str) -> None:
        """Run a script before those of every page that is opened from now on."""
        self.send("Page.addScriptToEvaluateOnNewDocument", source=script)

    def allow_clipboard(self) -> None:
        """Let pages read what was copied."""
        allowed = ["clipboardReadWrite", "clipboardSanitizedWrite"]
        self.browser.send("Browser.grantPermissions", permissions=allowed)

    def close(self) -> None:
        """Close it."""
        self.browser.send("Target.closeTarget", targetId=self._target)

    def picture(self, file: Path, *, whole: bool = False) -> None:
        """Keep what is seen as a PNG."""
        shot = self.send("Page.captureScreenshot", captureBeyondViewport=whole)
        file.write_bytes(base64.b64decode(shot["data"]))

    def complaints(self) -> list[str]:
        """Return what no quiet page says: errors, dialogs, requests that leave the phone."""
        found = []
        for event in self.browser.events:
            method, params = event.get("method"), event.get("params", {})
            if method in ("Runtime.exceptionThrown", "Page.javascriptDialogOpening"):
                found.append(f"{method} {params}")
            if method == "Log.entryAdded" and params["entry"]["level"] == "error":
                found.append(str(params["entry"]["text"]))
            if method == "Network.requestWillBeSent":
                url = params["request"]["url"]
                found += [] if url.startswith(("file:", "blob:", "data:")) else [url]
        return found


if __name__ == "__main__":
    sys.exit(subprocess.call([program(), "--version"]))
