"""Say a workbook's cells in a way that is the same in every language, and say them back.

A list cell is its entry's code, an answer its option's number, what still stands as delivered one
sign, a blank is None and a text bears no blanks around it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from repbook.book.snapshot import Rows, Snapshot, as_text
from repbook.domain.values import Value
from repbook.schema.declare import Column, Entry, Kind, Setting
from repbook.schema.registry import BY_LIST, CHOICES, CODES, SETTINGS, TABLES
from repbook.scoring.expr import Expr
from repbook.scoring.slots import OPTIONS
from repbook.text.label import Label, PerLanguage

DELIVERED = "\N{SECTION SIGN}"
"""Stands for a cell that holds what is declared for it, in whatever language."""
LISTS = "lists"
_OPTIONS = "options."
Cell = Callable[[Value], Value]


class Coder:
    """Code the cells of one workbook; its snapshot holds the questions' slots and options."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self._options = _options(snapshot.tables.get("questions"))
        self._delivered: dict[str, dict[str, Mapping[str, object]]] = {}

    def columns(self, table: str, keys: Iterable[str]) -> list[list[Value]]:
        """Return columns of a table that was read, coded."""
        rows = self.snapshot.tables[table]
        names = [as_text(value) for value in rows.columns[TABLES[table].ids]]
        return [self._column(table, key, names, rows.columns[key]) for key in keys]

    def _column(self, table: str, key: str, names: list[str], values: list[Value]) -> list[Value]:
        if table == LISTS or TABLES[table].rows or TABLES[table].cells:
            pairs = zip(names, values, strict=True)
            return [self.coded(table, name, key, value) for name, value in pairs]
        if values.count(None) == len(values):
            return values
        column = TABLES[table].column(key)
        if not column.choices:
            return [(v.strip() or None) if type(v) is str else v for v in values]
        code = self._coding(column)
        known = {value: code(value) for value in set(values)}
        return [known[value] for value in values]

    def coded(self, table: str, row: str, key: str, value: Value) -> Value:
        """Return one cell coded; its row is named for what a declaration says of it."""
        plain = bare(value)
        if plain is None:
            return None
        if TABLES[table].cells and key == "value" and row in SETTINGS:
            return self._coded_setting(SETTINGS[row], plain)
        if isinstance(plain, str) and plain in map(str.strip, self._wordings(table, row, key)):
            return DELIVERED
        return self._coding(TABLES[table].column(key))(plain)

    def worded(self, table: str, row: str, key: str, code: Value) -> Value:
        """Return what a coded cell is in this workbook."""
        if code is None:
            return None
        if TABLES[table].cells and key == "value" and row in SETTINGS:
            return self._worded_setting(SETTINGS[row], code)
        if code == DELIVERED:
            return next(iter(self._wordings(table, row, key)), None)
        choices = TABLES[table].column(key).choices
        if choices.startswith(_OPTIONS):
            return self._option(choices.removeprefix(_OPTIONS), code)
        if choices in BY_LIST and f"{choices}.{code}" in CODES:
            return self.snapshot.label(f"{choices}.{code}")
        return code

    def _coding(self, column: Column) -> Cell:
        if column.choices.startswith(_OPTIONS):
            options = self._options.get(column.choices.removeprefix(_OPTIONS), {})
            return lambda value: _number(options, value)
        if column.choices in BY_LIST:
            return lambda value: self._choice(column.choices, value)
        return bare

    def _choice(self, choices: str, value: Value) -> Value:
        plain = bare(value)
        return plain if plain is None else self.snapshot.code(choices, plain) or plain

    def _option(self, slot: str, code: Value) -> Value:
        for text, number in self._options.get(slot, {}).items():
            if number == code:
                return text
        return code

    def _wordings(self, table: str, row: str, key: str) -> tuple[str, ...]:
        """Return what a declared cell may say in this language, today's wording first."""
        if table == LISTS and row in CODES:
            return self._known(_of_entry(CODES[row], key))
        if table not in self._delivered:
            declared = TABLES[table].rows
            ids = TABLES[table].ids
            self._delivered[table] = {as_text(_plain(each[ids])): each for each in declared}
        return self._known(self._delivered[table].get(row, {}).get(key))

    def _known(self, declared: object) -> tuple[str, ...]:
        if not isinstance(declared, Label):
            return ()
        return declared.known(self.snapshot.lang)

    def _coded_setting(self, setting: Setting, value: Value) -> Value:
        if setting.kind is Kind.CHOICE:
            return self.snapshot.code(setting.choices, value) or value
        return DELIVERED if value == self._declared(setting) else value

    def _worded_setting(self, setting: Setting, code: Value) -> Value:
        if setting.kind is Kind.CHOICE and f"{setting.choices}.{code}" in CODES:
            return self.snapshot.label(f"{setting.choices}.{code}")
        return self._declared(setting) if code == DELIVERED else code

    def _declared(self, setting: Setting) -> Value:
        """Return what a setting says in this language where it depends on it."""
        if not isinstance(setting.value, Label | PerLanguage):
            return None
        declared = setting.declared(self.snapshot.lang)
        return None if isinstance(declared, Expr) else declared


def bare(value: Value) -> Value:
    """Return a value as merges compare it: blanks around a text count for nothing."""
    return (value.strip() or None) if isinstance(value, str) else value


def _of_entry(entry: Entry, key: str) -> Label | None:
    """Return what is declared of a list's entry: its list's title, its label, what it means."""
    if key == "title":
        return CHOICES[entry.list].label
    return entry.note if key == "note" else entry.label if key == "label" else None


def _plain(value: object) -> Value:
    return float(value) if isinstance(value, int | float) else str(value)


def _options(rows: Rows | None) -> dict[str, dict[str, str]]:
    """Return the numbers of the options by wording, by slot."""
    if rows is None or not {"slot", *(f"option{n}" for n in OPTIONS)} <= rows.columns.keys():
        return {}
    return {
        rows.text(row, "slot").lower(): {
            text: str(number) for number in OPTIONS if (text := rows.text(row, f"option{number}"))
        }
        for row in range(len(rows))
    }


def _number(options: Mapping[str, str], value: Value) -> Value:
    plain = bare(value)
    if plain is None:
        return None
    text = as_text(plain)
    return text if text in options.values() else options.get(text, plain)
