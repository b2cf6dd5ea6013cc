"""The files in which a button asks for its press, and in which it is answered.

Both are UTF-16LE with a byte order mark and CRLF line ends, which VBA reads and writes by itself.
A request has lines `key=value`; an answer has mood, follow-up and its argument on a line each, then
the text. A third file, the mark, says that Python runs. VBA deletes all three; a request that is
gone is one that nobody waits for any more.

Their folder is the user's own and their names cannot be guessed. Even so a request that is a link,
or that somebody else left, is none, and what is written is made new, never through a link.
"""

import codecs
import os
import re
import stat
import time
from contextlib import suppress
from pathlib import Path

from repbook.entrypoints.outcome import Outcome
from repbook.errors import UsageError
from repbook.record import NamedTuple
from repbook.text.visible import visible

ANSWER_SUFFIX = ".out"
MARK_SUFFIX = ".run"
KEPT_SECONDS = 24 * 3600
_OURS = r"repbook-\d{14}(-[0-9a-f]{16})?\.req(\.run|\.out|\.out\.part)?"
_ENCODING, _LINE_END = "utf-16-le", "\r\n"
_LONGEST = 1 << 17
"""How many bytes a request has at most: seven lines, of which one may be a path or a typed text."""
_PLACES = 18
# A link is not followed, a pipe not waited for; Windows has neither flag.
_FLAGS = sum(getattr(os, flag, 0) for flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))


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
    """Return a request: of a key that is given twice the first counts, unknown ones nothing.

    UsageError where it is none or not this user's: it may be another than the one that a mark was
    left for. OSError where the file cannot be read.
    """
    descriptor = os.open(path, os.O_RDONLY | _FLAGS)
    with open(descriptor, "rb") as file:
        data = file.read(_LONGEST + 1) if _is_ours(os.fstat(descriptor)) else b""
    if len(data) > _LONGEST or not data.startswith(codecs.BOM_UTF16_LE):
        raise UsageError("handler.bad_request")
    given: dict[str, str] = {}
    for line in data[len(codecs.BOM_UTF16_LE) :].decode(_ENCODING, "replace").split(_LINE_END):
        key, equals, value = line.partition("=")
        if equals and key in Request._fields:
            given.setdefault(key, value)
    return Request(**given)


def counted(text: str) -> int | None:
    """Return a whole number as the launcher writes one, None for anything else."""
    is_number = text.isascii() and text.isdecimal() and len(text) <= _PLACES
    return int(text) if is_number else None


def leave_mark(request: Path) -> bool:
    """Say beside a request that Python runs; False, and no mark, where the request is gone.

    Raises OSError where nothing can be written there, or something lies in the mark's place.
    """
    waited_for = _is_waited_for(request)
    if waited_for:
        _make(request.with_name(request.name + MARK_SUFFIX), b"")
    return waited_for


def write_answer(request: Path, outcome: Outcome) -> Path | None:
    """Write an answer beside its request, whole or not at all, and return its path.

    Signs that a window would obey are spelt out in the text, as on the console.
    None, and no answer, where the request is gone.
    """
    if not _is_waited_for(request):
        return None
    head = (outcome.mood, *(" ".join(t.splitlines()) for t in (outcome.follow, outcome.asked)))
    lines = [*head, *visible(outcome.text.replace("\r\n", "\n")).splitlines()]
    target = request.with_name(request.name + ANSWER_SUFFIX)
    draft = target.with_name(target.name + ".part")
    _make(draft, codecs.BOM_UTF16_LE + _LINE_END.join(lines).encode(_ENCODING, "replace"))
    os.replace(draft, target)
    return target


def _is_waited_for(request: Path) -> bool:
    """Tell whether a request lies there, as a file of this user's and no link to one."""
    try:
        found = os.lstat(request)
    except OSError:
        return False
    return _is_ours(found)


def _is_ours(found: os.stat_result) -> bool:
    owner = getattr(os, "geteuid", lambda: found.st_uid)()
    return stat.S_ISREG(found.st_mode) and found.st_uid == owner


def _make(path: Path, data: bytes) -> None:
    """Make a file that only its owner reads; FileExistsError where anything lies there."""
    with open(path, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
        file.write(data)


def sweep(folder: Path) -> None:
    """Delete requests, marks and answers that are older than a day; nothing but the launcher's."""
    oldest = time.time() - KEPT_SECONDS
    for entry in os.scandir(folder):
        if re.fullmatch(_OURS, entry.name):
            # Another process may be sweeping too.
            with suppress(OSError):
                if entry.stat().st_mtime < oldest:
                    os.unlink(entry.path)
