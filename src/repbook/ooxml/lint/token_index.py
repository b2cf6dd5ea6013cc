"""Read every formula once: keep what it names, and what is wrong with how it is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from repbook.ooxml.lint.formula_text import Token, UnreadableFormula, tokens
from repbook.ooxml.lint.gather import FormulaUse
from repbook.ooxml.lint.grammar import calls, flaws
from repbook.ooxml.lint.newer import KNOWN_2016, NEWER, bare, stored
from repbook.ooxml.lint.signatures import takes

MAX_DEPTH = 64
_SILENT = frozenset({"op", "number"})
_PREFIXED = KNOWN_2016 | NEWER


class Fault(NamedTuple):
    """A formula that Excel's parser refuses: where, the rule, the fact."""

    use: FormulaUse
    rule: str
    what: object


class FormulaIndex:
    """What the formulas of a workbook name, each with the first place, and their faults."""

    def __init__(self, uses: Iterable[FormulaUse]) -> None:
        first: dict[tuple[str, str, str, Token], FormulaUse] = {}
        self.faults: list[Fault] = []
        for use in uses:
            found = _read(use.text)
            self.faults += [Fault(use, rule, what) for rule, what in found.faults]
            host = use.host.name if use.host else ""
            for token in found.named:
                first.setdefault((use.part, use.kind, host, token), use)
        self.tokens = [(use, key[3]) for key, use in first.items()]


class _Read(NamedTuple):
    """What a formula names, each once, and what is wrong with it: rules and facts."""

    named: tuple[Token, ...]
    faults: tuple[tuple[str, object], ...]


# Workbooks hold the same formulas on their pages, and a row differs from the next in little.
@lru_cache(maxsize=8192)
def _read(text: str) -> _Read:
    try:
        found = tokens(text)
    except UnreadableFormula as error:
        return _Read((), (("unreadable-formula", str(error)),))
    loud = (t for t in found if t.kind not in _SILENT and (t.kind != "ref" or t.sheet))
    named = dict.fromkeys(t._replace(text="") if t.kind == "ref" else t for t in loud)
    return _Read(tuple(named), tuple(_faults(found)))


def _faults(found: Sequence[Token]) -> Iterator[tuple[str, object]]:
    wrong = dict.fromkeys(flaws(found))
    yield from wrong
    made = calls(found)
    for call in made if not wrong else ():
        name = bare(call.function.text)
        # Without the prefix it is a function of the user's own.
        own = name in _PREFIXED and call.function.text.upper() != stored(name).upper()
        if not (own or call.function.sheet or takes(name, call.arguments)):
            yield "argument-count", f"{name}: {call.arguments}"
    deepest = max((call.depth for call in made), default=0)
    if deepest > MAX_DEPTH:
        yield "deep-nesting", deepest
