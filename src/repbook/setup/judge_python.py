"""Judge the interpreter: this one, the one the buttons start, and what it may import."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.setup.machine import Machine
from repbook.setup.verdict import Finding, mend, note, well

SLOW_START = 3.0


def judge_python(machine: Machine) -> Iterator[Finding]:
    """Yield the versions, which interpreter the buttons start, and whether it starts."""
    yield well(
        "versions", package=machine.package, version=machine.python_version, path=machine.python
    )
    if machine.sandboxed:
        yield mend("python_store", path=machine.python)
    yield _here(machine) if machine.places.pointer is None else _button(machine)
    if not machine.script_right:
        yield mend("script_old", file=machine.places.script)
    if machine.search_path:
        yield note("search_path", path=machine.search_path)


def _here(machine: Machine) -> Finding:
    start = machine.start
    if start is None or start.failure:
        reason = "?" if start is None else start.failure
        return mend("python_broken", path=machine.python, reason=reason)
    return well("python_runs", seconds=f"{start.seconds:.1f}")


def _button(machine: Machine) -> Finding:
    named, start = machine.named, machine.start
    if named is None:
        return mend("python_unnamed", file=machine.places.pointer)
    if start is None:
        return mend("python_gone", path=named)
    if start.failure:
        return mend("python_fails", path=named, reason=start.failure)
    seconds = f"{start.seconds:.1f}"
    if named.parent != machine.python.parent:
        return note("python_other", path=named, this=machine.python)
    if start.seconds > SLOW_START:
        return note("python_slow", path=named, seconds=seconds)
    return well("python_starts", path=named, seconds=seconds)
