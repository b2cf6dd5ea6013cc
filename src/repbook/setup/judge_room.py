"""Judge the data folder: backups, room on the disk, the log."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.setup.machine import Machine
from repbook.setup.verdict import Finding, mend, note, well

NEEDED = 200 << 20
MEGABYTE = 1 << 20


def judge_room(machine: Machine) -> Iterator[Finding]:
    """Yield whether backups can be written, whether there is room, and where the log lies."""
    if not machine.writable:
        yield mend("no_backups", folder=machine.home)
    else:
        yield well("backups", folder=machine.home)
    if isinstance(machine.limit, str):
        yield mend("bad_options", file=machine.options, reason=machine.limit)
    else:
        yield well("backup_limit", limit=machine.limit, file=machine.options)
    if machine.open_to_others:
        yield mend("home_open", folder=machine.home)
    if machine.free < NEEDED:
        yield mend("disk", folder=machine.home, free=machine.free // MEGABYTE)
    else:
        yield well("disk_free", free=machine.free // MEGABYTE)
    if machine.last_failure:
        yield note("log_entries", log=machine.log, at=machine.last_failure)
    else:
        yield well("log_empty", log=machine.log)
