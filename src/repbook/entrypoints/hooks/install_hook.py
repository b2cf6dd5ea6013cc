"""`repbook install`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from repbook.adapters.backups import home
from repbook.entrypoints.reporting import print_findings
from repbook.features.kernel.adopt import DEFAULT_PREFIX
from repbook.schema.buttons import TAB
from repbook.setup.findings import to_mend
from repbook.setup.host import this_host
from repbook.setup.install import Kit, install
from repbook.setup.places import ADDIN
from repbook.setup.warm import precompile, start
from repbook.text import language, say


def run(args: argparse.Namespace) -> int:
    """Put the add-in and what it needs into this user's Excel; 1 where Python does not start."""
    kit = Kit(Path(sys.base_prefix), _addin, _workbook, precompile, start)
    host = this_host()
    steps = print_findings(install(host, kit, home(), Path(sys.executable), desktop=args.desktop))
    if to_mend(steps):
        return 1
    if host.places().addin is not None:
        print(f"\n{say('install.installed', None, tab=TAB.get(language()))}")
    return 0


def _addin() -> bytes:
    from repbook.build.macros import build_addin

    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / ADDIN
        build_addin(target)
        return target.read_bytes()


def _workbook(path: Path) -> None:
    from repbook.build.book import build_book

    build_book(path, lang=language(), rep=DEFAULT_PREFIX)
