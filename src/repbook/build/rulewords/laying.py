"""Lay a rule's words out in lines: a case a line, cases within cases further in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Set
from typing import NamedTuple

from repbook.build.rulewords import phrases as say
from repbook.build.rulewords.saying import Voice
from repbook.build.rulewords.terms import Term, read, walk
from repbook.schema.declare import Column, Kind, Table
from repbook.schema.registry import CODES
from repbook.scoring.slots import EFFECTS, effect_digit
from repbook.text.label import Label

LONG, INDENT = 1000, "   "
WIDE = {"en": 120, "zh-CN": 60, "zh-TW": 60}
"""A rule of more signs says what its inner cases read instead of saying them."""
LETTERS = "XYZ"
OFTEN = 80
"""So many signs that would be said again get a letter."""


class Line(NamedTuple):
    """A line of a rule, and how far in it stands."""

    depth: int
    text: str
    mark: str = "– "


class RuleWords:
    """Says the rules of a table's formula columns in one language."""

    def __init__(self, table: Table, lang: str) -> None:
        self._voice = Voice(lang, table)
        self._terms = {key: read(rule) for key, rule in table.rules().items()}
        self._digits = {key for key, term in self._terms.items() if _makes_digits(term)}

    def of(self, column: Column) -> str:
        """Return the rule of a formula column in words; empty for other columns."""
        if column.key not in self._terms:
            return ""
        term = self._terms[column.key]
        layout = Layout(self._voice, column.kind in (Kind.DATE, Kind.STAMP))
        whole = layout.rule(term, fold=False)
        said = whole if len(whole) <= LONG else layout.rule(term, fold=True)
        return "\n".join([said, *self._meanings(column.key)])

    def _meanings(self, key: str) -> Iterator[str]:
        """Yield what the digits of answers' effects mean that a rule looks for, or makes."""
        places, term = ("place_in", "found_in", "not_in"), self._terms[key]
        asked = {part[0] for part in walk(term) if part.kind in places}
        for maker in sorted(self._digits):
            column = Term("Column", (maker,))
            if maker == key or column in walk(term):
                yield self._meaning(column, asked)

    def _meaning(self, column: Term, asked: Set[Term]) -> str:
        put, lang = self._voice.put, self._voice.lang
        effects = [self._voice.quoted(CODES[f"effect.{name}"].label.get(lang)) for name in EFFECTS]
        meanings = enumerate([say.NO_EFFECT.get(lang), *effects], effect_digit(0))
        said = [
            put(say.DIGIT, str(digit), meant)
            for digit, meant in meanings
            if not asked or Term("Literal", (digit,)) in asked
        ]
        text = put(say.DIGITS, self._voice.value(column), say.COMMA.get(lang).join(said))
        return self._voice.spaced(text)


class Layout:
    """Lays out the rules of one column."""

    def __init__(self, voice: Voice, day: bool) -> None:
        self._voice, self._day, self._fold = voice, day, False
        self._wide = WIDE[voice.lang]

    def rule(self, term: Term, *, fold: bool) -> str:
        """Return a rule in words."""
        self._fold = fold
        said, letters = with_letters(term, self._voice.table)
        put = self._voice.put
        lines = [Line(0, put(say.LET, name, self._value(meant))) for name, meant in letters]
        lines += self._lines(said, 0)
        heading = say.RULE.get(self._voice.lang)
        texts = [self._voice.spaced(line.text) for line in lines]
        if len(lines) == 1:
            return heading + texts[0]
        marks = [INDENT * line.depth + line.mark for line in lines]
        return "\n".join([heading.rstrip(), *map(str.__add__, marks, texts)])

    def _value(self, term: Term) -> str:
        return self._voice.value(term, day=self._day)

    def _lines(self, term: Term, depth: int) -> list[Line]:
        if term.kind == "IF":
            return self._cases(term, depth)
        if term.kind == "IFERROR" and term[0].kind == "IF":
            last = say.ON_ERROR.get(self._voice.lang) + self._value(term[1])
            return [*self._lines(term[0], depth), Line(depth, last)]
        if _is_list(term) and len(self._value(term)) > self._wide * (1 + (term.kind == "&")):
            heads = {"&": say.JOINED, **(say.LISTED_DAYS if self._day else say.LISTED)}
            parts = [Line(depth + 1, self._value(part)) for part in term.terms()]
            return [Line(depth, heads[term.kind].get(self._voice.lang)), *parts]
        return [Line(depth, self._value(term))]

    def _cases(self, term: Term, depth: int) -> list[Line]:
        *pairs, other = term.terms()
        lines = []
        for test, then in zip(pairs[::2], pairs[1::2], strict=True):
            lines += self._tested(test, then, depth)
        return lines + self._case(say.IF_NOT, other, depth)

    def _tested(self, test: Term, then: Term, depth: int) -> list[Line]:
        """Return a case; what it asks is a list where it is long."""
        asked = self._voice.test(test)
        if test.kind not in ("AND", "OR") or len(asked) <= self._wide:
            return self._case(say.IF, then, depth, asked)
        head = say.IF_ALL if test.kind == "AND" else say.IF_ANY
        parts = [Line(depth + 1, text, "· ") for text in self._voice.tests(test)]
        first, *more = self._case(say.THEN, then, depth + 1)
        return [Line(depth, head.get(self._voice.lang)), *parts, first._replace(mark=""), *more]

    def _case(self, phrase: Label, value: Term, depth: int, asked: str = "") -> list[Line]:
        head = self._voice.put(phrase, asked)
        lines = self._lines(value, depth + 1)
        if len(lines) == 1:
            return [Line(depth, head + lines[0].text)]
        if self._fold:
            kinds = ("Column", "Field", "Cell")
            read_ = dict.fromkeys(self._voice.value(t) for t in walk(value) if t.kind in kinds)
            said = self._voice.put(say.MADE_FROM, self._voice.listed(list(read_)))
            return [Line(depth, head + said)]
        return [Line(depth, head.rstrip()), *lines]


def _makes_digits(term: Term) -> bool:
    return any(each.kind == "Block" and each.text.startswith("digits.") for each in walk(term))


def _is_list(term: Term) -> bool:
    kinds = [each.kind for each in term.terms()]
    return (term.kind in say.LISTED or term.kind == "&") and "IF" in kinds


def with_letters(term: Term, table: Table) -> tuple[Term, list[tuple[str, Term]]]:
    """Return a rule in which what comes often is a letter, and what each letter means."""
    voice, meant = Voice("en", table), list[Term]()
    names = [Term("Letter", (letter,)) for letter in LETTERS]
    while len(meant) < len(LETTERS):
        whole = [each for rule in (term, *meant) for each in walk(rule) if each is not rule]
        counts = Counter(each for each in whole if each.terms() and each.kind in VALUED)
        gain = {each: (count - 1) * len(voice.value(each)) for each, count in counts.items()}
        best = max(gain, key=lambda each: gain[each], default=None)
        if best is None or gain[best] < OFTEN:
            break
        new = Term("Letter", (f"{len(meant)}",))
        term, *meant = (_replaced(each, best, new) for each in (term, *meant, best))
        meant[-1] = best
    # What was found later may stand in what was found before: it is told first.
    order = range(len(meant) - 1, -1, -1)
    for place, name in zip(order, names, strict=False):
        old = Term("Letter", (f"{place}",))
        term, *meant = (_replaced(each, old, name) for each in (term, *meant))
    return term, [(name.text, meant[place]) for place, name in zip(order, names, strict=False)]


VALUED = {"IF", "MIN", "MAX", "-", "*", "/", "+", *say.VALUES}


def _replaced(term: Term, old: Term, new: Term) -> Term:
    if term == old:
        return new
    parts = (_replaced(part, old, new) if isinstance(part, Term) else part for part in term.parts)
    return Term(term.kind, tuple(parts))
