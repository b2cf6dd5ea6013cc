"""The settings that remember how columns and words of the last list of each kind were mapped (M36)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from repbook.schema.declare import Kind, Merge, Setting, Table
from repbook.text.label import Label

TABLE = "settings"


def map_setting(kind: str) -> str:
    """Return the setting that remembers the map of a kind of list."""
    return f"map_{kind}"


def values_setting(kind: str) -> str:
    """Return the setting that remembers what words of a kind of list mean."""
    return f"values_{kind}"


def map_cells(
    tables: Iterable[Table], labels: Mapping[str, Label], known: Iterable[str]
) -> Iterator[Setting]:
    """Yield the settings that importable tables need and nobody declared.

    `labels` are those of the sheets by key, `known` the settings that are declared.
    """
    held = set(known)
    for table in tables:
        if table.importable and map_setting(table.key) not in held:
            en, cn, tw = labels[table.sheet]
            label = Label(
                f"Columns of the last list for {en}",
                f"上次导入“{cn}”的列对应",
                f"上次匯入「{tw}」的欄位對應",
            )
            yield Setting(map_setting(table.key), label, "", Kind.TEXT, merge=Merge.OWN)
        if table.importable and values_setting(table.key) not in held:
            en, cn, tw = labels[table.sheet]
            label = Label(
                f"Words of the last list for {en}",
                f"上次导入“{cn}”的选项对应",
                f"上次匯入「{tw}」的選項對應",
            )
            yield Setting(values_setting(table.key), label, "", Kind.TEXT, merge=Merge.OWN)
