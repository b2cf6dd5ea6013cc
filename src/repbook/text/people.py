"""What is said about people and relations."""

from __future__ import annotations

from repbook.text.label import Coded, Label

SENTENCES: dict[str, Label] = {
    "circle": Coded(
        "These customers introduced each other in a circle: {ids}. Delete the relation that is not so.",
        "这些客户的“介绍”形成了循环：{ids}。请删除不符合事实的关系。",
        "這些客戶的「介紹」形成了循環：{ids}。請刪除不符合事實的關係。",
    ),
}
