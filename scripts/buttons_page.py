"""Write the tables of docs/buttons*.md from the declared buttons; `--check` only compares."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from tables_in_docs import Pages

from repbook.schema.buttons import BUTTONS, GROUPS, TAB, Button, in_group
from repbook.schema.tab import key_path, key_text, opened_by

DOCS = Path(__file__).parent.parent / "docs"
PAGES = {"en": DOCS / "buttons.md", "zh-CN": DOCS / "buttons.zh-CN.md"}
START, END = "<!-- table from BUTTONS -->", "<!-- end of table -->"
HEADS = {
    "en": ("group", "button", "keys", "what it does", "command"),
    "zh-CN": ("组", "按钮", "按键", "作用", "命令"),
}


def table(lang: str) -> Iterator[str]:
    """Yield the lines of one page's table."""
    heads = HEADS[lang]
    yield f"| {' | '.join(heads)} |"
    yield "|---" * len(heads) + "|"
    for group in GROUPS:
        for button in in_group(group.key):
            command = f"`repbook {button.command}`" if button.command else ""
            keys = key_text(*key_path(button.key))
            name, tip = group.label.get(lang), button.tip.get(lang)
            yield f"| {name} | {place(button, lang)} | {keys} | {tip} | {command} |"


def place(button: Button, lang: str) -> str:
    """Return a button's label, behind that of the menu it stands in."""
    label, opened = button.label.get(lang), opened_by(button)
    return label if opened in (None, button) else f"{opened.label.get(lang)} › {label}"


if __name__ == "__main__":
    sys.exit(Pages(PAGES, START, END, table).main(f"{TAB.en}: {len(BUTTONS)} buttons"))
