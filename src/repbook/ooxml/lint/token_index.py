"""Read every formula once: keep what it names, and what is wrong with how it is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
            for token in self._read(use):
                if token.kind in _SILENT or (token.kind == "ref" and not token.sheet):
                    continue
                plain = token._replace(text="") if token.kind == "ref" else token
                host = use.host.name if use.host else ""
                first.setdefault((use.part, use.kind, host, plain), use)
        self.tokens = [(use, key[3]) for key, use in first.items()]

    def _read(self, use: FormulaUse) -> tuple[Token, ...]:
        try:
            found = tokens(use.text)
        except UnreadableFormula as error:
            self.faults.append(Fault(use, "unreadable-formula", str(error)))
            return ()
        self.faults += _faults(use, found)
        return found


def _faults(use: FormulaUse, found: Sequence[Token]) -> Iterator[Fault]:
    wrong = dict.fromkeys(flaws(found))
    yield from (Fault(use, rule, what) for rule, what in wrong)
    made = calls(found)
    for call in made if not wrong else ():
        name = bare(call.function.text)
        # Without the prefix it is a function of the user's own.
        own = name in _PREFIXED and call.function.text.upper() != stored(name).upper()
        if not (own or call.function.sheet or takes(name, call.arguments)):
            yield Fault(use, "argument-count", f"{name}: {call.arguments}")
    deepest = max((call.depth for call in made), default=0)
    if deepest > MAX_DEPTH:
        yield Fault(use, "deep-nesting", deepest)
