"""The numbers by which an order is taken for the usual one again (M93)."""

from __future__ import annotations

from repbook.schema.declare import Kind, Setting
from repbook.text.label import Label as L

POLICY = (
    Setting("repeat_times", L("Usual order again: size and gap within times", "常规复购：金额与间隔在几倍以内", "例行回購：金額與間隔在幾倍以內"), 2, Kind.NUMBER, L("times", "倍", "倍"), group=L("Rhythm of orders", "购买节奏", "購買節奏")),
)  # fmt: skip
