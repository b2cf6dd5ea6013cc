"""The short names of Chinese divisions: without rank and the peoples of autonomous ones."""

from __future__ import annotations

import re
from functools import lru_cache

_RANK = (
    r"(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗"
    r"|新区|地区|林区|矿区|省|市|盟|区|县|旗|州)$"
)
_PEOPLES = (
    "汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水"
    " 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒"
    " 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 高山"
)
_LONGEST_FIRST = "|".join(sorted(_PEOPLES.split(), key=len, reverse=True))
_OF_PEOPLES = f"(?:(?:{_LONGEST_FIRST})族|各族|蒙古|哈萨克|柯尔克孜)+$"
SHORTEST = 2
_ZONE = r"城?[东西南北中]区?|[东西南北中]+[部片郊]区?|[城郊市矿]区|江[东南西北]|.?城[东西南北]"
"""Words for a part of a territory, which are districts as well in some city or other."""
_AFTER_ROAD = (
    r"(?:[东西南北中内外前后上下]|[一二三四五六七八九十]|\d)*"
    r"(?:大?(?:路|街|道)|巷|弄|胡同|大厦|大?(?:酒店|饭店)|广场|大桥|桥|站|国道|高速)"
)


@lru_cache(maxsize=8192)
def short_name(name: str) -> str:
    """Return a division's name as people say it: 延边朝鲜族自治州 is 延边, 上海市 is 上海."""
    bare = re.sub(_RANK, "", name)
    if "自治" in name:
        without = re.sub(_OF_PEOPLES, "", bare)
        bare = without if len(without) >= SHORTEST else bare
    return bare if len(bare) >= SHORTEST else name


def is_zone(name: str) -> bool:
    """Tell whether a name is that of a part of a territory: 东区, 城北."""
    return re.fullmatch(_ZONE, name) is not None


def is_road(after: str) -> bool:
    """Tell whether what follows a short name makes it a road's or a building's: 北京西路."""
    return re.match(_AFTER_ROAD, after) is not None
