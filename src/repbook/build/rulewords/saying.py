"""Say terms in a language: values as what they are called, tests as what they ask."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from repbook.build.rulewords import phrases as say
from repbook.build.rulewords.terms import BLANK, Term, is_row
from repbook.schema import question_block as blocks
from repbook.schema.declare import Table
from repbook.schema.registry import CELL_TABLES, CODES, SETTINGS, TABLES
from repbook.schema.sheets import SHEETS
from repbook.schema.spoken import elsewhere, here
from repbook.text.label import Label

RANK = {"&": 1, "+": 2, "-": 2, "*": 3, "/": 3}
CLOSED = {
    "SlotKnown",
    "SlotWorth",
    "ROUND",
    "ROUNDDOWN",
    "iso",
    "IFERROR",
    "filled",
    "at_row",
    "SUM",
    "count_true",
}
"""Kinds whose words stand in brackets among signs."""
DATED = {"IFERROR", "filled", "at_row"}
"""Kinds whose parts are dates where they are one."""
DAY_ZERO, LAST_DAY = date(1899, 12, 30), 2885000
BLANKS = {"=": "blank", "<>": "no_blank"}
_APART = re.compile(r"(?<=[\u4e00-\u9fff])(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%])(?=[\u4e00-\u9fff])")
_LOOSE = re.compile(r" ?([（）]) ?")
_NAMES = re.compile(r"(\[[^\]]*\]|“[^”]*”|「[^」]*」)")


class Clause(NamedTuple):
    """One test: of what, what it asks, by which wording of a verb."""

    subject: str
    verb: str
    object: str


Joined = tuple[str, list[Clause]]
"""What is said of several tests at once, and which ones it takes up beside the first."""


class Voice:
    """Says what stands in the rules of one table, in one language."""

    def __init__(self, lang: str, table: Table) -> None:
        self.lang, self.table = lang, table
        self.glue = " " if lang == "en" else ""

    def put(self, phrase: Label, *texts: str) -> str:
        """Return a wording with texts in its places."""
        return phrase.get(self.lang).format(*texts)

    def spaced(self, text: str) -> str:
        """Return a text in which Chinese and other signs stand apart, names as they are."""
        parts = _NAMES.split(text)
        parts[::2] = (_LOOSE.sub(r"\1", _APART.sub(" ", part)) for part in parts[::2])
        return "".join(parts)

    def column(self, table: str, key: str) -> str:
        """Return a column's caption in brackets, that of another table with its sheet."""
        if table == self.table.key:
            return here(self.table.column(key).label.get(self.lang))
        there = TABLES[table]
        sheet = SHEETS[there.sheet].label.get(self.lang)
        return elsewhere(sheet, there.column(key).label.get(self.lang), self.lang)

    def quoted(self, text: str) -> str:
        """Return a label in quotation marks."""
        return self.put(say.QUOTED, text)

    def listed(self, texts: list[str], last: Label = say.SERIES["AND"]) -> str:
        """Return texts as a list with `last` before the last of them."""
        *others, final = texts
        return (
            say.COMMA.get(self.lang).join(others) + last.get(self.lang) + final if others else final
        )

    def value(self, term: Term, rank: int = 0, *, day: bool = False) -> str:
        """Return what a value is called; `day` where a number is a date."""
        if term.kind in RANK:
            return self._signed(term, rank)
        if term.kind == "IF":
            text = self._cases(term, day)
            return self.put(say.WITHIN, text) if rank else text
        if term.kind == "Literal":
            return self._literal(term.parts[0], day)
        if term.kind in say.VERBS or term.kind in ("AND", "OR", "NOT"):
            return self.put(say.WITHIN, self.test(term))
        named = getattr(self, f"_{term.kind.lower()}", self._function)
        text = str(named(term, day))
        return self.put(say.WITHIN, text) if rank > 1 and term.kind in CLOSED else text

    def _function(self, term: Term, day: bool) -> str:
        texts = [self.value(part, day=day and term.kind in DATED) for part in term.terms()]
        return self.put(say.VALUES[term.kind], *texts)

    def _signed(self, term: Term, rank: int) -> str:
        own = RANK[term.kind]
        if term.kind == "+" and is_row(term.terms()):
            ends = [self.value(term[place], own) for place in (0, -1)]
            text = self.put(say.ROW_OF, *ends)
        elif term.kind == "&":
            text = self._joined(term)
        else:
            first, *rest = term.terms()
            texts = [self.value(first, own), *(self.value(part, own + 1) for part in rest)]
            text = say.SIGNS[term.kind].join(texts)
        return self.put(say.WITHIN, text) if own < rank else text

    def _joined(self, term: Term) -> str:
        """Return texts in a row, of which those that never change are one."""
        texts: list[str] = []
        fixed = ""
        for part in (*term.terms(), None):
            known = self._fixed(part) if part is not None else None
            if known is not None:
                fixed += known
                continue
            texts += [self.quoted(fixed)] if fixed else []
            texts += [self.value(part, RANK["&"] + 1)] if part is not None else []
            fixed = ""
        return say.SIGNS["&"].join(texts)

    def _fixed(self, part: Term) -> str | None:
        if part.kind == "Literal" and isinstance(part.parts[0], str):
            return part.parts[0]
        if part.kind == "Code":
            return CODES[part.text].label.get(self.lang)
        return self._label(part) if part.kind == "Words" else None

    def _label(self, part: Term) -> str:
        return Label(*map(str, part[0].parts)).get(self.lang)

    def _cases(self, term: Term, day: bool) -> str:
        *pairs, other = term.terms()
        said = [
            self.put(say.CASE, self.test(test), self.value(then, day=day))
            for test, then in zip(pairs[::2], pairs[1::2], strict=True)
        ]
        text = say.SEMICOLON.get(self.lang).join(said)
        return self.put(say.OTHER, text, self.value(other, day=day))

    def _literal(self, value: object, day: bool) -> str:
        if value == "":
            return say.NOTHING.get(self.lang)
        if isinstance(value, str):
            return self.quoted(value)
        assert isinstance(value, int | float)
        if day:
            far = value >= LAST_DAY
            return say.FAR_OFF.get(self.lang) if far else str(DAY_ZERO + timedelta(value))
        return f"{value:g}" if abs(value) < 1e6 else f"{value:.0f}"

    def _truth(self, term: Term, _day: bool) -> str:
        return say.TRUTHS[bool(term.parts[0])].get(self.lang)

    def _words(self, term: Term, _day: bool) -> str:
        return self.quoted(self._label(term))

    def _letter(self, term: Term, _day: bool) -> str:
        return term.text

    def _column(self, term: Term, _day: bool) -> str:
        return self.column(self.table.key, term.text)

    def _span(self, term: Term, _day: bool) -> str:
        ends = (self.column(self.table.key, str(term.parts[place])) for place in (0, -1))
        return self.put(say.TO, *ends)

    def _field(self, term: Term, _day: bool) -> str:
        table, key = map(str, term.parts)
        return self.column(table, key)

    def _code(self, term: Term, _day: bool) -> str:
        return self.quoted(CODES[term.text].label.get(self.lang))

    def _cell(self, term: Term, _day: bool) -> str:
        if term.text == blocks.WEIGHT_TOTAL:
            return say.ALL_WEIGHTS.get(self.lang)
        if blocks.is_heading(term.text):
            _, part, slot, *option = term.text.split(".")
            return self._heading(part, self.column("qualify", slot), *option)
        holder = next(key for key, cells in CELL_TABLES.items() if SETTINGS[term.text] in cells)
        sheet = SHEETS[TABLES[holder].sheet].label.get(self.lang)
        return elsewhere(sheet, SETTINGS[term.text].label.get(self.lang), self.lang)

    def _heading(self, part: str, question: str, *option: str) -> str:
        if part in say.PARTS:
            return self.put(say.PARTS[part], question, *option)
        caption = blocks.PARTS[part].caption.get(self.lang)
        return self.put(say.OF_QUESTION, question, caption)

    def _of_block(self, term: Term, _day: bool) -> str:
        """Return one of the cells above the answers: of a question by option, or by question."""
        cells, number = blocks.block_cells(term[0].text)[0], self.value(term[1])
        _, part, slot, *_ = cells[0].split(".")
        if "." in term[0].text:
            return self._heading(part, self.column("qualify", slot), number)
        return self._heading(part, self.put(say.QUESTION, number))

    def _block(self, term: Term, _day: bool) -> str:
        cells = blocks.block_cells(term.text)[0]
        _, part, slot, *_ = cells[0].split(".")
        many = "." in term.text
        question = self.column("qualify", slot) if many else say.ALL_QUESTIONS.get(self.lang)
        return self._heading(part, question, *([say.ALL_OPTIONS.get(self.lang)] if many else []))

    def _sumproduct(self, term: Term, _day: bool) -> str:
        rank = RANK["*"] + 1
        texts = [self.value(part, rank) for part in term.terms()]
        return self.put(say.VALUES[term.kind], say.SIGNS["*"].join(texts))

    def _slotopen(self, term: Term, _day: bool) -> str:
        part = blocks.block_cells(term[1].text)[0][0].split(".")[1]
        caption = self.quoted(blocks.PARTS[part].caption.get(self.lang))
        return self.put(say.VALUES[term.kind], self.value(term[0]), caption)

    def _slotworth(self, term: Term, _day: bool) -> str:
        return self.put(say.VALUES[term.kind], self.value(term[0]))

    _slotknown = _slotworth

    def _place(self, term: Term, _day: bool) -> str:
        question = self.column("qualify", term[1].text.split(".")[1])
        given = self.value(term[0])
        if given == question:
            return self.put(say.OPTION_OF, question)
        return self.put(say.VALUES[term.kind], given, question)

    def _worth(self, term: Term, _day: bool) -> str:
        question = self.column("qualify", term.text)
        return self.put(say.VALUES[term.kind], question, self.value(term[1]))

    def _count_true(self, term: Term, _day: bool) -> str:
        tests = say.SEMICOLON.get(self.lang).join(map(self.test, term.terms()))
        return self.put(say.VALUES[term.kind], tests)

    def _round(self, term: Term, _day: bool) -> str:
        value, digits = term.terms()
        few = {0: say.WHOLE_NUMBER, 1: say.ONE_DECIMAL}
        phrase = few.get(int(str(digits.parts[0])), say.VALUES[term.kind])
        return self.put(phrase, self.value(value), self.value(digits))

    def _workday(self, term: Term, _day: bool) -> str:
        start, count, free = term.terms()
        one = {1: say.NEXT_DAY, -1: say.DAY_BEFORE}
        given = [self.value(start), self.value(free)]
        for step, phrase in one.items():
            if count == Term("Literal", (step,)):
                return self.put(phrase, *given)
        return self.put(say.VALUES[term.kind], given[0], self.value(count), given[1])

    def _min(self, term: Term, day: bool) -> str:
        kind = term.kind if not day else {"MIN": "earliest", "MAX": "latest"}[term.kind]
        phrase = {"earliest": say.EARLIEST, "latest": say.LATEST}.get(kind, say.VALUES.get(kind))
        assert phrase is not None
        texts = [self.value(part, 1, day=day) for part in term.terms()]
        return self.put(phrase, self.listed(texts))

    _max = _min

    def _sum(self, term: Term, _day: bool) -> str:
        return self.put(say.VALUES[term.kind], self.listed([self.value(t) for t in term.terms()]))

    def _choose(self, term: Term, _day: bool) -> str:
        number, *values = term.terms()
        said = [
            self.put(say.CHOSEN, str(place), self.value(value))
            for place, value in enumerate(values, 1)
        ]
        return self.put(
            say.VALUES[term.kind], self.value(number), say.COMMA.get(self.lang).join(said)
        )

    def _countifs(self, term: Term, _day: bool) -> str:
        tests = term.terms()
        table = TABLES[tests[0][0].text]
        return self.put(say.COUNTED, SHEETS[table.sheet].label.get(self.lang), self._where(tests))

    def _sumifs(self, term: Term, _day: bool) -> str:
        total, *tests = term.terms()
        if not tests:
            return self.put(say.ALL_ADDED, self.value(total))
        phrase = say.MEAN if term.parts[-1] is True else say.ADDED
        return self.put(phrase, self.value(total), self._where(tuple(tests)))

    def _where(self, tests: tuple[Term, ...]) -> str:
        clauses: list[Clause | str] = []
        for test in tests:
            verb = str(test.parts[1])
            clauses.append(Clause(self.value(test[0]), verb, self.value(test[2])))
        return self._all(clauses)

    def tests(self, term: Term) -> list[str]:
        """Return the parts of a test of several, each on its own."""
        return [self.test(part) for part in term.terms()]

    def test(self, term: Term) -> str:
        """Return what a test asks."""
        found = self._asked(term)
        return found if isinstance(found, str) else self._clause([found.subject], [found])

    def _asked(self, term: Term) -> Clause | str:
        if term.kind in ("AND", "OR"):
            parts = term.terms()
            asked = [self._inner(part) for part in parts]
            return self._all(asked) if term.kind == "AND" else self._any(asked)
        if term.kind == "NOT":
            return self.put(say.NEGATION, self.test(term[0]))
        if term.kind in say.VERBS:
            subject = self.value(term[0], 1)
            rest = term.terms()[1:]
            return Clause(subject, term.kind, self.value(rest[0], 1) if rest else "")
        return Clause(self.value(term, 1), "=", say.TRUTHS[True].get(self.lang))

    def _inner(self, term: Term) -> Clause | str:
        found = self._asked(term)
        return self.put(say.WITHIN, found) if isinstance(found, str) else found

    def _all(self, asked: list[Clause | str]) -> str:
        """Return tests that all hold: what is asked of several things, and all asked of one."""

        def together(first: Clause, others: list[Clause]) -> Joined:
            same = [c for c in others if c[1:] == first[1:]]
            if same:
                return self._clause([first.subject, *(c.subject for c in same)], [first]), same
            own = [c for c in others if c.subject == first.subject]
            return self._clause([first.subject], [first, *own]), own

        return self._linked(_grouped(asked, together), "AND")

    def _any(self, asked: list[Clause | str]) -> str:
        """Return tests of which one holds: several objects of one thing, one of several things."""

        def together(first: Clause, others: list[Clause]) -> Joined:
            same = [c for c in others if c[:2] == first[:2] and c.verb == "="]
            like = [c for c in others if c[1:] == first[1:]]
            if same:
                objects = self.listed([first.object, *(c.object for c in same)], say.SERIES["OR"])
                first = first._replace(object=objects)
            elif like:
                names = [first.subject, *(c.subject for c in like)]
                first = first._replace(subject=self.listed(names, say.SERIES["OR"]))
            return self._clause([first.subject], [first]), same or like

        return self._linked(_grouped(asked, together), "OR")

    def _linked(self, texts: list[str], kind: str) -> str:
        """Return tests in a row; of many only the last is linked by the word."""
        *others, last = texts
        if not others:
            return last
        link = say.LINKS[kind] if len(others) == 1 else say.LAST_LINKS[kind]
        return say.BETWEEN_TESTS.get(self.lang).join(others) + link.get(self.lang) + last

    def _clause(self, subjects: list[str], asked: list[Clause]) -> str:
        said = [self._verb(clause, len(subjects) > 1) for clause in asked]
        return self.listed(subjects) + self.glue + say.LINKS["AND"].get(self.lang).join(said)

    def _verb(self, clause: Clause, many: bool) -> str:
        blank = clause.object == self.value(BLANK)
        verb = BLANKS.get(clause.verb, clause.verb) if blank else clause.verb
        return self.put(say.VERBS[verb][many], clause.object)


def _grouped(
    asked: list[Clause | str], together: Callable[[Clause, list[Clause]], Joined]
) -> list[str]:
    """Return tests in order, each said together with those that `together` takes up."""
    done: list[str] = []
    while asked:
        first, *asked = asked
        if isinstance(first, str):
            done.append(first)
            continue
        text, taken = together(first, [c for c in asked if isinstance(c, Clause)])
        done.append(text)
        asked = [c for c in asked if c not in taken]
    return done
