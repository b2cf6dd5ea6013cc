"""Rules about cells, noted while the sheet streamed past, and about shared strings."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.ooxml.lint.characters import control_character, too_long
from repbook.ooxml.lint.registry import Check, Hit, Kind, rule
from repbook.ooxml.lint.view import PackageView


def _noted(rule_id: str) -> Check:
    def check(view: PackageView) -> Iterator[Hit]:
        for part in view.worksheets:
            for where, what in view.sheet(part).oddities.get(rule_id, []):
                yield Hit(part, view.place(part, where), what)

    return check


for _rule_id in (
    "row-order",
    "cell-order",
    "cell-not-in-row",
    "cell-beyond-limits",
    "cell-value",
    "shared-string-index",
    "shared-without-master",
    "shared-formula",
    "shared-outside",
):
    rule(_rule_id)(_noted(_rule_id))


@rule("shared-string-count", Kind.ADVICE)
def shared_string_count(view: PackageView) -> Iterator[Hit]:
    """Find a count of shared strings that is too high; some readers make room for all of them."""
    if len(view.strings) < view.stated_strings:
        yield Hit(view.strings_part, "", view.stated_strings)


@rule("long-text")
def long_text(view: PackageView) -> Iterator[Hit]:
    """Find texts that a cell cannot hold."""
    yield from _noted("long-text")(view)
    for index, text in enumerate(view.strings):
        if too_long(text):
            yield Hit(view.strings_part, str(index), text[:20])


@rule("control-character", Kind.ADVICE)
def control_characters(view: PackageView) -> Iterator[Hit]:
    """Find characters in texts that are not text."""
    yield from _noted("control-character")(view)
    for index, text in enumerate(view.strings):
        if control := control_character(text):
            yield Hit(view.strings_part, str(index), control)
