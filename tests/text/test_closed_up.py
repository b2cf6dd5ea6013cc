"""Chinese sentences: no space between Chinese words and a value in Chinese."""

from __future__ import annotations

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
