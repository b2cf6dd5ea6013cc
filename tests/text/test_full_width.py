"""Chinese wordings have Chinese punctuation: full-width marks beside Chinese characters."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import repbook

SOURCE = Path(repbook.__file__).parent
LABELS = {"L", "Label", "Coded", "Reworded", "words", "PerLanguage"}
HAN = "[\u3400-\u9fff]"
HALF = re.compile(
    rf"{HAN} ?[,;:!?()]|[,;:!?()] ?{HAN}|\}}[,;:!?](?=[ {{]|$)"
    r"|[，。；：、）」”][,;:!?()]|[,;:!?()](?=[，。；：、（「“])"
)
# The sign of a state, what somebody types or reads elsewhere, an error value.
APART = re.compile(r"^! |“[^”]*”|「[^」]*」|'[^']*'|#[A-Z/0-9]+[!?]?")


def half_width(text: str) -> str:
    """Return the half-width mark of a Chinese wording with what it stands by, "" for none."""
    found = HALF.search(APART.sub("", text)) if re.search(HAN, text) else None
    return found[0] if found else ""


def wordings() -> Iterator[tuple[str, str]]:
    """Yield each Chinese wording of the catalogue, of labels and of formulas, with its place."""
    for path in sorted(SOURCE.rglob("*.py")):
        text = path.read_text("utf-8")
        if path.parent.name == "compiled" or not re.search(HAN, text):
            continue
        for node in ast.walk(ast.parse(text)):
            for each in _chinese(node):
                if isinstance(each, ast.Constant) and isinstance(each.value, str):
                    yield f"{path.relative_to(SOURCE)}:{each.lineno}", each.value


def _chinese(node: ast.AST) -> list[ast.expr]:
    if isinstance(node, ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        return node.args[1:3] if name in LABELS else []
    return node.elts[1:3] if isinstance(node, ast.Tuple) else []


def test_no_chinese_wording_has_a_half_width_mark_beside_chinese() -> None:
    found = list(wordings())
    assert [f"{place} {mark}: {text}" for place, text in found if (mark := half_width(text))] == []
    # Both scripts are read.
    assert any("客户" in text for _, text in found)
    assert any("客戶" in text for _, text in found)


def test_a_mark_is_told_by_what_stands_beside_it() -> None:
    wrong = ("已排,待定", "客户(新)", "{name}, 共 {count} 家", "{count} 家: {names}", "完成!")
    assert all(map(half_width, wrong))
    right = (
        "已排，待定",
        "! 逾期 {days} 天",
        "例如“结果: 聊过了”",
        "显示 #NAME?。",
        "31.23,121.47",
    )
    assert not any(map(half_width, right))
