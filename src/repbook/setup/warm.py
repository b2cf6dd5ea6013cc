"""Make the first click quick: compile what buttons run, and start the interpreter once."""

from __future__ import annotations

import compileall
import subprocess
import time
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from repbook.setup.applescript import BUTTON, FLAGS
from repbook.setup.machine import Start

COMPILED = ("repbook", "xlwings")
CLICK = f"import {BUTTON}; from repbook.adapters.live.engine import lean_xlwings; lean_xlwings()"
PATIENCE = 120.0


def precompile(packages: Iterable[str] = COMPILED) -> bool:
    """Compile packages to byte code where that is missing or old; tell whether all could be."""
    compiled = [_compile(package) for package in packages]
    return all(compiled)


def _compile(package: str) -> bool:
    spec = find_spec(package)
    folders = (spec.submodule_search_locations or ()) if spec else ()
    compiled = [bool(compileall.compile_dir(folder, quiet=2)) for folder in folders]
    return bool(compiled) and all(compiled)


def start(python: Path, code: str = CLICK) -> Start:
    """Start an interpreter as a button does, load what it loads, and time it.

    A windowless interpreter prints nothing, so the failure of one is its exit code.
    """
    began = time.perf_counter()
    command = [str(python), *FLAGS, "-c", code]
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE
        )
    except subprocess.TimeoutExpired:
        return Start(PATIENCE, f"> {PATIENCE:.0f} s")
    except OSError as error:
        return Start(failure=error.strerror or type(error).__name__)
    seconds = time.perf_counter() - began
    if done.returncode == 0:
        return Start(seconds)
    told = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return Start(seconds, told[-1] if told else f"exit code {done.returncode}")
