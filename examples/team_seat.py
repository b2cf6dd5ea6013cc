"""A computer of the team: its own Repbook folder, a workbook, and commands run at it and shown."""

from __future__ import annotations

import contextlib
import io
import json
import os
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from team_cast import Cells, Person, answer
from team_record import CALLS, OWN, Record

from repbook.adapters.file_book import FileBook
from repbook.book.changes import Changes
from repbook.domain.days import serial
from repbook.entrypoints.cli import main
from repbook.ooxml.edit import SheetEditor
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import open_package
from repbook.ooxml.save import save_package
from repbook.schema.registry import CUSTOMERS, SETTINGS, TABLES

OF_CALLS = ("result", "need", "attitude", "chance", "note", "amount")
SHORT, WHOLE = 1, 40


class Said(NamedTuple):
    """What a command printed, and its exit code."""

    code: int
    text: str

    @property
    def json(self) -> Any:
        """What was printed, as JSON."""
        return json.loads(self.text)


class Refused(SystemExit):
    """A command ended otherwise than the story has it."""


class Seat:
    """One person's computer; `name` is how the record calls who types there."""

    def __init__(
        self, top: Path, person: Person, record: Record, name: str = "", book: Path | None = None
    ) -> None:
        self.person, self.record, self.name = person, record, name or person.code
        self.top, self.folder = top, top / "computers" / self.name
        self.book = book or self.folder / person.file
        self.day = date.min

    @contextlib.contextmanager
    def _at_home(self) -> Iterator[None]:
        """Let commands use this computer's own folder of backups."""
        before = os.environ.get("REPBOOK_HOME")
        os.environ["REPBOOK_HOME"] = str((self.folder / "repbook").resolve())
        try:
            yield
        finally:
            if before is None:
                del os.environ["REPBOOK_HOME"]
            else:
                os.environ["REPBOOK_HOME"] = before

    def run(self, *words: object, codes: tuple[int, ...] = (0,), lines: int = SHORT) -> Said:
        """Run a command, show it and the first lines of what it says."""
        shown = " ".join(_short(self.top, word) for word in words)
        print(f"  {self.name} $ repbook {shown}", flush=True)
        out, errors = io.StringIO(), io.StringIO()
        with self._at_home(), contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
            code = main([str(word) for word in (*words, "--lang", self.person.lang)])
        text = out.getvalue()
        told = [line for line in (text + errors.getvalue()).splitlines() if line.strip()]
        if "--json" not in words:
            for line in told[:lines] + ["..."] * (lines > SHORT and len(told) > lines):
                print(f"      {line}")
        if code not in codes:
            raise Refused(f"exit code {code}:\n{text}{errors.getvalue()}")
        return Said(code, text)

    def opens(self, day: date) -> None:
        """Begin a day: the workbook's calendar stands at it."""
        self.day = day
        self.sets_day(self.book, day, currency=self.person.currency)

    def sets_day(self, book: Path, day: date, **more: str) -> None:
        """Set the calendar of a workbook, and other settings."""
        # As a spreadsheet program leaves it that computes nothing: the next command does.
        package = open_package(book)
        workbook = Workbook(package)
        values = {SETTINGS[key].defined_name: value for key, value in more.items()}
        values[SETTINGS["as_of"].defined_name] = float(serial(day))
        places = {workbook.name(name): value for name, value in values.items()}
        parts = {}
        for place, value in places.items():
            assert place is not None
            assert place.sheet_part is not None
            editor = parts.setdefault(place.sheet_part, SheetEditor(workbook, place.sheet_part))
            editor.set(str(place.ref), value)
        save_package(
            package, book, {k: v for each in parts.values() for k, v in each.parts().items()}
        )

    def typed(self, customer: str, cells: Mapping[str, Any], table: str = CUSTOMERS) -> None:
        """Put what is typed here into the record."""
        self.record.add(self.name, self.day, customer, cells, table)

    def types(self, customer: str, **cells: Any) -> None:
        """Type cells of a card as in a spreadsheet; nothing is logged."""
        self.writes(customer, cells)

    def writes(self, customer: str, cells: Cells) -> None:
        """Type cells of a card, columns of one's own among them."""
        changes = Changes("typed")
        own = [key.removeprefix(OWN) for key in cells if key.startswith(OWN)]
        if new := [header for header in own if header not in self._read(CUSTOMERS).own]:
            changes.own[CUSTOMERS] = new
        changes.update(CUSTOMERS, self.id_of(customer), **cells)
        self._write(changes)
        self.typed(customer, cells)

    def deletes(self, customer: str) -> None:
        """Take a card's rows away as in a spreadsheet."""
        self.record.ids.setdefault(customer, set()).add(self.id_of(customer))
        changes = Changes("typed")
        for table in (CUSTOMERS, "qualify"):
            changes.deletes[table] = [self.id_of(customer)]
        self._write(changes)

    def edits(self, customer: str, **cells: Any) -> None:
        """Change a card by the command."""
        sets = [word for key, value in cells.items() for word in ("--set", f"{key}={value}")]
        self.run("edit", self.book, self.id_of(customer), *sets)
        self.typed(customer, cells)

    def adds(self, customer: str, phone: str, **cells: Any) -> str:
        """Make a new card; return its number."""
        sets = [word for key, value in cells.items() for word in ("--set", f"{key}={value}")]
        said = self.run(
            "add", self.book, "--name", customer, "--phone", phone, *sets, "--json", "--anyway"
        )
        found = str(said.json["id"])
        self.record.ids.setdefault(customer, set()).add(found)
        self.typed(customer, {"name": customer, "phone": phone} | cells)
        return found

    def id_of(self, customer: str) -> str:
        """Return the number of a customer in this workbook."""
        rows = self._read(CUSTOMERS, "name")
        place = next(row for row in rows.filled() if rows.text(row, "name") == customer)
        return rows.text(place, "id")

    def plans(self) -> list[tuple[str, str]]:
        """Rank the day; return who stands on the sheet, as visit number and name."""
        found = self.run("rank", self.book, "--day", self.day.isoformat(), "--yes", "--json").json
        return [(f"{self.day.isoformat()}/{each['id']}", each["name"]) for each in found["visits"]]

    def sheet(self) -> list[str]:
        """Return who stands on the day's sheet, in its order."""
        rows = self._read("visits", "name")
        return [rows.text(row, "name") for row in rows.filled()]

    def answers(self, rows: list[tuple[str, str]]) -> None:
        """Type results on the day's sheet and return them."""
        changes = Changes("typed")
        for visit, customer in rows:
            note = self.person.note(len(self.record.typed))
            cells = answer(self.person, customer, self.day, note)
            changes.update("visits", visit, **cells)
            self.said(customer, cells)
        self._write(changes)
        self.run("return", self.book)

    def said(self, customer: str, cells: Mapping[str, Any]) -> None:
        """Put results into the record: those of the contact, and the date promised on the card."""
        self.typed(customer, {key: cells[key] for key in OF_CALLS if key in cells}, CALLS)
        if "next_on" in cells:
            self.typed(customer, {"next_on": cells["next_on"]})

    def picks(self, **wanted: str) -> None:
        """Write picks into Conflicts by the column that each is about.

        `_row` is that of a row, the number of the other card that of a likely double.
        """
        rows = self._read("conflicts", "key", "settled", "kind")
        changes = Changes("typed")
        for row in rows.filled():
            pick = wanted.get({"*": "_row"}.get(rows.text(row, "key"), rows.text(row, "key")))
            if pick and not rows.text(row, "settled"):
                changes.update("conflicts", row, pick=pick)
        self._write(changes)

    def _read(self, table: str, *columns: str) -> Any:
        return FileBook(self.book).read({table: (TABLES[table].ids, *columns)}).tables[table]

    def _write(self, changes: Changes) -> None:
        with self._at_home():
            FileBook(self.book).write(changes)


def _short(top: Path, word: object) -> str:
    text = str(word)
    if isinstance(word, Path):
        return str(word.relative_to(top)) if word.is_relative_to(top) else text
    return f'"{text}"' if " " in text else text
