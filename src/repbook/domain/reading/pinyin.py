"""How Chinese names are spelt in pinyin, in full and by initials, for search only."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from repbook.domain.reading.folding import fold_text, has_han

_READ_AS = """
单 shan 曾 zeng 区 ou 仇 qiu 查 zha 解 xie 朴 piao 任 ren 盖 ge 乐 yue 翟 zhai 缪 miao 员 yun
种 chong 召 shao 繁 po 秘 bi 折 she 冼 xian 晁 chao 洗 xian 黑 he 能 nai 逄 pang 郇 xun 佴 nai
隗 wei 覃 qin 尉迟 yu-chi 万俟 mo-qi 长孙 zhang-sun 单于 chan-yu 澹台 tan-tai
"""
_words = _READ_AS.split()
SURNAMES = {name: tuple(r.split("-")) for name, r in zip(_words[::2], _words[1::2], strict=True)}
"""As surnames these are read otherwise than in most words; both readings are found."""
LONGEST_SURNAME = 2


class Spelling(NamedTuple):
    """One way to read a name: its syllables; a run of other letters counts as one."""

    syllables: tuple[str, ...]

    @property
    def initials(self) -> str:
        """Return the first letter of each syllable."""
        return "".join(part[0] for part in self.syllables)

    def holds(self, letters: str) -> bool:
        """Tell whether the letters are spelt from the start of some syllable on."""
        whole = "".join(self.syllables)
        starts, place = [], 0
        for part in self.syllables:
            starts.append(place)
            place += len(part)
        return any(whole.startswith(letters, start) for start in starts)

    def begins(self, letters: str) -> bool:
        """Tell whether the letters are spelt from the very start."""
        return "".join(self.syllables).startswith(letters)


@lru_cache(maxsize=65536)
def spellings(name: str) -> tuple[Spelling, ...]:
    """Return the ways to read a name, none for a name without Chinese characters."""
    folded = fold_text(name)
    if not has_han(folded):
        return ()
    from pypinyin import lazy_pinyin

    read = _syllables(lazy_pinyin(folded))
    found = [Spelling(read)]
    for size in range(LONGEST_SURNAME, 0, -1):
        if (surname := SURNAMES.get(folded[:size])) is not None:
            rest = lazy_pinyin(folded[size:]) if folded[size:] else []
            found.append(Spelling((*surname, *_syllables(rest))))
            break
    return tuple(dict.fromkeys(found))


def _syllables(parts: list[str]) -> tuple[str, ...]:
    """Keep letters and digits; what lies between them parts words."""
    words = (word for part in parts for word in "".join(_plain(part)).split())
    return tuple(words)


def _plain(part: str) -> list[str]:
    return [letter if letter.isalnum() else " " for letter in part.lower()]
