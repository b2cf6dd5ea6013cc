"""Say a rep's conflict in the team's words: which field, and values that are words of a list."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.values import Value
from repbook.features.team.tables import CONFLICTS
from repbook.schema.declare import Column
from repbook.schema.registry import SETTINGS, TABLES
from repbook.schema.source import REP, using
from repbook.text import LANGUAGES, say

BESIDE = ("table", "key")
"""What is read of a conflict beside what the mirror holds: what it is about."""
_FIELD, _VALUES, _PLUS = "column", ("a", "b"), " + "
_SAID = ("merge.blank", "merge.kept", "merge.deleted", "merge.one", "merge.two")
Word = Callable[[Snapshot, str, Value], Value]


def in_words(snapshot: Snapshot, lang: str, word: Word, row: int, key: str) -> Value:
    """Return a cell of a conflict; what is no word that both languages know stays as it stands."""
    rows = snapshot.tables[CONFLICTS.of]
    value, table = rows.get(row, key), rows.text(row, "table")
    if key not in (_FIELD, *_VALUES) or not as_text(value):
        return value
    with using(REP):
        columns = TABLES[table].columns if table in TABLES else ()
        if key == _FIELD:
            return _field(
                as_text(value), _labels(columns, snapshot.lang, lang), snapshot.lang, lang
            )
        column = next((each for each in columns if each.key == rows.text(row, "key")), None)
    return _value(snapshot, lang, word, column, value)


def _labels(columns: tuple[Column, ...], lang: str, to: str) -> Mapping[str, str]:
    """Return the labels of columns and settings, from one language to the other."""
    labels = [*(each.label for each in columns), *(each.label for each in SETTINGS.values())]
    return {known: label.get(to) for label in labels for known in label.known(lang)}


def _field(text: str, labels: Mapping[str, str], lang: str, to: str) -> str:
    """Return a field's name, of several that are one, too, and with what tells the row."""
    named = [labels.get(part, "") for part in text.split(_PLUS)]
    if all(named):
        return _PLUS.join(named)
    _, opened, closed = say("merge.of_row", lang, field="\0", row="\0").split("\0")
    field, found, which = text.removesuffix(closed).rpartition(opened)
    named = [labels.get(part, "") for part in field.split(_PLUS)]
    if found and text.endswith(closed) and all(named):
        return say("merge.of_row", to, field=_PLUS.join(named), row=which)
    return text


def _value(snapshot: Snapshot, lang: str, word: Word, column: Column | None, value: Value) -> Value:
    said = {say(key, each): key for each in LANGUAGES for key in _SAID}
    if as_text(value) in said:
        return say(said[as_text(value)], lang)
    return word(snapshot, column.choices, value) if column and column.choices else value
