"""Places by name, address and ZIP code: found where the words leave no doubt, else said (M23)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repbook.domain.locating.choosing import SAME_KM
from repbook.domain.locating.coordinates import Fault, fault_of, read_pair
from repbook.domain.locating.distance import kilometres
from repbook.domain.locating.division_names import short_name
from repbook.domain.locating.folded import fold_town
from repbook.domain.locating.found import Doubt, Found, How
from repbook.domain.locating.locate import Finder, Text, find_base
from repbook.domain.locating.postcodes import read_zip
from repbook.domain.locating.towns import by_code
from repbook.features.places.atlas import atlas

DOUBT = Doubt()


def finder(country: str, base: str = "") -> Finder:
    """Return a finder in a country, seen from a place."""
    blind = Finder(atlas(), country, None, DOUBT)
    return Finder(atlas(), country, find_base(blind, base).at, DOUBT) if base else blind


def find(
    country: str, area: str = "", base: str = "", address: str = "", postcode: str = ""
) -> Found:
    return finder(country, base).find(Text(area, postcode, address))


@pytest.mark.parametrize(
    ("country", "area", "candidates"),
    [
        ("CN", "鼓楼区", 4),
        ("CN", "和平区", 3),
        ("CN", "南山区", 2),
        ("CN", "朝阳区", 2),
        ("US", "Springfield", 20),
        ("US", "Portland", 9),
    ],
)
def test_namesakes_need_the_city(country: str, area: str, candidates: int) -> None:
    found = find(country, area)
    assert (found.how, found.at, len(found.candidates)) == (How.DOUBTFUL, None, candidates)


@pytest.mark.parametrize("area", ["海南省", "中区", "城北", "东区", "城区", "华东"])
def test_a_province_and_a_part_of_a_territory_are_no_place_in_china(area: str) -> None:
    assert find("CN", area) == Found(How.UNKNOWN)


@pytest.mark.parametrize("area", ["West", "Home", "north", "Central", "Texas", "Ohio", ""])
def test_a_state_and_a_part_of_a_territory_are_no_place_in_the_us(area: str) -> None:
    assert not find("US", area).sure


@pytest.mark.parametrize(
    ("country", "area", "base", "at"),
    [
        ("CN", "鼓楼区", "南京", (32.07, 118.77)),
        ("CN", "浦东", "上海", (31.22, 121.54)),
        ("CN", "朝阳", "北京", (39.92, 116.44)),
        ("CN", "城区", "大同", (40.08, 113.3)),
        ("CN", "江南", "南宁", (22.78, 108.27)),
        ("US", "West", "Waco, TX", (31.8, -97.09)),
        ("US", "New York", "40.7,-74", (40.71, -74.01)),
        ("US", "Springfield", "Springfield, Illinois", (39.8, -89.64)),
    ],
)
def test_base_tells_what_is_near(
    country: str, area: str, base: str, at: tuple[float, float]
) -> None:
    assert not find(country, area).sure
    assert find(country, area, base) == Found(How.BASE, at)


def test_a_namesake_must_be_three_times_and_150_km_farther_than_the_one_near_base() -> None:
    assert find("US", "Portland", "Salem, OR") == Found(How.BASE, (45.52, -122.68))
    # Troy NY lies 12 km from Albany, but Troy NH no more than 124.
    assert find("US", "Troy", "Albany, NY").how is How.DOUBTFUL


def test_elsewhere_base_tells_none_but_a_large_town_from_its_namesakes() -> None:
    assert find("GB", "Newport").how is How.DOUBTFUL
    near_newport = find("GB", "Newport", "Cwmbran")
    assert near_newport == find("GB", "Newport", "Cardiff")
    assert find("US", "Boston", "New York, NY") == Found(How.BASE, (42.36, -71.06))
    assert find("US", "Boston", "Buffalo, NY").how is not How.NAME


@pytest.mark.parametrize(
    ("area", "address", "at"),
    [
        ("朝阳区", "北京市朝阳区建国路", (39.92, 116.44)),
        ("朝阳区", "北京市建国路88号", (39.92, 116.44)),
        ("北京", "朝阳区建国路88号", (39.92, 116.44)),
        ("", "浙江省杭州市西湖区文三路1号", (30.26, 120.13)),
        ("西湖区", "浙江省文三路1号", (30.26, 120.13)),
        ("", "100020 北京市 市辖区 朝阳区", (39.92, 116.44)),
        ("", "上海南京东路100号", (31.23, 121.47)),
        ("", "北京朝阳建国路88号", (39.92, 116.44)),
    ],
)
def test_a_chinese_address_is_read_in_order(
    area: str, address: str, at: tuple[float, float]
) -> None:
    assert find("CN", area, address=address) == Found(How.ADDRESS, at)


def test_a_district_in_short_counts_only_after_its_city_and_no_road_does() -> None:
    assert not find("CN", address="朝阳建国路88号").sure
    assert find("CN", address="南京东路100号") == Found(How.UNKNOWN)
    for road in ("吉林大路1号", "北京大街5号", "苏州大街8号", "上海大酒店", "杭州饭店"):
        assert find("CN", address=road) == Found(How.UNKNOWN), road
    assert find("CN", address="福建厦门湖里区").at == find("CN", "厦门湖里区").at is not None
    assert find("CN", address="江苏省鼓楼区中山路").candidates == (
        "江苏省 南京市 鼓楼区",
        "江苏省 徐州市 鼓楼区",
    )


def test_a_bare_chinese_name_means_the_city() -> None:
    assert find("CN", "上海") == find("CN", "上海市") == Found(How.NAME, (31.23, 121.47))
    assert find("CN", "西安") == Found(How.NAME, (34.34, 108.94))
    assert find("CN", "延边").at == find("CN", "延边朝鲜族自治州").at
    for area in ("朝阳", "通州"):  # districts of Beijing
        assert find("CN", area).how is How.DOUBTFUL
    assert find("CN", "吉林").candidates == ("吉林省 吉林市",)  # the province as well


def test_taiwan_comes_first_where_it_is_the_country() -> None:
    assert find("TW", "信義區").at == (25.05, 121.53)
    assert find("TW", "", address="新北市板橋區文化路一段1號").how is How.ADDRESS
    assert find("TW", "高雄市").at == (22.62, 120.31)
    assert find("CN", "鼓樓區") == find("CN", "鼓楼区")


@pytest.mark.parametrize(
    ("address", "at"),
    [
        ("Troy, New York", (42.73, -73.69)),
        ("12 Main St, Troy, NY 12180", (42.73, -73.69)),
        ("12 Main St\nTroy, Michigan\nUSA", (42.61, -83.15)),
        ("350 Fifth Ave, New York, NY 10118", (40.71, -74.01)),
        ("1 K Street NW, Washington, D.C.", (38.9, -77.04)),
    ],
)
def test_town_and_state_stand_in_an_address(address: str, at: tuple[float, float]) -> None:
    assert find("US", "Springfield", address=address) == Found(How.ADDRESS, at)


def test_the_state_of_an_address_tells_the_area() -> None:
    assert find("US", "Springfield", address="12 Main St, IL") == Found(How.ADDRESS, (39.8, -89.64))


@pytest.mark.parametrize("name", ["Köln", "Koeln", "Cologne", "KÖLN", "koln", "Köln, Germany"])
def test_a_town_has_several_names(name: str) -> None:
    assert find("DE", name) == Found(How.NAME, (50.93, 6.95))


def test_names_are_whole_and_never_like_another() -> None:
    for name in ("Springfeld, IL", "Springfield Heights, IL", "Chicag", "Kölnn"):
        assert not find("US", name).sure
    assert find("US", "Saint Louis, MO").at == find("US", "St. Louis, MO").at == (38.63, -90.2)


@pytest.mark.parametrize(
    ("postcode", "at"),
    [
        ("02134", (42.36, -71.13)),
        ("2134", (42.36, -71.13)),
        ("2134.0", (42.36, -71.13)),
        ("02134-1234", (42.36, -71.13)),
        ("21341234", (42.36, -71.13)),
        ("62701", (39.8, -89.65)),
    ],
)
def test_a_zip_code_gets_its_zeros_back(postcode: str, at: tuple[float, float]) -> None:
    assert find("US", "Springfield", postcode=postcode) == Found(How.POSTCODE, at)


def test_an_unknown_zip_code_is_the_middle_of_its_first_three_digits() -> None:
    near = find("US", postcode="02198")
    assert near.how is How.POSTCODE
    assert near.at
    assert kilometres(near.at, (42.36, -71.06)) < 20
    assert find("US", "Chicago", postcode="00001").how is How.NAME
    assert find("CN", "上海", postcode="02134").how is How.NAME


def test_an_area_lies_in_what_its_user_says() -> None:
    us, china = finder("US"), finder("CN")
    assert us.inside("Springfield", "Missouri").at == (37.22, -93.3)
    assert us.inside("Springfield", "MO").at == (37.22, -93.3)
    assert us.inside("Toronto", "Canada").at == (43.71, -79.4)
    assert china.inside("鼓楼区", "南京").at == (32.07, 118.77)
    assert china.inside("鼓楼区", "江苏省 南京市 鼓楼区").at == (32.07, 118.77)
    assert len(china.inside("鼓楼区", "江苏").candidates) == 2


def test_two_numbers_are_a_place_unless_they_are_none() -> None:
    assert read_pair("31.23,121.47") == read_pair(" 31.23，121.47 ") == (31.23, 121.47)
    assert read_pair("31.23 -121.47") == (31.23, -121.47)
    assert read_pair("31.23") is read_pair("Shanghai") is read_pair("1,2,3") is None
    assert fault_of(31.23, 121.47) is None
    assert fault_of(121.47, 31.23) is Fault.SWAPPED
    assert fault_of(0, 0) is Fault.NOWHERE
    assert fault_of(31.23, None) is fault_of(None, 121.47) is Fault.HALF
    assert fault_of(500, 10) is Fault.OUTSIDE


def _cities() -> list[str]:
    """Return cities of China, by their names in full, that are one each."""
    known = atlas().divisions("CN")
    names = (known.place(code).label.split(" ")[-1] for code in known.codes() if code[4:] == "00")
    return sorted({name for name in names if find("CN", name).sure})


@given(st.sampled_from(_cities()), st.sampled_from([" ", ", ", "，", "、", "·"]))
def test_law_a_city_is_the_same_both_ways_round(city: str, between: str) -> None:
    known = atlas().divisions("CN")
    (place, *_) = known.named(city)
    province = place.label.split(" ")[0]
    one, other = (find("CN", between.join(pair)) for pair in ((province, city), (city, province)))
    assert one == other
    assert one.at == place.at


@given(st.sampled_from(_cities()))
def test_law_a_name_in_short_never_means_another_place(city: str) -> None:
    short, whole = find("CN", short_name(city)), find("CN", city)
    assert whole.at
    assert short.at is None or kilometres(short.at, whole.at) <= SAME_KM


@pytest.mark.parametrize(
    "town", ["Chicago, IL", "Troy, NY", "Springfield, MA", "St. Paul, MN", "Las Vegas, NM"]
)
def test_case_blanks_and_order_change_nothing(town: str) -> None:
    name, state = town.split(", ")
    said = [town, town.upper(), f" {name.lower()} ,{state} ", f"{state}, {name}", f"{name} {state}"]
    found = {find("US", one) for one in said}
    assert len(found) == 1
    assert found.pop().sure


@given(st.text(max_size=12))
def test_law_folding_twice_changes_nothing(text: str) -> None:
    assert fold_town(fold_town(text)) == fold_town(text)


@given(st.text(max_size=20), st.text(max_size=30), st.text(max_size=9))
def test_law_any_text_is_found_or_not_and_never_fails(area: str, address: str, code: str) -> None:
    for country in ("US", "CN", "TW", "DE"):
        found = find(country, area, address=address, postcode=code)
        assert found.sure == (found.how not in (How.DOUBTFUL, How.UNKNOWN))
        assert bool(found.candidates) == (found.how is How.DOUBTFUL)


@given(st.integers(min_value=501, max_value=99950))
def test_law_a_zip_code_is_read_however_it_was_kept(code: int) -> None:
    forms = (f"{code:05d}", str(code), f"{code}.0", f"{code:05d}-0001", f"{code:05d}0001")
    assert {read_zip(form) for form in forms} == {code}


def test_a_country_without_data_knows_nothing_and_never_fails() -> None:
    nothing = finder("XX")
    assert nothing.find(Text("", "", "12345")) == Found(How.UNKNOWN)
    assert not nothing.knows_any
    assert all(finder(country).knows_any for country in ("US", "CN", "TW", "DE"))


def test_a_country_is_told_by_code_name_or_three_letters() -> None:
    names = atlas().countries
    assert [by_code(names, text) for text in ("us", " DE ", "Germany", "deu", "", "Nowhere")] == [
        *("US", "DE", "DE", "DE", "", ""),
    ]
