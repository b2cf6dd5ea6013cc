"""The files in which a button asks for its press, and in which it is answered.

Both are UTF-16LE with a byte order mark and CRLF line ends, which VBA reads and writes by itself.
A request has lines `key=value`; an answer has mood, follow-up and its argument on a line each, then
the text. A third file, the mark, says that Python runs. VBA deletes all three; a request that is
gone is one that nobody waits for any more.
"""

import codecs
import os
import re
import time
from contextlib import suppress
from pathlib import Path

from repbook.entrypoints.outcome import Outcome
from repbook.record import NamedTuple

ANSWER_SUFFIX = ".out"
MARK_SUFFIX = ".run"
KEPT_SECONDS = 24 * 3600
_OURS = r"repbook-\d{14}\.req(\.run|\.out|\.out\.part)?"
_ENCODING = "utf-16-le"


class Request(NamedTuple):
    """What was pressed, and in which workbook; what is not given is empty.

    `version` is the package's whose macros asked, `template` the one that the workbook follows.
    """

    action: str = ""
    book: str = ""
    fullname: str = ""
    hwnd: str = ""
    version: str = ""
    template: str = ""
    asked: str = ""


def read_request(path: Path) -> Request:
    """Return a request; unknown keys are passed over. OSError where the file cannot be read."""
    text = path.read_bytes().removeprefix(codecs.BOM_UTF16_LE).decode(_ENCODING, "replace")
    pairs = (line.partition("=") for line in text.splitlines())
    given = {key.strip(): value for key, _, value in pairs if key.strip() in Request._fields}
    return Request(**given)


def leave_mark(request: Path) -> bool:
    """Say beside a request that Python runs; False, and no mark, where the request is gone.

    Raises OSError where nothing can be written there.
    """
    waited_for = request.is_file()
    if waited_for:
        request.with_name(request.name + MARK_SUFFIX).touch()
    return waited_for


def write_answer(request: Path, outcome: Outcome) -> Path | None:
    """Write an answer beside its request, whole or not at all, and return its path.

    None, and no answer, where the request is gone.
    """
    if not request.is_file():
        return None
    head = (outcome.mood, *(" ".join(t.splitlines()) for t in (outcome.follow, outcome.asked)))
    lines = [*head, *outcome.text.splitlines()]
    target = request.with_name(request.name + ANSWER_SUFFIX)
    draft = target.with_name(target.name + ".part")
    draft.write_bytes(codecs.BOM_UTF16_LE + "\r\n".join(lines).encode(_ENCODING, "replace"))
    os.replace(draft, target)
    return target


def sweep(folder: Path) -> None:
    """Delete requests, marks and answers that are older than a day; nothing but the launcher's."""
    oldest = time.time() - KEPT_SECONDS
    for entry in os.scandir(folder):
        if re.fullmatch(_OURS, entry.name):
            # Another process may be sweeping too.
            with suppress(OSError):
                if entry.stat().st_mtime < oldest:
                    os.unlink(entry.path)
