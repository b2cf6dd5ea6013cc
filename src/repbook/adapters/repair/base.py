"""Take a base away that nobody can read: merges then go by the backups, as without one."""

from __future__ import annotations

from repbook.adapters.bases import base_in
from repbook.adapters.repair.session import Mend, Session
from repbook.book.base import NAMESPACES
from repbook.errors import DamagedFile
from repbook.ooxml.customdata import drop_data, find_data
from repbook.text import say


def mend_base(session: Session) -> None:
    """Take the base's part away where it is damaged."""
    workbook = session.workbook
    try:
        base_in(workbook.package)
    except DamagedFile:
        part = find_data(workbook.package, NAMESPACES)
        assert part is not None
        drop_data(session.staged, part)
        session.mend(Mend(say("repair.base"), "workbook"))
