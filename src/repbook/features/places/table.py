"""Where a customer is, the areas that no place was found for, and the numbers that decide (M23)."""

from __future__ import annotations

from repbook.schema.declare import (
    Column,
    Density,
    Form,
    Kind,
    Merge,
    Setting,
    Table,
    choices,
    kept_setting,
)
from repbook.text.label import Label

L = Label
C = Column
S = Setting

LATITUDES, LONGITUDES = (-90, 90), (-180, 180)
LOCATED = "located"
LEVELS = ("province", "city", "district")
"""Columns of Customers that name parts of its place, the widest first."""
WATCHED = ("area", "address", "postcode", *LEVELS)
"""What a customer's place is found by."""
ASKED = "places_at"
"""The setting that says whether anybody asks for places: when they were last found."""
WRITTEN = ("lat", "lon", LOCATED, "located_sign")


def _kept(key: str, label: Label, kind: Kind = Kind.NUMBER) -> Column:
    """Return a column of Customers that Find places writes, and that is decided as one."""
    return C(
        key, label, kind, action=True, shown=False, merge=Merge.UNIT, lead=LOCATED, derived=True
    )


ON_CUSTOMERS = (
    _kept("lat", L("Latitude", "纬度", "緯度"))._replace(within=LATITUDES, form=Form.PAIR),
    _kept("lon", L("Longitude", "经度", "經度"))._replace(within=LONGITUDES),
    _kept(LOCATED, L("Located by", "定位依据", "定位依據"), Kind.CHOICE)._replace(choices=LOCATED),
    _kept("located_sign", L("Sign of the place found", "定位标记", "定位標記"), Kind.TEXT),
)
PLACES = Table(
    key="places",
    name="tblPlaces",
    sheet="places",
    ids="area",
    unique=False,
    frozen=1,
    printed_to="candidates",
    density=Density.PAPER,
    row_height=60,
    columns=(
        C("area", L("Area", "区域", "區域"), width=22, action=True),
        C("within", L("Within", "所属省市", "所屬省市"), width=22, note=L(
            "The province, state or country, or the city of a district, such as MO",
            "所在的省、市、州或国家；区县可写所在城市，例如南京市",
            "所在的省、市、州或國家；區可寫所在城市，例如南京市")),
        C("lat", L("Latitude", "纬度", "緯度"), Kind.NUMBER, 12, within=LATITUDES, form=Form.PAIR, note=L(
            "Or both in one cell, such as 31.23,121.47",
            "也可在一格里填两个数，例如 31.23,121.47",
            "也可在一格裡填兩個數，例如 25.04,121.56")),
        C("lon", L("Longitude", "经度", "經度"), Kind.NUMBER, 12, within=LONGITUDES),
        C("customers", L("Customers", "客户数", "客戶數"), Kind.WHOLE, 11, action=True, derived=True),
        C("status", L("Status", "状态", "狀態"), Kind.CHOICE, 15, LOCATED, action=True, derived=True),
        C("candidates", L("Candidates", "候选地", "候選地"), width=90, action=True, derived=True),
    ),
)  # fmt: skip
CHOICES = (
    choices(
        LOCATED, L("Located by", "定位依据", "定位依據"),
        typed=L("Typed", "手工", "手動"),
        postcode=L("Postcode", "邮编", "郵遞區號"),
        address=L("Address", "地址", "地址"),
        name=L("Area name", "区域名", "區域名"),
        base=L("Near base", "就近", "就近"),
        doubtful=L("Needs the city", "需写明城市", "需寫明城市"),
        unknown=L("Unknown", "未知", "未知"),
    ),
)  # fmt: skip


def _found(key: str, label: Label, kind: Kind = Kind.NUMBER) -> Setting:
    """Return what Find places keeps of the whole book."""
    return kept_setting(key, label, kind)._replace(derived=True)


SETTINGS = (
    S("base", L("Base", "出发地", "出發地"), "", Kind.TEXT, L(
        "Where the day begins: a place, or 31.23,121.47",
        "每天从哪里出发：地名，或经纬度，例如 31.23,121.47",
        "每天從哪裡出發：地名或經緯度，如 25.04,121.56"), merge=Merge.OWN),
    S("country", L("Country", "国家", "國家"), L("", "CN", "TW"), Kind.TEXT, L(
        "Two letters, such as US or DE",
        "两个字母的代码，例如 CN",
        "兩個字母的代碼，例如 TW")),
    _found("base_lat", L("Latitude of Base (set by Find places)", "出发地纬度（查找位置时更新）", "出發地緯度（尋找位置時更新）")),
    _found("base_lon", L("Longitude of Base (set by Find places)", "出发地经度（查找位置时更新）", "出發地經度（尋找位置時更新）")),
    _found("places_at", L("Places last found", "最近查找位置", "最近尋找位置"), Kind.STAMP),
)  # fmt: skip
KM, TIMES, PEOPLE = L("km", "公里", "公里"), L("times", "倍", "倍"), L("people", "人", "人")
POLICY = tuple(
    each._replace(group=L("Places", "地点", "地點"))
    for each in (
        S("place_near", L("Near Base: up to", "出发地附近：不超过", "出發地附近：不超過"), 150, Kind.NUMBER, KM),
        S("place_times", L("Namesake: farther than the nearest", "同名地：须远于最近者的倍数", "同名地：須遠於最近者的倍數"), 3, Kind.NUMBER, TIMES),
        S("place_farther", L("Namesake: farther by", "同名地：须再远", "同名地：須再遠"), 150, Kind.NUMBER, KM),
        S("place_large", L("Large town from", "大城市：人口不低于", "大城市：人口不低於"), 100_000, Kind.NUMBER, PEOPLE),
        S("place_larger", L("Large town: larger than any namesake", "大城市：人口为同名地的倍数", "大城市：人口為同名地的倍數"), 10, Kind.NUMBER, TIMES),
        S("place_small", L("Small town: only near Base below", "小镇：人口低于此数只在附近查找", "小鎮：人口低於此數只在附近尋找"), 15_000, Kind.NUMBER, PEOPLE),
    )
)  # fmt: skip
