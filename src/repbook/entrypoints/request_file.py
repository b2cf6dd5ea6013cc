"""The files in which a button asks for its press, and in which it is answered.

Both are UTF-16LE with a byte order mark and CRLF line ends, which VBA reads and writes by itself.
A request has lines `key=value`; an answer has mood, follow-up and its argument on a line each, then
the text.
"""

from __future__ import annotations

import codecs
import os
from pathlib import Path
from typing import NamedTuple

from repbook.entrypoints.press import Outcome

ANSWER_SUFFIX = ".out"
_ENCODING = "utf-16-le"


class Request(NamedTuple):
    """What was pressed, and in which workbook; what is not given is empty."""

    action: str = ""
    book: str = ""
    fullname: str = ""
    hwnd: str = ""
    pid: str = ""
    version: str = ""
    asked: str = ""


def read_request(path: Path) -> Request:
    """Return a request; unknown keys are passed over. OSError where the file cannot be read."""
    text = path.read_bytes().removeprefix(codecs.BOM_UTF16_LE).decode(_ENCODING, "replace")
    pairs = (line.partition("=") for line in text.splitlines())
    given = {key.strip(): value for key, _, value in pairs if key.strip() in Request._fields}
    return Request(**given)


def write_answer(request: Path, outcome: Outcome) -> Path:
    """Write an answer beside its request, whole or not at all, and return its path."""
    head = (outcome.mood, *(" ".join(t.splitlines()) for t in (outcome.follow, outcome.asked)))
    lines = [*head, *outcome.text.splitlines()]
    target = request.with_name(request.name + ANSWER_SUFFIX)
    draft = target.with_name(target.name + ".part")
    draft.write_bytes(codecs.BOM_UTF16_LE + "\r\n".join(lines).encode(_ENCODING, "replace"))
    os.replace(draft, target)
    return target
