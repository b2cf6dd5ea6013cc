"""What a rival is laid beside us on: five topics each (M155)."""

from __future__ import annotations

from repbook.text.label import Label as L

TOPICS = (
    L("Strength", "实力", "實力"),
    L("Value it can give", "可提供价值", "可提供價值"),
    L("Bottom line", "底线", "底線"),
    L("Weak points", "弱点", "弱點"),
    L("Strong points", "强项", "強項"),
)
