"""Rules about formulas as such: can Excel read them, and is what they name there?"""

from __future__ import annotations

from collections.abc import Iterator

from repbook.ooxml.celltext import length
from repbook.ooxml.lint.registry import Check, Hit, Kind, rule
from repbook.ooxml.lint.view import PackageView

MAX_FORMULA = 8192
MAX_LITERAL = 255
_BROKEN = "#REF!"
_CONSTANTS = {"true", "false"}
_PARAMETER = "_xlpm."


def _faulty(rule_id: str) -> Check:
    def check(view: PackageView) -> Iterator[Hit]:
        for use, told, what in view.formula_index.faults:
            if told == rule_id:
                yield Hit(use.part, use.where, what)

    return check


for _rule_id in (
    "unreadable-formula",
    "semicolon-argument",
    "lone-operator",
    "argument-count",
    "deep-nesting",
):
    rule(_rule_id)(_faulty(_rule_id))


@rule("long-formula")
def long_formula(view: PackageView) -> Iterator[Hit]:
    """Find formulas over 8,192 characters."""
    for use in view.formulas:
        if length(use.text) > MAX_FORMULA:
            yield Hit(use.part, use.where, length(use.text))


@rule("long-literal")
def long_literal(view: PackageView) -> Iterator[Hit]:
    """Find texts inside formulas over 255 characters."""
    for use, token in view.tokens:
        if token.kind == "string" and not (use.kind == "condition" and token.text == use.text):
            size = length(token.text[1:-1].replace('""', '"'))
            if size > MAX_LITERAL:
                yield Hit(use.part, use.where, size)


@rule("broken-reference", Kind.ADVICE)
def broken_reference(view: PackageView) -> Iterator[Hit]:
    """Find formulas and names that lost what they pointed at."""
    for use, token in view.tokens:
        if token.text == _BROKEN or _BROKEN in token.inside or token.sheet == _BROKEN:
            yield Hit(use.part, use.where, use.text[:80])


@rule("unknown-sheet")
def unknown_sheet(view: PackageView) -> Iterator[Hit]:
    """Find formulas that name a sheet which is not there."""
    known = {sheet.name.casefold() for sheet in view.sheets}
    for use, token in view.tokens:
        names = token.sheet.casefold().split(":") if token.sheet.casefold() not in known else []
        if not token.is_external and set(filter(None, names)) - known:
            yield Hit(use.part, use.where, token.sheet)


@rule("unknown-name", Kind.ADVICE)
def unknown_name(view: PackageView) -> Iterator[Hit]:
    """Find formulas that use a name which is not defined."""
    known = {entry.name.casefold() for entry in view.defined_names} | _CONSTANTS
    known |= {table.name.casefold() for table in view.tables}
    for use, token in view.tokens:
        name = token.text.casefold()
        foreign = token.is_external or name.startswith(_PARAMETER)
        if token.kind == "name" and name not in known and not foreign:
            yield Hit(use.part, use.where, token.text)
