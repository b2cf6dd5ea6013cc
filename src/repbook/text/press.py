"""What buttons say beyond the commands' sentences."""

from __future__ import annotations

from repbook.text.label import Label

L = Label

SENTENCES: dict[str, Label] = {
    "more": L("... and {count} more", "……另有 {count} 条", "……另有 {count} 筆"),
    "return_first": L(
        "{count} results on the sheet are not returned yet: {names}. Return them now, then rank?",
        "拜访表上有 {count} 条结果尚未回填：{names}。现在回填并重新排表吗？",
        "拜訪表上有 {count} 筆結果尚未回填：{names}。現在回填並重新排表嗎？",
    ),
}  # fmt: skip
