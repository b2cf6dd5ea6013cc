"""Customers are found by what a rep remembers of them."""

from __future__ import annotations

import pytest

from repbook.book.snapshot import Rows, Snapshot
from repbook.domain.values import Value
from repbook.errors import Refused
from repbook.features.cards.find import READS, find

CARDS: list[dict[str, Value]] = [
    {"id": "LW-00001", "name": "上海安通包装有限公司", "phone": "021-5555 1234"}
    | {"contact": "曾小姐"},
    {"id": "LW-00002", "name": "臺北國際貿易股份有限公司", "phone": "+886 2 2345 6789"},
    {"id": "LW-00003", "name": "Atlas Foods Ltd", "phone": "13800138000", "contact": "Dan Hall"},
    {"id": "LW-00042", "name": "Atlas", "reference": "CRM-9"},
    {"id": "LW-00005", "name": "单记五金", "phone": "139 1234 5678"},
    {"id": "LW-00006", "name": "Birch Metals", "phone": "020 7946 0958"}
    | {"phones": "0571-87654332 / 13700137001", "people": "丁二 13700137001"},
    {"name": "No ID yet"},
]  # fmt: skip


def found(text: str) -> list[str]:
    """Return the ids found, without their prefix."""
    columns = {key: [card.get(key) for card in CARDS] for key in READS["customers"]}
    snapshot = Snapshot("en", {"customers": Rows("customers", columns)}, {}, {}, [])
    return [hit.id.removeprefix("LW-000") for hit in find(snapshot, text)]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("安通", ["01"]),
        ("台北国际", ["02"]),
        ("ａｔｌａｓ", ["42", "03"]),
        ("atlas foods", ["03"]),
        ("ATLASFOODS LTD.", ["03"]),
        ("lw-00042", ["42"]),
        ("42", ["42"]),
        ("crm-9", ["42"]),
        ("5555 12", ["01"]),
        ("55551234", ["01"]),
        ("00", []),
        ("0223456789", ["02"]),
        ("13912345678", ["05"]),
        ("+44 20 7946 0958", ["06"]),
        ("0044 2079460958", ["06"]),
        ("hall", ["03"]),
        ("shat", ["01"]),
        ("at", ["42", "03", "01"]),
        ("shang hai an tong", ["01"]),
        ("antong", ["01"]),
        ("taibei", ["02"]),
        ("zengxiaojie", ["01"]),
        ("zxj", ["01"]),
        ("shanji", ["05"]),
        ("danji", ["05"]),
        ("sjwj", ["05"]),
        ("ong", []),
        ("87654332", ["06"]),
        ("057187654332", ["06"]),
        ("3213700", []),
        ("丁二", ["06"]),
        ("nobody", []),
    ],
)
def test_customers_are_found(text: str, ids: list[str]) -> None:
    assert found(text) == ids


@pytest.mark.parametrize("text", ["", "  ", "---"])
def test_nothing_to_look_for_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="Type part of a name"):
        found(text)
