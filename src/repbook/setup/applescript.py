"""The script that starts Python for Excel on the Mac, outside Excel's sandbox.

Excel's VBA calls `AppleScriptTask("Repbook.applescript", "RunRepbook", request)`; the file must
lie in ~/Library/Application Scripts/com.microsoft.Excel. Plain source is accepted there.
"""

from __future__ import annotations

import re
from pathlib import Path

HANDLER = "RunRepbook"
BUTTON = "repbook.entrypoints.button"
# -P keeps the current folder out of the module search, -E the variables PYTHONHOME and PYTHONPATH.
FLAGS = ("-P", "-E")
_LOG = (
    "cd ~/Library/Application\\ Support && mkdir -p repbook && "
    "printf '%s\\nAppleScript (%s)\\n' `date -u +%Y-%m-%dT%H:%M:%S+00:00` "
)
_PIECE = re.compile(r'"(?P<text>(?:[^"\\]|\\.)*)"|character id \{(?P<codes>[\d, ]+)\}')
_SOURCE = """\
on {handler}(request)
	set python to {python}
	try
		set command to quoted form of python & " {flags} -m {button} " & quoted form of request
		do shell script command & " >/dev/null 2>&1 &"
		return ""
	on error message number reasonCode
		try
			do shell script {log}
		end try
		return message & " (" & reasonCode & ")"
	end try
end {handler}
"""


def script_text(python: Path) -> bytes:
    """Return the script for one interpreter, in ASCII.

    The command runs in the background, so that Excel goes on; a failure to start comes back as
    text with its number, which is written down in the log too.
    """
    log = f'{_literal(_LOG)} & reasonCode & " >>repbook/repbook.log"'
    source = _SOURCE.format(
        handler=HANDLER, python=_literal(str(python)), button=BUTTON, flags=" ".join(FLAGS), log=log
    )
    return source.encode("ascii")


def scripted_python(script: bytes) -> Path | None:
    """Return the interpreter that such a script starts; None where it names none."""
    line = re.search(r"^\s*set python to (.*)$", script.decode("ascii", "replace"), re.MULTILINE)
    pieces = _PIECE.finditer(line[1]) if line else ()
    path = "".join(map(_read_piece, pieces))
    return Path(path) if path else None


def _read_piece(piece: re.Match[str]) -> str:
    if piece["codes"]:
        return "".join(chr(int(code)) for code in piece["codes"].split(","))
    return re.sub(r"\\(.)", r"\1", piece["text"])


def _literal(text: str) -> str:
    """Write a text as an AppleScript expression; other than ASCII by code point."""
    pieces = re.findall(r"[ -~]+|[^ -~]+", text)
    return " & ".join(map(_piece, pieces)) or '""'


def _piece(text: str) -> str:
    if text.isascii() and text.isprintable():
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"(character id {{{', '.join(str(ord(letter)) for letter in text)}}})"
