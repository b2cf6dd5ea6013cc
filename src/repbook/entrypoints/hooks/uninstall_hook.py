"""`repbook uninstall`."""

from __future__ import annotations

import argparse

from repbook.adapters.backups import home
from repbook.entrypoints.reporting import print_findings
from repbook.setup.findings import to_mend
from repbook.setup.install import uninstall


def run(args: argparse.Namespace) -> int:
    """Remove what install put; 1 where something could not be removed."""
    return int(to_mend(print_findings(uninstall(home(), dry_run=args.dry_run))) > 0)
