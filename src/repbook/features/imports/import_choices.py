"""What words of a list mean among the choices of a column: `--values`, remembered (M21, M36)."""

from __future__ import annotations

import re
import shlex
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from repbook.book.snapshot import Snapshot, as_text
from repbook.domain.reading.mapping import Guess
from repbook.domain.reading.maptext import read_map, write_map
from repbook.domain.reading.parsing import parse_choice
from repbook.domain.reading.said_words import spoken
from repbook.errors import UsageError
from repbook.features.imports.import_fields import as_words, fields, targets
from repbook.features.imports.import_headers import STATUS
from repbook.features.imports.import_status import ORDERS, STATUS_COLUMN
from repbook.features.imports.import_values import Entry
from repbook.features.imports.import_words import Values, folded
from repbook.features.imports.maps import values_setting
from repbook.features.kernel.words import joined
from repbook.schema.declare import Column
from repbook.schema.registry import BY_LIST, CODES, is_open
from repbook.text import language, say

SHOWN = 10
# Lists whose choices the words of a column may mean beside those of its own.
_BESIDE = {"stage": ("outcome",)}
_QUOTED = r'"(?:[^"]|"")*"'
_PIECE = re.compile(rf"((?:{_QUOTED}|[^\",，;；\n])+)")
_FIELD = re.compile(rf"\s*({_QUOTED}|[^\":：=＝]+?)\s*[:：](.*)\Z", re.S)
_PAIR = re.compile(rf"\s*({_QUOTED}|[^\"]+?)\s*[=＝]\s*({_QUOTED}|[^\"=＝]+?)\s*\Z", re.S)
_MARKED = re.compile(r'[",，;；:：=＝\n]')
_BETWEEN = " = "


class Word(NamedTuple):
    """A word of a list as the preview asks or shows it: how many rows have it, what it means.

    `choice` is as in `Values`, "" where nobody knows; `said` that the user chose it just now.
    """

    key: str
    header: str
    word: str
    rows: int
    choice: str
    said: bool


class Unknown(NamedTuple):
    """A word of a column that is none of its choices, and how many rows have it."""

    key: str
    header: str
    word: str
    rows: int


def choice_columns(kind: str) -> dict[str, Column]:
    """Return the columns of a kind that take a choice of a list."""
    found = {key: column for key, column in targets(kind).items() if column.choices in BY_LIST}
    return found | ({STATUS: STATUS_COLUMN} if kind == ORDERS else {})


def values_for(
    snapshot: Snapshot, kind: str, columns: Sequence[Guess], texts: Iterable[str]
) -> tuple[Values, Values]:
    """Return the meanings in force, and those of `texts` alone; a text wins over the last import.

    UsageError where a text names no list column of this list, or no choice of it.
    """
    given: Values = {}
    for text in texts:
        for field, word, choice in pairs_of(text):
            key = _field(kind, columns, field)
            given.setdefault(key, {})[word] = _choice(snapshot, kind, key, choice)
    held = remembered_values(snapshot, kind)
    return _joined(held, given), given


def remembered_values(snapshot: Snapshot, kind: str) -> Values:
    """Return what earlier imports of this kind of list were told; what makes no sense is left."""
    found: Values = {}
    lines, _ = read_map(as_text(snapshot.setting(values_setting(kind))))
    for left, choice in lines.items():
        key, mark, word = left.partition(": ")
        column = choice_columns(kind).get(key)
        if mark and column and (choice in CODES or is_open(column.choices)):
            found.setdefault(key, {})[word] = choice
    return found


def write_values(values: Values) -> str:
    """Return the text that remembers meanings."""
    return write_map(
        {
            f"{key}: {word}": choice
            for key, words in values.items()
            for word, choice in words.items()
        }
    )


def _joined(held: Values, given: Values) -> Values:
    found = {key: dict(words) for key, words in held.items()}
    for key, words in given.items():
        new = set(map(folded, words))
        kept = {w: c for w, c in found.get(key, {}).items() if folded(w) not in new}
        found[key] = kept | words
    return found


def pairs_of(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield field, word and choice; a field counts until the next one."""
    field = ""
    for piece in _PIECE.findall(text):
        if not piece.strip():
            continue
        named = _FIELD.match(piece)
        if named and _PAIR.match(named[2]):
            field, piece = _plain(named[1]), named[2]
        pair = _PAIR.match(piece)
        if not pair or not field:
            raise UsageError("bring.values_line", text=text.strip())
        yield field, _plain(pair[1]), _plain(pair[2])


def _plain(side: str) -> str:
    text = side.strip()
    return text[1:-1].replace('""', '"') if text[:1] == text[-1:] == '"' and text[1:] else text


def _field(kind: str, columns: Sequence[Guess], name: str) -> str:
    """Return the key of the list column that a header of the list, a label or a key names."""
    wanted, choices = folded(name), choice_columns(kind)
    mapped = {column.key: column.header for column in columns if column.key in choices}
    for key, header in mapped.items():
        if key and folded(header) == wanted:
            return key
    for field in fields(kind):
        names = (field.key, *field.labels, *field.aliases)
        if field.key in mapped and wanted in map(folded, names):
            return field.key
    shown = [choices[key].label.get(language()) for key in mapped if key]
    if not shown:
        raise UsageError("bring.values_no_lists", field=name)
    raise UsageError("bring.values_field", field=name, fields=say("intake.comma").join(shown))


def options_of(snapshot: Snapshot, column: Column) -> dict[str, tuple[str, ...]]:
    """Return the labels by which each choice of a column is known, by `list.code`."""
    lists = (column.choices, *_BESIDE.get(column.key, ()))
    return {
        entry.key: (snapshot.label(entry.key), entry.code, *entry.label)
        for name in lists
        for entry in BY_LIST[name]
    }


def _choice(snapshot: Snapshot, kind: str, key: str, text: str) -> str:
    column = choice_columns(kind)[key]
    options = options_of(snapshot, column)
    found = parse_choice(text, options)
    if isinstance(found, str):
        return found
    for name in (column.choices, *_BESIDE.get(key, ())):
        if code := spoken(name, text):
            return f"{name}.{code}"
    if is_open(column.choices) and text:
        return text
    shown = " / ".join(names[0] for names in options.values())
    label = column.label.get(language())
    raise UsageError("bring.values_choice", field=label, value=text, options=shown)


def unknown_words(entries: Iterable[Entry], kind: str) -> list[Unknown]:
    """Return the words that are no choice of their column, the most frequent first."""
    choices, counts = choice_columns(kind), Counter[tuple[str, str, str]]()
    shown: dict[tuple[str, str, str], str] = {}
    for entry in entries:
        for key, doubt in entry.unclear.items():
            if key in choices and not entry.reason:
                told = (key, doubt.header, folded(doubt.text))
                shown.setdefault(told, doubt.text)
                counts[told] += 1
    return [
        Unknown(key, header, shown[key, header, word], count)
        for (key, header, word), count in counts.most_common()
    ]


def unseen_words(entries: Sequence[Entry], columns: Sequence[Guess], given: Values) -> list[str]:
    """Return the words given that no cell of their column holds."""
    found = []
    for key, words in given.items():
        place = next(column.position for column in columns if column.key == key)
        held = {folded(as_words(entry.cells[place])) for entry in entries}
        found += [word for word in words if folded(word) not in held]
    return found


def words_to_show(
    entries: Sequence[Entry],
    columns: Sequence[Guess],
    unknown: Iterable[Unknown],
    values: Values,
    given: Values,
) -> list[Word]:
    """Return the words of a list that nobody knows, then those that were explained."""
    found = [Word(each.key, each.header, each.word, each.rows, "", False) for each in unknown]
    places = {column.key: column for column in columns}
    for key, words in values.items():
        if key not in places:
            continue
        column, said = places[key], set(map(folded, given.get(key, ())))
        held = Counter(folded(as_words(entry.cells[column.position])) for entry in entries)
        found += [
            Word(key, column.header or key, word, held[folded(word)], choice, folded(word) in said)
            for word, choice in words.items()
            if held[folded(word)]
        ]
    order = list(dict.fromkeys(each.key for each in found))
    return sorted(found, key=lambda each: order.index(each.key))


def line_of(header: str, word: str, choice: str) -> str:
    """Return the text for `--values` that explains one word."""
    return f"{_quoted(header)}: {_quoted(word)}{_BETWEEN}{_quoted(choice)}"


def choice_label(snapshot: Snapshot, choice: str) -> str:
    """Return what a choice is called in a workbook."""
    return snapshot.label(choice) if choice in CODES else choice


def offers(snapshot: Snapshot, kind: str, unknown: Sequence[Unknown]) -> Iterator[str]:
    """Say which words of each column are unknown, how often, and the line that explains them."""
    keys = dict.fromkeys((each.key, each.header) for each in unknown)
    for key, header in keys:
        mine = [each for each in unknown if (each.key, each.header) == (key, header)]
        told = joined(
            say("bring.word_rows", word=each.word, rows=each.rows) for each in mine[:SHOWN]
        )
        more = " …" if len(mine) > SHOWN else ""
        options = options_of(snapshot, choice_columns(kind)[key])
        yield say(
            "bring.unknown_words",
            header=header,
            words=told + more,
            options=" / ".join(names[0] for names in options.values()),
            line=shlex.quote(line_for(mine[:SHOWN])),
        )


def line_for(unknown: Sequence[Unknown]) -> str:
    """Return the text for `--values` in which only the choices are to be filled in."""
    pairs = ", ".join(f"{_quoted(each.word)}{_BETWEEN}…" for each in unknown)
    return f"{_quoted(unknown[0].header)}: {pairs}"


def _quoted(text: str) -> str:
    return '"{}"'.format(text.replace('"', '""')) if _MARKED.search(text) else text


def known_lines(values: Mapping[str, Mapping[str, str]], columns: Sequence[Guess]) -> set[str]:
    """Return, folded, the lines that notes got for words that are explained by now."""
    headers = {column.key: column.header for column in columns if column.key}
    return {
        folded(f"{headers[key]}: {word}")
        for key, words in values.items()
        if key in headers
        for word in words
    }
