"""Rules about functions newer than the file format (MS-XLSX 2.2.3)."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.ooxml.lint.newer import KNOWN_2016, NEWER, bare, stored
from repbook.ooxml.lint.registry import Hit, Kind, rule
from repbook.ooxml.lint.view import PackageView


@rule("missing-function-prefix")
def missing_function_prefix(view: PackageView) -> Iterator[Hit]:
    """Find newer functions without the prefix that Excel needs to know them by."""
    for use, token in view.tokens:
        if token.kind == "function":
            name = bare(token.text)
            if name in KNOWN_2016 | NEWER and token.text.upper() != stored(name).upper():
                yield Hit(use.part, use.where, stored(name))


@rule("newer-function", Kind.ADVICE)
def newer_function(view: PackageView) -> Iterator[Hit]:
    """Find functions that Excel 2016 does not have."""
    for use, token in view.tokens:
        if token.kind == "function" and bare(token.text) in NEWER:
            yield Hit(use.part, use.where, bare(token.text))
