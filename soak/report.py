"""The table of what was survived: a row a run, with the command that repeats it."""

from __future__ import annotations

import platform
import subprocess
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from soak.harm import Tally

HEAD = "| harm | cases | wrong | what came of them | seconds | day | versions | command |"
ROOT = Path(__file__).parents[1]


def add_row(table: Path, harm: str, found: Tally, seconds: float, command: str) -> None:
    """Append a row to the table, which is begun where the file has none yet."""
    text = table.read_text("utf-8") if table.exists() else ""
    if HEAD not in text:
        text += f"{HEAD}\n{'|---' * HEAD.count(' | ')}|---|\n"
    table.write_text(text.rstrip("\n") + "\n" + _row(harm, found, seconds, command), "utf-8")


def _row(harm: str, found: Tally, seconds: float, command: str) -> str:
    became = "; ".join(f"{count:,} {what}" for what, count in found.became.most_common())
    cells = (
        harm,
        f"{found.cases:,}",
        f"{len(found.wrong):,}",
        became,
        f"{seconds:,.0f}",
        f"{datetime.now(UTC):%Y-%m-%d}",
        versions(),
        f"`{command}`",
    )
    return f"| {' | '.join(cells)} |\n"


def versions() -> str:
    """Return what was run: Repbook and its revision, Python, the system."""
    told = f"repbook {version('repbook')}{_revision()}, Python {platform.python_version()}"
    return f"{told}, {platform.system()}"


def _revision() -> str:
    words = ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"]
    try:
        done = subprocess.run(words, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return f" ({done.stdout.strip()})"
