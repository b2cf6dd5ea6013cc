"""What a manager may say of merges."""

from __future__ import annotations

from functools import partial

from repbook.schema.declare import Kind, Setting
from repbook.text.label import Label

L = Label
S = partial(Setting, group=L("Merge", "合并", "合併"))

POLICY = (
    S(
        "merge_twins",
        L("List likely twins at a merge", "合并时列出疑似重复", "合併時列出疑似重複"),
        "yes_no.yes",
        Kind.CHOICE,
        note=L(
            "Sure duplicates that a merge brings together",
            "合并带来的确定重复客户",
            "合併帶來的確定重複客戶",
        ),
        choices="yes_no",
    ),
)
