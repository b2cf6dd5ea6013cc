"""How Chinese names are spelt in pinyin, in full and by initials, for search only."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from repbook.domain.reading.folding import fold_text, has_han

_READ_AS = """
单 shan 曾 zeng 区 ou 仇 qiu 查 zha 解 xie 朴 piao 任 ren 盖 ge 乐 yue 翟 zhai 缪 miao 员 yun
种 chong 召 shao 繁 po 秘 bi 折 she 冼 xian 晁 chao 洗 xian 黑 he 能 nai 逄 pang 郇 xun 佴 nai
隗 wei 覃 qin 卜 bu 薄 bo 阚 kan 牟 mu 都 du 藏 zang 乜 nie 句 gou 宓 fu 重 chong 祭 zhai
尉迟 yu-chi 万俟 mo-qi 长孙 zhang-sun 单于 chan-yu 澹台 tan-tai
"""
_PLACES_READ_AS = """
珲春 hun-chun 六合 lu-he 荥经 ying-jing 洪洞 hong-tong 会稽 kuai-ji 浚县 xun-xian 涡阳 guo-yang
穆棱 mu-ling 筠连 jun-lian 单县 shan-xian 蔚县 yu-xian 乐亭 lao-ting 铅山 yan-shan 东阿 dong-e
歙县 she-xian 大埔 da-bu 尉犁 yu-li 莘县 shen-xian 莘庄 xin-zhuang 渑池 mian-chi 犍为 qian-wei
宕昌 tan-chang 中牟 zhong-mu 牟平 mu-ping 泌阳 bi-yang 枞阳 zong-yang 黄陂 huang-pi
"""


def _readings(table: str) -> dict[str, tuple[str, ...]]:
    words = table.split()
    return {name: tuple(r.split("-")) for name, r in zip(words[::2], words[1::2], strict=True)}


SURNAMES = _readings(_READ_AS)
"""As surnames these are read otherwise than in most words; both readings are found."""
PLACES = _readings(_PLACES_READ_AS)
"""As names of places these are read otherwise than in most words; both readings are found."""
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
    if any(place in folded for place in PLACES):
        found.append(Spelling(_placed(folded)))
    return tuple(dict.fromkeys(found))


def _placed(folded: str) -> tuple[str, ...]:
    """Read a name with the places in it as their people say them."""
    from pypinyin import lazy_pinyin

    read: list[str] = []
    for part in re.split(f"({'|'.join(PLACES)})", folded):
        read += PLACES[part] if part in PLACES else _syllables(lazy_pinyin(part) if part else [])
    return tuple(read)


def _syllables(parts: list[str]) -> tuple[str, ...]:
    """Keep letters and digits; what lies between them parts words."""
    words = (word for part in parts for word in "".join(_plain(part)).split())
    return tuple(words)


def _plain(part: str) -> list[str]:
    return [letter if letter.isalnum() else " " for letter in part.lower()]
