"""Ask Microsoft's Open XML SDK about a file, through the npm package in tools/validator.

The program takes one file a run and needs about half a second to start, so several files are
asked about side by side.
"""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from repbook.errors import FileError, RepbookError
from repbook.ooxml.lint.registry import Finding, Hit, Kind, finding

VARIABLE = "REPBOOK_VALIDATOR"
RULE = "ms-sdk"
FOLDER = "tools/validator"
OFFICE = "Microsoft365"
TIMEOUT = 120.0
# What the SDK objects to and Excel takes or writes itself: a font's elements in any order, ISO
# dates in cells, the resolution that Excel for the Mac notes.
_HARMLESS = (
    (re.compile(r"/x:font\[\d+\]$"), "unexpected child element"),
    (re.compile(r"/x:c\[\d+\]$"), "for type 'CellValues"),
    (re.compile(r"/x14:workbookPr\[\d+\]$"), "defaultImageDpi"),
)
_SCOPE = "node_modules/@xarsh"
_MACHINES = {"x86_64": "x64", "amd64": "x64", "arm64": "arm64", "aarch64": "arm64"}


def find_validator() -> Path | None:
    """Return the validator's program, or None where it is not installed.

    Looked for at `REPBOOK_VALIDATOR`, then in tools/validator of the checkout that this module
    lies in. The current folder is somebody else's, so nothing is run from there.
    """
    if given := os.environ.get(VARIABLE):
        return Path(given) if Path(given).is_absolute() and Path(given).is_file() else None
    folders = Path(__file__).resolve().parents
    programs = (folder / FOLDER / _SCOPE / _package() / _program() for folder in folders)
    return next((program for program in programs if program.is_file()), None)


def require_validator() -> Path:
    """Return the validator's program; raise RepbookError where it is not installed."""
    program = find_validator()
    if program is None:
        raise RepbookError("lint.no_validator", variable=VARIABLE)
    return program


def validate_file(
    path: str | os.PathLike[str], *, office: str = OFFICE, timeout: float = TIMEOUT
) -> list[Finding]:
    """List what the SDK objects to in one file; `timeout` is in seconds.

    `office` is the version to judge by, such as Office2016. A file that the SDK cannot open is one
    finding without a part. Raises RepbookError where there is no validator or no answer, FileError
    where there is no file.
    """
    return _validate(require_validator(), Path(path), office, timeout)


def validate_files(
    paths: Iterable[str | os.PathLike[str]], *, office: str = OFFICE, timeout: float = TIMEOUT
) -> dict[Path, list[Finding]]:
    """List what the SDK objects to in each file; as `validate_file`, by path."""
    program = require_validator()
    files = [Path(path) for path in paths]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = pool.map(lambda file: _validate(program, file, office, timeout), files)
        return dict(zip(files, answers, strict=True))


def _validate(program: Path, file: Path, office: str, timeout: float) -> list[Finding]:
    if not file.is_file():
        raise FileError("files.missing", file=str(file))
    answer = _answer(program, file, office, timeout)
    errors = answer.get("errors")
    if not isinstance(errors, list) or answer.get("ok") is not (not errors):
        raise _failed(file, str(answer)[:200])
    return [_finding(error) for error in errors]


def _answer(program: Path, file: Path, office: str, timeout: float) -> dict[str, Any]:
    try:
        run = subprocess.run(
            [program, file, office], capture_output=True, timeout=timeout, check=True
        )
        answer = json.loads(run.stdout.decode("utf-8"))
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise _failed(file, str(error)) from error
    return answer if isinstance(answer, dict) else {}


def _finding(error: dict[str, Any]) -> Finding:
    part = str(error.get("path") or "").lstrip("/")
    place, told = str(error.get("xPath") or ""), str(error.get("description"))
    harmless = any(where.search(place) and what in told for where, what in _HARMLESS)
    return finding(RULE, Hit(part, place, told), Kind.ADVICE if harmless else Kind.DEFECT)


def _failed(file: Path, reason: str) -> RepbookError:
    modules = f"{FOLDER}/node_modules"
    return RepbookError("lint.validator_failed", file=file.name, reason=reason, folder=modules)


def _package() -> str:
    machine = _MACHINES.get(platform.machine().lower(), platform.machine())
    return f"ooxml-validator-{sys.platform}-{machine}"


def _program() -> str:
    return "ooxml-validator.exe" if sys.platform == "win32" else "ooxml-validator"
