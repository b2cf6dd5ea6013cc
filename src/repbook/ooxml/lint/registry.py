"""Hold the rules, and turn what they notice into findings with words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from itertools import islice
from typing import NamedTuple

from repbook.ooxml.lint.view import PackageView
from repbook.text import say

MOST_OF_A_KIND = 50


class Kind(Enum):
    """How a finding weighs.

    PACKAGE: nothing more can be read. DEFECT: Excel repairs or refuses the file, or the format
    forbids it. ADVICE: Excel opens it, but a cell shows an error or another program stumbles.
    """

    PACKAGE = "package"
    DEFECT = "defect"
    ADVICE = "advice"


class Finding(NamedTuple):
    """A thing found: the rule, the part, the place in it (a cell, a name), a sentence, a grade."""

    rule: str
    part: str
    where: str
    message: str
    grade: str = Kind.DEFECT.value

    @property
    def is_advice(self) -> bool:
        """Tell whether Excel opens the file all the same."""
        return self.grade == Kind.ADVICE.value


class Hit(NamedTuple):
    """What a rule saw: the part, the place in it, and the fact for the sentence."""

    part: str
    where: str = ""
    what: object = ""


Check = Callable[[PackageView], Iterable[Hit]]


class Rule(NamedTuple):
    """A named check over a package."""

    id: str
    kind: Kind
    check: Check

    @property
    def key(self) -> str:
        """Return the catalogue key of the rule's sentence."""
        return sentence_key(self.id)

    def findings(self, view: PackageView) -> Iterator[Finding]:
        """Yield at most `MOST_OF_A_KIND` findings."""
        for hit in islice(self.check(view), MOST_OF_A_KIND):
            yield finding(self.id, hit, self.kind)


RULES: dict[str, Rule] = {}


def rule(rule_id: str, kind: Kind = Kind.DEFECT) -> Callable[[Check], Check]:
    """Register the decorated check under `rule_id`; its sentence is `lint.<rule_id>`."""

    def register(check: Check) -> Check:
        RULES[rule_id] = Rule(rule_id, kind, check)
        return check

    return register


def sentence_key(rule_id: str) -> str:
    """Return the catalogue key that belongs to a rule."""
    return "lint." + rule_id.replace("-", "_")


def finding(rule_id: str, hit: Hit, kind: Kind = Kind.DEFECT) -> Finding:
    """Put a hit into words of the user's language."""
    sentence = say(sentence_key(rule_id), what=hit.what)
    return Finding(rule_id, hit.part, hit.where, sentence, kind.value)
