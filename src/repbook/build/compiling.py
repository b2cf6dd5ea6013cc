"""Compile what the features declare into modules that load in parts.

`python -m repbook.build.compiling [FOLDER]`, which `make compile` runs. A start reads
`repbook.schema.compiled` and no feature: a module a table, a sheet, the lists, in which a rule is
only named, and beside each its rules as Python functions with what they read. A test compiles anew
and compares.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from enum import Enum
from inspect import signature
from pathlib import Path

from repbook.schema import source
from repbook.schema.declare import Sheet
from repbook.schema.reads import read_of
from repbook.scoring.expr import Expr
from repbook.scoring.python import function_source, single_source
from repbook.text.label import Label, Reworded

PACKAGE = "repbook.schema.compiled"
TARGET = Path(source.__file__).parent / "compiled"
HEAD = '"""Compiled from the features by `make compile`; not edited by hand."""'
ANNOTATIONS = "from __future__ import annotations"
RUNTIME = "from repbook.scoring.runtime import *"


def _function(rule: Expr, table: str | None, name: str) -> tuple[str, ...]:
    """Return the lines of a rule's function: a loop over rows, or one value."""
    if table is not None:
        return (function_source(rule, table, name).rstrip(),)
    return ("@single", single_source(rule, name).rstrip())


class Written:
    """The source of one declaration: its text, the classes it names, its rules by path."""

    def __init__(self, owner: str, table: str | None = None) -> None:
        self.owner, self.table = owner, table
        self.classes: dict[str, str] = {}
        self.rules: dict[str, Expr] = {}

    def text(self, value: object, path: str = "") -> str:
        """Return the source of a declared value; rules are named by their `path`."""
        if isinstance(value, Expr):
            self.rules[path] = value
            return f"R({path!r})"
        if isinstance(value, Reworded):
            return f"{self._named(Reworded)}{(*value, *value.older)!r}"
        if isinstance(value, Label):
            return f"L({value.en!r}, {value.zh_cn!r}, {value.zh_tw!r})"
        if isinstance(value, Enum):
            return f"{self._named(type(value))}.{value.name}"
        if isinstance(value, tuple) and hasattr(value, "_fields"):
            return self._record(value, path)
        if isinstance(value, tuple):
            return self._row(value, path)
        if isinstance(value, Mapping):
            pairs = (f"{k!r}: {self.text(v, _below(path, str(k)))}" for k, v in value.items())
            return f"{{{', '.join(pairs)}}}"
        if isinstance(value, frozenset):
            return f"frozenset({sorted(value)!r})" if value else "frozenset()"
        if value is None or isinstance(value, str | int | float):
            return repr(value)
        raise TypeError(f"{self.owner} {path}: {type(value).__name__} cannot be compiled")

    def _record(self, value: object, path: str) -> str:
        fields: tuple[str, ...] = value._fields  # type: ignore[attr-defined]  # a NamedTuple
        usual: dict[str, object] = value._field_defaults  # type: ignore[attr-defined]  # a NamedTuple
        parts = [
            f"{name}={self.text(getattr(value, name), _below(path, name))}"
            for name in fields
            if name not in usual or getattr(value, name) != usual[name]
        ]
        return f"{self._named(type(value))}({', '.join(parts)})"

    def _row(self, value: tuple[object, ...], path: str) -> str:
        cells = [
            self.text(each, _below(path, str(getattr(each, "key", place))))
            for place, each in enumerate(value)
        ]
        if len(", ".join(cells)) < 80:
            return f"({', '.join(cells)}{',' if len(cells) == 1 else ''})"
        return "(\n    " + ",\n    ".join(cells) + ",\n)"

    def _named(self, kind: type) -> str:
        self.classes[kind.__name__] = kind.__module__
        return kind.__name__

    def imports(self) -> list[str]:
        """Return the lines that import the classes named."""
        return [f"from {module} import {name}" for name, module in sorted(self.classes.items())]

    def module(self, *lines: str) -> str:
        """Return a module that gives these lines; its functions stand in a module of their own."""
        return "\n".join(
            [
                *(HEAD, "", ANNOTATIONS, "", *self.imports()),
                "from repbook.scoring.expr import Deferred",
                "from repbook.text.label import Label as L",
                *("", "", "def R(path: str) -> Deferred:"),
                f"    return Deferred({self.owner!r}, path)",
                *("", "", *lines, ""),
            ]
        )

    def functions(self) -> str:
        """Return the module of the rules: a function each, and what each reads."""
        lines = [HEAD, "", RUNTIME, "from repbook.schema.reads import NONE, Read", ""]
        names = {path: _name(path) for path in self.rules}
        for path, name in names.items():
            lines += ["", "", *_function(self.rules[path], self.table, name)]
        lines += ["", "RULES = {", *(f"    {path!r}: {name}," for path, name in names.items()), "}"]
        lines += ["READS = {"]
        for path, rule in self.rules.items():
            parts = ", ".join(_frozen(part) for part in read_of(rule))
            lines.append(f"    {path!r}: Read({parts}),")
        return "\n".join([*lines, "}", ""])


def _name(path: str) -> str:
    return re.sub(
        r"\W", "_", path.replace("columns/", "").replace("cells/", "").replace("/rule", "")
    )


def _frozen(keys: frozenset[object]) -> str:
    return f"frozenset({sorted(keys)!r})" if keys else "NONE"  # type: ignore[type-var]  # strings, or pairs of them


def _below(path: str, step: str) -> str:
    return f"{path}{source.STEP}{step}" if path else step


def modules() -> Iterator[tuple[str, str]]:
    """Yield the compiled modules: file name and text; in a folder for any book but a rep's."""
    source.take_declared()
    for kind in source.COMPILED:
        folder, owner = ("", "") if kind == source.REP else (f"{kind}/", f"{kind}.")
        with source.using(kind):
            for name, text in _modules(kind, owner):
                yield f"{folder}{name}", text


def _modules(kind: str, owner: str) -> Iterator[tuple[str, str]]:
    """Yield the modules of one kind of workbook."""
    found = source.source()
    yield "__init__.py", f"{HEAD}\n"
    for key, table in found.tables.items():
        bare = table._replace(tab=None)
        yield from _module(f"table_{key}", f"{owner}tables.{key}", "TABLE", bare, key)
    for key, sheet in found.sheets.items():
        place = f"{owner}sheets.{key}.content"
        yield from _module(f"sheet_{key}", place, "CONTENT", sheet.content)
    for key in ("choices", "ranges"):
        yield from _module(key, f"{owner}{key}", key.upper(), dict(getattr(found, key)))
    yield "index.py", _index(found, kind)


def _module(
    name: str, owner: str, variable: str, value: object, table: str | None = None
) -> Iterator[tuple[str, str]]:
    written = Written(owner, table)
    text = written.text(value)
    yield f"{name}.py", written.module(f"{variable} = {text}")
    if written.rules:
        yield f"{name}_rules.py", written.functions()


def _index(found: source.Source, kind: str) -> str:
    written = Written("sheets")
    usual = signature(Sheet.__init__).parameters
    sheets = []
    for key, sheet in found.sheets.items():
        given = [
            f"{name}={written.text(value)}"
            for name in usual
            if name not in ("self", "lay")
            and (value := getattr(sheet, name)) != usual[name].default
        ]
        sheets.append(f"    {key!r}: Sheet({', '.join(given)}, lay=parts.content({key!r})),")
    heads = written.text(dict(found.heads))
    imports = written.imports()
    return "\n".join(
        [
            *(HEAD, "", ANNOTATIONS, ""),
            "from repbook.schema.declare import Sheet",
            "from repbook.schema.loading import Parts",
            "from repbook.schema.shelf import Shelf",
            "from repbook.text.label import Label as L",
            *imports,
            *("", f"parts = Parts({kind!r})"),
            f"heads = {heads}",
            "tables = Shelf(lambda: heads, parts.table)",
            f"cell_tables = dict.fromkeys({tuple(found.cell_tables)!r})",
            *("sheets = {", *sheets, "}"),
            *(
                f"{name} = parts.whole({name!r}, {name.upper()!r})"
                for name in ("choices", "ranges")
            ),
            "",
        ]
    )


def write(folder: Path) -> None:
    """Write the compiled modules into an empty `folder`."""
    texts = dict(modules())
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    for name, text in texts.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, "utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
