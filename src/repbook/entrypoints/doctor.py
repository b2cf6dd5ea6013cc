"""`repbook doctor`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from repbook import __version__
from repbook.adapters.backups import home
from repbook.adapters.office import find_office
from repbook.entrypoints.common import print_json
from repbook.entrypoints.failure import log_file
from repbook.entrypoints.reporting import print_findings
from repbook.setup.examine import examine
from repbook.setup.findings import findings, to_mend
from repbook.setup.host import this_host
from repbook.setup.judge_excel import LIBREOFFICE
from repbook.setup.verdict import Finding
from repbook.setup.warm import start
from repbook.text import say


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("book", nargs="?", help=say("install.help_book"))
    parser.add_argument("--json", action="store_true", help=say("commands.help.json"))


def run(args: argparse.Namespace) -> int:
    """Check this computer, and one workbook where it is named; 1 when something is to be mended."""
    found = examined(args.book)
    count = to_mend(found)
    if args.json:
        print_json({"to_mend": count, "findings": [_as_json(finding) for finding in found]})
        return int(count > 0)
    print_findings(found)
    print(f"\n{say('install.to_mend', None, count=count) if count else say('install.all_well')}")
    return int(count > 0)


def examined(book: str | None = None) -> list[Finding]:
    """Return every finding on this computer, and on a workbook where one is named."""
    machine = examine(
        this_host(),
        home=home(),
        log=log_file(),
        package=__version__,
        python=Path(sys.executable),
        base=Path(sys.base_prefix),
        start=start,
        book=book,
        others=(LIBREOFFICE,) if find_office() else (),
    )
    return findings(machine)


def _as_json(finding: Finding) -> dict[str, str]:
    return {
        "check": finding.key,
        "level": finding.level,
        "what": finding.what,
        "how": finding.how,
    }
