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
