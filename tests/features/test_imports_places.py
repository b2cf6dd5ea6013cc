"""The area of a card: the finest place that a list names, in one column or several."""

from __future__ import annotations

import pytest

from bringing import brought, write_list
from doing import BookOf, sheet
from made_books import cards
from repbook.domain.reading.places import Places, places_ahead, places_in
from repbook.features.places.levels import levels_of

ZJ = ("浙江省", "杭州市", "西湖区")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("浙江省/杭州市/西湖区", ZJ),
        ("浙江省杭州市西湖区", ZJ),
        ("浙江省 杭州市 西湖区", ZJ),
        ("浙江-杭州-西湖", ("浙江", "杭州", "西湖")),
        ("浙江杭州市西湖区", ("浙江", "杭州市", "西湖区")),
        ("杭州市西湖区", ("", "杭州市", "西湖区")),
        ("浙江省/杭州市", ("浙江省", "杭州市", "")),
        ("浙江 杭州", ("浙江", "杭州", "")),
        ("上海市静安区", ("上海市", "上海市", "静安区")),
        ("上海/静安区", ("上海", "上海", "静安区")),
        ("北京市/市辖区/朝阳区", ("北京市", "北京市", "朝阳区")),
        ("北京市北京市朝阳区", ("北京市", "北京市", "朝阳区")),
        ("重庆市/县/云阳县", ("重庆市", "重庆市", "云阳县")),
        ("湖北省荆州市沙市区", ("湖北省", "荆州市", "沙市区")),
        ("新疆维吾尔自治区/乌鲁木齐市/天山区", ("新疆维吾尔自治区", "乌鲁木齐市", "天山区")),
        ("湖北省恩施土家族苗族自治州利川市", ("湖北省", "恩施土家族苗族自治州", "利川市")),
        ("臺北市大安區", ("臺北市", "臺北市", "大安區")),
        ("新北市/板橋區", ("", "新北市", "板橋區")),
        ("华东区", None),
        ("浦东新区", None),
        ("浙江省", None),
        ("北区/客户部", None),
        ("NY/Albany", None),
        ("浙江省杭州市西湖区文三路1号", None),
        ("", None),
    ],
)
def test_the_levels_of_a_place(text: str, found: tuple[str, str, str] | None) -> None:
    assert places_in(text) == (Places(*found) if found else None)


@pytest.mark.parametrize(
    ("headers", "row", "kept"),
    [
        ("城市,区县", "上海市,静安区", (None, "上海市", "静安区", "静安区")),
        ("省份,城市,区县", "浙江,杭州,", ("浙江", "杭州", None, "杭州")),
        ("City,County", "Albany,Albany County", (None, "Albany", "Albany County", "Albany")),
        ("省市区", "浙江省/杭州市/西湖区", (*ZJ, "西湖区")),
        ("所在地区", "浙江省杭州市西湖区", (*ZJ, "西湖区")),
        ("省市区,城市", "浙江省/杭州市/西湖区,余杭", ("浙江省", "余杭", "西湖区", "西湖区")),
        ("区域,城市", "华东区,杭州", (None, "杭州", None, "华东区")),
        ("省市区", "浙江", (None, None, None, "浙江")),
    ],
)
def test_the_area_is_the_finest_place(
    book_of: BookOf, headers: str, row: str, kept: tuple[str | None, ...]
) -> None:
    book = book_of(cards())
    rows = [["客户名称", *headers.split(",")], ["诺登工具", *row.split(",")]]
    brought(book, write_list(book.with_name("l.csv"), rows), "--as", "customers")
    (card,) = sheet(book, "customers")
    assert tuple(card[key] for key in ("province", "city", "district", "area")) == kept


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("浙江省 杭州市 西湖区 文三路 1号 (310000)", ZJ),
        ("上海市 上海市 浦东新区 张江路 66号", ("上海市", "上海市", "浦东新区")),
        ("北京 北京市 朝阳区 建国路 8号", ("北京", "北京", "朝阳区")),
        ("杭州市 西湖区 文三路 1号", ("", "杭州市", "西湖区")),
        ("浙江省 杭州市 文三路 1号", ("浙江省", "杭州市", "")),
        ("浙江省杭州市西湖区文三路1号", None),
        ("绍兴 柯桥 轻纺城", None),
        ("12 Lake St, Chicago", None),
    ],
)
def test_the_levels_that_an_address_begins_with(
    address: str, found: tuple[str, str, str] | None
) -> None:
    assert places_ahead(address) == (Places(*found) if found else None)


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("上海市浦东新区张江路841号", ("上海市", "上海市", "浦东新区")),
        ("上海南京东路100号", ("上海市", "上海市", "")),
        ("浙江省杭州市余杭区文一西路969号", ("浙江省", "杭州市", "余杭区")),
        ("深圳南山科技园", ("广东省", "深圳市", "南山区")),
        ("廣東深圳南山科技園", ("廣東省", "深圳市", "南山區")),
        ("江苏省昆山市前进路1号", ("江苏省", "苏州市", "昆山市")),
        ("河南省济源市黄河路", ("河南省", "济源市", "")),
        ("臺北市大安區信義路三段134號", ("臺北市", "臺北市", "大安區")),
        ("新北市板橋區文化路一段1號", ("", "新北市", "板橋區")),
        ("吉林市船营区吉林大街1号", ("吉林省", "吉林市", "船营区")),
        ("吉林省长春市人民大街1号", ("吉林省", "长春市", "")),
        ("北京朝阳区建国路8号", ("北京市", "北京市", "朝阳区")),
        ("朝阳市双塔区新华路", ("辽宁省", "朝阳市", "双塔区")),
        ("朝阳区建国路8号", None),
        ("朝阳门外大街1号", None),
        ("吉林省人民大街", None),
        ("吉林大街1号", None),
        ("12 Lake St, Chicago", None),
        ("", None),
    ],
)
def test_the_levels_of_an_address_without_blanks_where_they_are_sure(
    address: str, found: tuple[str, str, str] | None
) -> None:
    assert levels_of(address) == (Places(*found) if found else None)


def test_an_address_beside_an_area_still_names_province_city_and_district(book_of: BookOf) -> None:
    book = book_of(cards())
    rows = [("客户名称", "地址", "区域"), ("河谷泵业", "上海市浦东新区张江路841号", "华东区")]
    brought(book, write_list(book.with_name("list.csv"), rows), "--as", "customers")
    (card,) = sheet(book, "customers")
    named = tuple(card[key] for key in ("province", "city", "district", "area"))
    assert named == ("上海市", "上海市", "浦东新区", "华东区")


@pytest.mark.parametrize(
    ("headers", "row", "area"),
    [
        ("地址", "浙江省 杭州市 西湖区 文三路 1号", "西湖区"),
        ("地址,区域", "浙江省 杭州市 西湖区 文三路 1号,华东区", "华东区"),
        ("地址,城市", "浙江省 杭州市 西湖区 文三路 1号,余杭", "余杭"),
        ("地址", "浙江省杭州市余杭区文一西路969号", "余杭区"),
        ("地址,城市", "浙江省杭州市余杭区文一西路969号,杭州", "杭州"),
    ],
)
def test_an_address_names_the_area_where_nothing_else_does(
    book_of: BookOf, headers: str, row: str, area: str
) -> None:
    book = book_of(cards())
    rows = [("客户名称", "电话", *headers.split(",")), ("河谷泵业", "13800138001", *row.split(","))]
    brought(book, write_list(book.with_name("list.csv"), rows), "--as", "customers")
    (card,) = sheet(book, "customers")
    assert card["area"] == area
