"""Read the levels of a Chinese place: 浙江省/杭州市/西湖区 is a province, a city and a district."""

from __future__ import annotations

import re
from typing import NamedTuple

from repbook.domain.reading.folding import has_han

_MUNICIPALITIES = ("北京", "上海", "天津", "重庆", "重慶", "台北", "臺北")
_PROVINCES = (
    *("河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东"),
    *("河南", "湖北", "湖南", "广东", "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海"),
    *("台湾", "臺灣", "内蒙古", "广西", "西藏", "宁夏", "新疆", "香港", "澳门", "澳門"),
)
_SEPARATOR = re.compile(r"\s*[/\\|,，、>\-–—·]\s*|\s+")
# Written in the city's or district's place where a municipality has none.
_EMPTY = frozenset(("市辖区", "市轄區", "县", "縣", "省直辖县级行政区划", "全部"))
_PROVINCE = (
    rf"(?:[^省市区區县縣]{{2,8}}?(?:省|自治区|自治區|特别行政区|特別行政區)|{'|'.join(_PROVINCES)})"
)
_CITY = r"[^省]{1,12}?(?:市|自治州|地区|地區|盟)"
_DISTRICT = r"[^省]{1,14}?(?:区|區|县|縣|市|旗|镇|鎮|乡|鄉)"
_WHOLE = re.compile(rf"(?P<province>{_PROVINCE})?(?P<city>{_CITY})?(?P<district>{_DISTRICT})?\Z")
_OF_MUNICIPALITY = re.compile(
    rf"(?P<city>(?:{'|'.join(_MUNICIPALITIES)})市?)(?:(?P=city))?(?P<district>{_DISTRICT})\Z"
)


class Places(NamedTuple):
    """A province, a city and a district, each "" where it is not named."""

    province: str = ""
    city: str = ""
    district: str = ""


def places_in(text: str) -> Places | None:
    """Return the levels that a text names, None where they are not two at least, or no places."""
    if not has_han(text):
        return None
    parts = _SEPARATOR.split(text.strip())
    found = _apart(parts) if len(parts) > 1 else _together(text.strip())
    return found if found and sum(map(bool, found)) > 1 else None


def places_ahead(text: str) -> Places | None:
    """Return the levels that an address begins with, such as 浙江省 杭州市 西湖区 文三路 1号."""
    parts = text.split()
    for count in (3, 2):
        found = places_in(" ".join(parts[:count])) if len(parts) > count else None
        if found and _are_levels(found):
            return found
    return None


def _are_levels(found: Places) -> bool:
    """Tell whether the finest levels are called what they are, so that no street is one."""
    city = is_municipality(found.city) or re.fullmatch(_CITY, found.city)
    return bool(city) and (not found.district or bool(re.fullmatch(_DISTRICT, found.district)))


def _apart(parts: list[str]) -> Places | None:
    first, *finer = [part for part in parts if part not in _EMPTY] or [""]
    if not all(map(has_han, parts)) or len(finer) > 2:
        return None
    if is_municipality(first):
        finer = [part for part in finer if part.removesuffix("市") != first.removesuffix("市")]
        return Places(first, first, finer[0]) if len(finer) == 1 else None
    if _is_province(first):
        return Places(first, *finer)
    if len(finer) == 1 and re.fullmatch(_CITY, first) and re.fullmatch(_DISTRICT, finer[0]):
        return Places("", first, finer[0])
    return None


def _together(text: str) -> Places | None:
    if found := _OF_MUNICIPALITY.match(text):
        return Places(found["city"], found["city"], found["district"])
    if found := _WHOLE.match(text):
        return Places(*(found[key] or "" for key in Places._fields))
    return None


def is_municipality(text: str) -> bool:
    """Tell whether a text is a city that stands where provinces stand."""
    return text.removesuffix("市") in _MUNICIPALITIES


def _is_province(text: str) -> bool:
    return text in _PROVINCES or re.fullmatch(_PROVINCE, text) is not None
