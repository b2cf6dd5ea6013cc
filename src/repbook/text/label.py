"""Hold one wording in the languages a workbook may speak."""

from __future__ import annotations

from repbook.record import NamedTuple

LANGUAGES = ("en", "zh-CN", "zh-TW")


class Label(NamedTuple):
    """One wording in English, Simplified and Traditional Chinese."""

    en: str
    zh_cn: str
    zh_tw: str

    def get(self, lang: str) -> str:
        """Return the wording in `lang`, one of `LANGUAGES`; English where it is unknown."""
        return self[LANGUAGES.index(lang)] if lang in LANGUAGES else self.en

    @property
    def older(self) -> tuple[str, ...]:
        """Return the wordings, of any language, that older workbooks have for the same thing."""
        return ()

    def known(self, lang: str) -> tuple[str, ...]:
        """Return the wordings in `lang` that a workbook may hold: today's, then older ones."""
        return (self.get(lang), *self.older)


class PerLanguage(NamedTuple):
    """A number that new workbooks hold by their language, as customs differ."""

    en: float
    zh_cn: float
    zh_tw: float

    def get(self, lang: str) -> float:
        """Return the number of a workbook in `lang`, one of `LANGUAGES`; of English elsewhere."""
        return self[LANGUAGES.index(lang)] if lang in LANGUAGES else self.en


class Coded(Label):
    """A wording for something that scripts tell apart: its key is the `kind` in JSON."""


class Reworded(Label):
    """A wording that took the place of others: `Reworded("Stage", "跟进阶段", "銷售階段", "环节")`."""

    _older: tuple[str, ...]

    def __new__(cls, en: str, zh_cn: str, zh_tw: str, *older: str) -> Reworded:
        """Return the wordings of today, with the older ones of any language behind them."""
        made = super().__new__(cls, en, zh_cn, zh_tw)
        made._older = older
        return made

    @property
    def older(self) -> tuple[str, ...]:
        """Return the wordings, of any language, that older workbooks have for the same thing."""
        return self._older
