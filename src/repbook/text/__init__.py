"""The catalogue: every wording of the product, and the language the user reads.

Labels of columns, lists and cells stand beside what they label (`Label` values in the schema);
sentences stand in the modules of this package, one a subject, and are found by key here.
"""

from __future__ import annotations

import locale
import os
import re
from collections.abc import Mapping
from importlib import import_module

from repbook.text.label import LANGUAGES, Coded, Label
from repbook.text.visible import one_line

SUBJECTS = (
    "files",
    "lint",
    "product",
    "intake",
    "planning",
    "commands",
    "usage",
    "pictures",
    "bring",
    "preview",
    "repair",
    "upgrade",
    "restore",
    "handler",
    "macros",
    "cards",
    "install",
    "live",
    "log",
    "analyse",
    "suggest",
    "tasks",
    "places",
    "people",
    "views",
    "day",
    "road",
    "team",
    "work",
    "merge",
    "packs",
)
_WORD = "[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]"
"""A Chinese character or mark of punctuation."""


class Said(str):
    """A sentence with the key that scripts tell it by, and the key of its cause where it has one."""

    __slots__ = ("cause", "kind")
    kind: str
    cause: str

    def __new__(cls, text: str = "", kind: str = "", cause: str = "") -> Said:
        """Return a sentence with its codes; without any it says nothing."""
        made = super().__new__(cls, text)
        made.kind, made.cause = kind, cause
        return made


UNSAID = Said()
FILES = frozenset({"file", "path", "folder", "log", "backup", "backups", "source", "copy", "lock"})
"""Facts that name files, in which a line end would make a line of its own."""
_language: list[str] = []
_sentences: dict[str, Label] = {}


def sentences() -> dict[str, Label]:
    """Return every sentence of the catalogue by its key, `subject.name`."""
    if not _sentences:
        for subject in SUBJECTS:
            module = import_module(f"repbook.text.{subject}")
            for key, label in module.SENTENCES.items():
                _sentences[f"{subject}.{key}"] = label
    return _sentences


def say(key: str, lang: str | None = None, /, **facts: object) -> str:
    """Return the sentence `key` with its facts filled in, in `lang` or the user's language."""
    lang = lang or language()
    facts |= {key: one_line(str(facts[key])) for key in FILES & facts.keys()}
    sentence = sentences()[key].get(lang)
    if lang != "en" and (" {" in sentence or "} " in sentence):
        sentence = closed_up(sentence, facts)
    return (counting(sentence, facts) if "|" in sentence else sentence).format(**facts)


def said(key: str, lang: str | None = None, /, **facts: object) -> Said:
    """Return the sentence `key`, one that is `Coded`, with its code."""
    cause = next((fact.kind for fact in facts.values() if isinstance(fact, Said)), "")
    return Said(say(key, lang, **facts), key, cause)


def codes() -> frozenset[str]:
    """Return every code that JSON may have as a `kind`."""
    return frozenset(key for key, label in sentences().items() if isinstance(label, Coded))


def closed_up(sentence: str, facts: Mapping[str, object]) -> str:
    """Return a sentence without the spaces that part Chinese words from values in Chinese."""

    def before(found: re.Match[str]) -> str:
        value = str(facts.get(found[2], ""))
        return found[2].join("{}") if re.match(_WORD, value) else found[0]

    def after(found: re.Match[str]) -> str:
        value = str(facts.get(found[1], ""))
        return found[1].join("{}") if re.match(_WORD, value[-1:]) else found[0]

    sentence = re.sub(rf"(?<={_WORD})( )\{{(\w+)\}}", before, sentence)
    return re.sub(rf"\{{(\w+)\}} (?={_WORD})", after, sentence)


def counting(sentence: str, facts: Mapping[str, object]) -> str:
    """Return a sentence with `{count:row|rows}` read: the first word for 1, else the second."""
    for name, one, many in re.findall(r"\{(\w+):([^|{}]*)\|([^|{}]*)\}", sentence):
        word = one if str(facts[name]) == "1" else many
        sentence = sentence.replace(f"{{{name}:{one}|{many}}}", word)
    return sentence


def language() -> str:
    """Return the language chosen with `use_language`, else the system's, else English."""
    return _language[-1] if _language else system_language()


def use_language(lang: str) -> None:
    """Speak `lang` (one of `LANGUAGES`) from now on."""
    _language[:] = [lang]


def system_language() -> str:
    """Return the catalogue language nearest to the system's."""
    spoken = os.environ.get("LC_ALL") or os.environ.get("LANG") or _system_locale()
    return nearest_language(spoken)


def nearest_language(tag: str) -> str:
    """Return the catalogue language nearest to a tag such as `zh_TW.UTF-8` or `de`."""
    name = tag.replace("_", "-").split(".")[0].lower()
    if not name.startswith(("zh", "chinese")):
        return "en"
    traditional = any(part in name for part in ("tw", "hk", "mo", "hant", "traditional"))
    return "zh-TW" if traditional else "zh-CN"


def _system_locale() -> str:
    return locale.getlocale()[0] or ""


__all__ = [
    "LANGUAGES",
    "UNSAID",
    "Label",
    "Said",
    "codes",
    "language",
    "nearest_language",
    "said",
    "say",
    "sentences",
    "system_language",
    "use_language",
]
