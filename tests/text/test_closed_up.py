"""Chinese sentences: no space between Chinese words and a value in Chinese."""

from __future__ import annotations

from repbook.domain.reading.duplicates import find, party
from repbook.text import say


def test_a_value_in_chinese_stands_close_and_another_apart() -> None:
    facts = {"name": "A", "missing": "结果", "of": "LW-00001"}
    assert say("commands.incomplete", "zh-TW", **facts) == "A：還缺结果。"
    assert say("commands.incomplete", "zh-TW", **{**facts, "missing": "Q1"}) == "A：還缺 Q1。"
    card = {"id": "LW-00009", "of": "LW-00001", "grade": "C"}
    assert say("cards.further", "zh-CN", name="四川亨通", **card).startswith(
        "已为四川亨通（LW-00001）"
    )
    assert say("cards.further", "zh-CN", name="Norden", **card).startswith(
        "已为 Norden（LW-00001）"
    )


def test_what_two_customers_share_is_named_as_far_as_it_was_given() -> None:
    """An area, a city, else an address stand for where a customer is."""
    first, second = (
        party(ref, lambda key: {"name": "亨通", "area": "武侯区"}.get(key, ""))
        for ref in ("1", "2")
    )
    (match,) = find([first], [second])
    assert match.shared("zh-CN") == "名称、地区"
