"""Tell at a press whether the open workbook follows an older or newer template than today's."""

from __future__ import annotations

from repbook.book.open_book import OpenBook
from repbook.entrypoints.outcome import Mood, Outcome
from repbook.entrypoints.request_file import counted
from repbook.errors import BookError, MissingName
from repbook.schema.registry import TEMPLATE_VERSION
from repbook.text import say

# What may be pressed in any workbook.
ANYWHERE = frozenset({"upgrade", "about", "help"})


def offer(action: str, template: str, desk: OpenBook) -> Outcome | None:
    """Return the question that offers an upgrade, or the refusal of a newer workbook.

    `template` is what the launcher handed over; older launchers hand over nothing, then the
    workbook is asked. None for a workbook of today's version, or one that says no version.
    """
    if action in ANYWHERE:
        return None
    told = counted(template)
    version = _told_by(desk) if told is None else told
    if version is None or version == TEMPLATE_VERSION:
        return None
    if version > TEMPLATE_VERSION:
        return Outcome(
            Mood.REFUSED, say("commands.newer_template", file=desk.name, version=version)
        )
    return Outcome(Mood.ASK, say("upgrade.ask", file=desk.name), follow="upgrade")


def _told_by(desk: OpenBook) -> int | None:
    """Return the version in the workbook's own cell, None where there is none."""
    try:
        return desk.template()
    except (BookError, MissingName):
        return None
