"""Upgrade a workbook in place: an older version's record, the user's workbook, today's workbook.

As in a repair, the steps work on a copy, each seeing what the one before did; the workbook itself
is written once, at the end, through backup and change log. What is the product's own, as the older
version's record shows, gives way to today's; what the user made or changed stays and is named.
What is missing then is added by the steps of a repair.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from repbook.adapters.layout import Layout
from repbook.adapters.older import refuse_newer, version_of
from repbook.adapters.repair.book import STEPS as MENDING
from repbook.adapters.repair.book import MendedBook, Step
from repbook.adapters.repair.session import Mend, Older, Session
from repbook.adapters.repair.sharing import share_formulas
from repbook.adapters.repair.sideways import bring_back
from repbook.adapters.repair.tables import mend_table_names, refuse_unlinked
from repbook.adapters.repair.texts import mend_texts
from repbook.adapters.upgrade.captions import empty_settings, fill_columns, renew_captions
from repbook.adapters.upgrade.columns import add_columns, renew_headers
from repbook.adapters.upgrade.delivered import Delivered, stored
from repbook.adapters.upgrade.dropping import drop_columns
from repbook.adapters.upgrade.folding import fold_rows
from repbook.adapters.upgrade.job import Added, Fresh, Job
from repbook.adapters.upgrade.macros import renew_macros, set_version
from repbook.adapters.upgrade.names import note_added, renew_names
from repbook.adapters.upgrade.notes import renew_notes, reword_notes
from repbook.adapters.upgrade.pages import new_sheets, renew_page
from repbook.adapters.upgrade.printing import printed_before, renew_printing
from repbook.adapters.upgrade.relaying import fill_tables, relay_tables
from repbook.adapters.upgrade.renaming import call_as_in
from repbook.adapters.upgrade.results import refresh_results
from repbook.adapters.upgrade.room import refuse_too_large
from repbook.adapters.upgrade.rules import renew_heads, renew_rules
from repbook.adapters.upgrade.sharing import share_older
from repbook.adapters.upgrade.steps import STEPS_OF, Filled, Printed, advanced, table_names
from repbook.adapters.upgrade.steps import Step as Facts
from repbook.adapters.upgrade.tables import new_tables, rename_tables
from repbook.adapters.upgrade.tabs import colour_tabs
from repbook.adapters.upgrade.words import (
    Entries,
    has_older,
    reword_columns,
    reword_formulas,
    reword_rows,
    reword_tabs,
)
from repbook.book.changes import Changes
from repbook.book.identity import TEMPLATE
from repbook.book.whole import UPGRADE
from repbook.errors import BookError
from repbook.ooxml.index import Workbook
from repbook.ooxml.owner import check_free
from repbook.ooxml.package import Package, open_package
from repbook.schema.registry import TABLES, TEMPLATE_VERSION
from repbook.schema.source import book as kind
from repbook.scratch import temporary_folder
from repbook.text import say


class Upgraded(NamedTuple):
    """What an upgrade did: from which version to which, what it added, what it left."""

    before: int
    after: int
    added: Added
    kept: list[str]
    has_older_words: bool = False


class UpgradedBook(MendedBook):
    """An upgraded copy of a workbook; writing puts it, with the changes, in its place."""

    action = UPGRADE

    def __init__(self, package: Package, copy: Path) -> None:
        super().__init__(package, copy)
        self.result = Upgraded(TEMPLATE_VERSION, TEMPLATE_VERSION, Added([], [], [], []), [])

    def upgrade(self, fresh: Fresh, folder: Path) -> None:
        """Take every step; a workbook of today's version is left as it is.

        Raises BookError for a workbook that is none of ours or of a version not on record, and
        what a repair raises where what was deleted cannot be made again.
        """
        version = version_of(self._original)
        if version is None:
            raise BookError("commands.not_a_repbook", file=self.name)
        if version >= TEMPLATE_VERSION:
            return
        records = stored(version)
        if not records:
            raise BookError("upgrade.unknown_version", file=self.name, version=version)
        workbook = Workbook(self._original)
        refuse_too_large(workbook)
        lang = language(workbook, records)
        if lang is None:
            raise BookError("commands.not_a_repbook", file=self.name)
        known = STEPS_OF[kind()]
        steps = [known.get(number, Facts()) for number in range(version, TEMPLATE_VERSION)]
        base = advanced(records[lang], steps)
        source = folder / f"today{self.path.suffix}"
        fresh.book(source, lang)
        kept = self.take(partial(rename_tables, table_names(steps)), lang, Older(is_older=True))
        call_as_in(Workbook(open_package(self.path)), source, lang)
        job = Job(base, Workbook(open_package(source)), lang, fresh.project)
        job.kept += kept
        self._take_all(job, [step.filled for step in steps], printed_before(steps))
        self._take(partial(colour_tabs, workbook, steps[0].tab, job), job, Older(is_older=True))
        for step in steps:
            self._take(partial(empty_settings, step.emptied), job, Older(is_older=True))
        self.result = Upgraded(version, TEMPLATE_VERSION, job.added, list(dict.fromkeys(job.kept)))

    def look_at_words(self, *, reword: bool) -> None:
        """Put today's wordings in the place of older ones, or note that there are older ones."""
        with open_package(self.path) as package:
            layout = Layout(Workbook(package))
            lang, older = layout.lang, has_older(layout)
        self.result = self.result._replace(has_older_words=older and not reword)
        if not reword:
            return
        done, entries = len(self.mends), Entries({})
        for step in (
            reword_columns,
            reword_tabs,
            partial(reword_rows, entries),
            partial(reword_formulas, entries),
            reword_notes,
        ):
            self.take(step, lang)
        if len(self.mends) > done:
            self.take(refresh_results, lang)

    def _take_all(self, job: Job, filled: Sequence[Filled], printed: Mapping[str, Printed]) -> None:
        steps: list[Step] = [partial(share_older, job), partial(new_sheets, job)]
        steps += [partial(renew_page, job, code=code) for code in _pages(job)]
        steps += [
            partial(new_tables, job),
            mend_table_names,
            refuse_unlinked,
            bring_back,
            partial(relay_tables, job),
            partial(fill_tables, job),
            partial(renew_headers, job),
            partial(add_columns, job),
            *(partial(fill_columns, columns) for columns in filled),
        ]
        for step in steps:
            self._take(step, job, Older(is_older=True))
        older = Older(_formulas(job), is_older=True)
        # Captions are today's by now, and their cells not yet: no column has moved for that.
        mending: list[Step] = [partial(renew_names, job), partial(renew_heads, job)]
        mending += [step for step in MENDING if step not in (bring_back, mend_texts)]
        for step in mending:
            self._take(step, job, older)
        for last in (renew_rules, renew_captions, fold_rows, drop_columns):
            self._take(partial(last, job), job, older)
        finals = (partial(renew_printing, printed), renew_notes, renew_macros, note_added)
        for final in finals:
            self._take(partial(final, job), job, older)
        self._take(share_formulas, job, older)
        self._take(_with_version, job, older)
        self._tell_names_once()

    def _tell_names_once(self) -> None:
        """Say how many names were set and dropped, not each: lists alone have a hundred."""
        names = [mend for mend in self.mends if mend.table == "names"]
        self.mends[:] = [mend for mend in self.mends if mend.table != "names"]
        if names:
            what = say("upgrade.names", count=len(names))
            self.mends.append(Mend(what, "names", "", "", None, len(names)))

    def _take(self, step: Step, job: Job, older: Older) -> None:
        job.kept += self.take(step, job.lang, older)

    def changes(self) -> Changes:
        """Return what the change log is to hold: one row a changed thing."""
        changes = super().changes()
        if self.result.before != self.result.after:
            changes.settings["template_version"] = float(TEMPLATE_VERSION)
        return changes


@contextmanager
def upgraded(
    path: str | os.PathLike[str], fresh: Fresh, *, words: bool = False
) -> Iterator[UpgradedBook]:
    """Lend an upgraded copy of the workbook, with `words` in today's wordings, while it is used."""
    with open_package(path) as package, temporary_folder() as folder:
        refuse_newer(package)
        check_free(package.path)
        copy = Path(folder) / package.file
        copy.write_bytes(package.data)
        book = UpgradedBook(package, copy)
        today = Path(folder) / "today"
        today.mkdir()
        book.upgrade(fresh, today)
        book.look_at_words(reword=words)
        yield book


def language(workbook: Workbook, records: Mapping[str, Delivered]) -> str | None:
    """Return the language that most of a workbook's headers are in, None where hardly any is."""
    found = {column.name for info in workbook.tables.values() for column in info.columns}
    scores = {
        lang: sum(c.header in found for table in record.tables.values() for c in table.columns)
        for lang, record in records.items()
    }
    best = max(scores, key=lambda lang: scores[lang], default=None)
    return best if best is not None and scores[best] > 1 else None


def _pages(job: Job) -> list[str]:
    """Return the code names of the pages that both versions have."""
    held = {table.sheet for table in (*job.base.tables.values(), *job.goal.tables.values())}
    return [code for code in job.goal.sheets if code in job.base.sheets and code not in held]


def _formulas(job: Job) -> dict[tuple[str, str], str]:
    """Return the older formulas as they read now that captions have changed."""
    found = {}
    for name, table in job.base.tables.items():
        for column in table.columns:
            if text := job.older(column):
                key = next((t.key for t in TABLES.values() if t.name == name), table.key)
                found[key, column.key] = text
    return found


def _with_version(session: Session) -> None:
    set_version(session.staged, TEMPLATE, TEMPLATE_VERSION)
