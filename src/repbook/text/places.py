"""What Find places says: how many were found, and what to fill in where there is doubt."""

from __future__ import annotations

from repbook.text.label import Coded, Label

L = Label

SENTENCES: dict[str, Label] = {
    "found": L(
        "{found} {found:customer has|customers have} a place; {doubtful} {doubtful:is|are} where several places have the same name; {unknown} {unknown:is|are} unknown.",
        "已定位 {found} 家客户；{doubtful} 家所在区域有同名地，请写明省市；{unknown} 家位置未知。",
        "已定位 {found} 家客戶；{doubtful} 家所在區域有同名地，請寫明縣市；{unknown} 家位置未知。",
    ),
    "asked": L(
        "{area} may be any of {count} places: in Within, type which. For {place} type {within}.",
        "“{area}”共有 {count} 个同名地：请在“所属省市”中写明是哪一个，例如{place}就填“{within}”。",
        "「{area}」共有 {count} 個同名地：請在「所屬省市」中寫明是哪一個，例如{place}就填「{within}」。",
    ),
    "not_shipped": Coded(
        "No towns of {country} come with Repbook, so no area is found by its name: fill in latitude and longitude on Places.",
        "Repbook 没有 {country} 的地名数据，无法按名称查找区域：请在“地点”表中填写经纬度。",
        "Repbook 沒有 {country} 的地名資料，無法依名稱尋找區域：請在「地點」表中填寫緯度與經度。",
    ),
    "areas": L(
        "On Places, fill in Within, or latitude and longitude, for: {areas}. Then press Find places again.",
        "请在“地点”表中为以下区域填写所属省市或经纬度：{areas}。然后再按“查找位置”。",
        "請在「地點」表中為以下區域填寫所屬省市或經緯度：{areas}。然後再按「尋找位置」。",
    ),
    "no_base_yet": L(
        "Base on Settings is blank: with it, more areas are told apart.",
        "“设置”中的出发地还没填：填写后，更多同名区域可以分清。",
        "「設定」中的出發地尚未填寫：填寫後，更多同名區域可以分清。",
    ),
    "no_country": L(
        "Fill in Country on the sheet Settings of {file}: two letters, such as US or DE. Nothing was changed.",
        "请先在 {file} 的“设置”表中填写国家：两个字母的代码，例如 CN。未作任何更改。",
        "請先在 {file} 的「設定」表中填寫國家：兩個字母的代碼，例如 TW。未作任何更動。",
    ),
    "bad_country": L(
        "“{country}”, Country on the sheet Settings of {file}, is no country: type two letters, such as US or DE. Nothing was changed.",
        "{file} 的“设置”表中，国家“{country}”无法识别：请填写两个字母的代码，例如 CN。未作任何更改。",
        "{file} 的「設定」表中，國家「{country}」無法識別：請填寫兩個字母的代碼，例如 TW。未作任何更動。",
    ),
    "base_unknown": Coded(
        "“{base}” is no place that is known; write the city and its state, or latitude and longitude such as 31.23,121.47.",
        "“{base}”不是已知的地点；请写省市区，或经纬度，例如 31.23,121.47。",
        "「{base}」不是已知的地點；請寫縣市與區，或緯度與經度，例如 25.04,121.56。",
    ),
    "base_doubtful": Coded(
        "“{base}” may be {places}; write which.",
        "“{base}”可能是：{places}；请写明是哪一个。",
        "「{base}」可能是：{places}；請寫明是哪一個。",
    ),
    "not_within": Coded(
        "“{area}” is not found in “{within}”; see Candidates, or fill in latitude and longitude.",
        "在“{within}”中找不到“{area}”；请参考候选地，或填写经纬度。",
        "在「{within}」中找不到「{area}」；請參考候選地，或填寫經緯度。",
    ),
    "half": Coded(
        "latitude {lat}, longitude {lon}: fill in both numbers, or neither",
        "纬度 {lat}、经度 {lon}：两个数要么都填，要么都不填",
        "緯度 {lat}、經度 {lon}：兩個數要麼都填，要麼都不填",
    ),
    "nowhere": Coded(
        "latitude 0, longitude 0 lies in the ocean; fill in the place, or empty both cells",
        "纬度 0、经度 0 在大海中；请填写实际位置，或清空两格",
        "緯度 0、經度 0 在大海中；請填寫實際位置，或清空兩格",
    ),
    "swapped": Coded(
        "latitude {lat}, longitude {lon}: these seem to be swapped; latitude lies between -90 and 90",
        "纬度 {lat}、经度 {lon} 似乎填反了；纬度在 -90 到 90 之间",
        "緯度 {lat}、經度 {lon} 似乎填反了；緯度在 -90 到 90 之間",
    ),
    "outside": Coded(
        "latitude {lat}, longitude {lon} is no place on earth; latitude lies between -90 and 90, longitude between -180 and 180",
        "纬度 {lat}、经度 {lon} 不在地球上；纬度在 -90 到 90 之间，经度在 -180 到 180 之间",
        "緯度 {lat}、經度 {lon} 不在地球上；緯度在 -90 到 90 之間，經度在 -180 到 180 之間",
    ),
}  # fmt: skip
