"""Draw the ribbon's layout from the declared buttons to docs/screens, one picture a language.

Needs rsvg-convert (Debian: librsvg2-bin).
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from html import escape
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from repbook.schema.buttons import GROUPS, TAB, Button, Menu
from repbook.schema.tab import below, levels, on_tab
from repbook.text.label import Label

TARGET = Path(__file__).parent.parent / "docs" / "screens"
LANGUAGES = ("en", "zh-CN")
NOTE = Label(
    "Layout drawn from the declared buttons, its menus open below; not a screenshot. The letters "
    "are the key tips; Excel shows its own icons in their place.",
    "按钮布局示意图（下方为展开的菜单），并非截图。"
    "方块中的字母是按键提示；Excel 中显示的是它自带的图标。",
    "按鈕配置示意圖（下方為展開的功能表），並非螢幕擷取畫面。"
    "方塊中的字母是按鍵提示；Excel 中顯示的是其內建圖示。",
)
FONT = "Carlito, 'Noto Sans CJK SC', sans-serif"
GREEN, INK, PALE, LINE, GROUND = "#1e7145", "#2b2b2b", "#6b6b6b", "#d5d5d5", "#f3f3f3"
HUES = ("#1e7145", "#2f6f9f", "#8a5a00", "#a33b2f", "#5b5b9b", "#6b4c7a", "#4a6b6b")
SIZE, ROW, ROWS_A_COLUMN = 14, 26, 3
TOP, BODY, FOOT, NOTE_HEIGHT, MARGIN = 34, 92, 22, 30, 12
BIG, SMALL, GAP, PAD = 38, 18, 6, 10
ARROW = " ▾"
Shown = Button | Menu


class Opened(NamedTuple):
    """What opens below a control, and where that one stands."""

    shown: Shown
    x: float
    hue: str


class Drawn(NamedTuple):
    """A piece of picture, how wide it is, and what opens below it."""

    marks: list[str]
    width: float
    opened: tuple[Opened, ...] = ()


def text_width(text: str, size: float = SIZE) -> float:
    """Return about how wide a text is."""
    return sum(size if ord(sign) > 0x2E80 else size * 0.5 for sign in text)


def text(x: float, y: float, words: str, *, fill: str = INK, size: float = SIZE,
         anchor: str = "start", weight: str = "normal") -> str:  # fmt: skip
    """Return a line of text."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{fill}" font-size="{size}" font-weight="{weight}" '
        f'text-anchor="{anchor}">{escape(words)}</text>'
    )


def tile(x: float, y: float, side: float, letter: str, hue: str) -> list[str]:
    """Return the square that stands for an icon."""
    size = side * 0.55
    square = f'<rect x="{x:.1f}" y="{y:.1f}" width="{side}" height="{side}" rx="4" fill="{hue}"/>'
    middle, base = x + side / 2, y + side / 2 + size * 0.34
    return [square, text(middle, base, letter, fill="white", size=size, anchor="middle")]


def halves(words: str) -> list[str]:
    """Return a label on at most two lines, as Excel breaks those of large buttons."""
    first, _, rest = words.partition(" ")
    return [first, rest] if rest else [words]


def named(shown: Shown, lang: str) -> str:
    """Return a control's label, with an arrow where something opens below it."""
    return shown.label.get(lang) + (ARROW if below(shown) else "")


def opened(shown: Shown, x: float, hue: str) -> tuple[Opened, ...]:
    """Return what opens below a control."""
    return (Opened(shown, x, hue),) if below(shown) else ()


def large(button: Shown, lang: str, x: float, hue: str) -> Drawn:
    """Draw a large button: the icon above its label."""
    lines = halves(named(button, lang))
    width = max(text_width(line) for line in lines) + 2 * GAP
    marks = tile(x + (width - BIG) / 2, TOP + 10, BIG, button.keytip, hue)
    for row, line in enumerate(lines):
        marks.append(text(x + width / 2, TOP + 66 + row * 16, line, anchor="middle"))
    return Drawn(marks, width, opened(button, x, hue))


def column(buttons: tuple[Shown, ...], lang: str, x: float, hue: str) -> Drawn:
    """Draw up to three small buttons below each other."""
    marks = []
    for row, button in enumerate(buttons):
        y = TOP + 10 + row * ROW
        marks += tile(x + GAP, y, SMALL, button.keytip, hue)
        marks.append(text(x + GAP + SMALL + GAP, y + 14, named(button, lang)))
    widest = max(text_width(named(button, lang)) for button in buttons)
    below_them = tuple(one for button in buttons for one in opened(button, x, hue))
    return Drawn(marks, widest + SMALL + 3 * GAP, below_them)


def pieces(key: str, lang: str, x: float, hue: str) -> Iterator[Drawn]:
    """Draw the buttons of a group from left to right."""
    for is_large, run in groupby(on_tab(key), lambda one: isinstance(one, Button) and one.large):
        buttons = tuple(run)
        step = 1 if is_large else ROWS_A_COLUMN
        for start in range(0, len(buttons), step):
            some = buttons[start : start + step]
            drawn = large(some[0], lang, x, hue) if is_large else column(some, lang, x, hue)
            x += drawn.width
            yield drawn


def group(key: str, label: str, lang: str, x: float, hue: str) -> Drawn:
    """Draw a group, its label below and a rule at its right."""
    found = list(pieces(key, lang, x + PAD, hue))
    width = max(sum(one.width for one in found), text_width(label)) + 2 * PAD
    marks = [mark for one in found for mark in one.marks]
    base, right = TOP + BODY + FOOT - 7, x + width
    marks.append(text(x + width / 2, base, label, fill=PALE, size=12, anchor="middle"))
    rule = f"M{right:.1f} {TOP + 8}V{TOP + BODY + FOOT - 6}"
    open_below = tuple(one for piece in found for one in piece.opened)
    return Drawn([*marks, f'<path d="{rule}" stroke="{LINE}"/>'], width, open_below)


def menu(one: Opened, lang: str, x: float) -> Drawn:
    """Draw a menu as it lies open: its items with their key tips."""
    tips, top = levels()[one.shown.key], TOP + BODY + FOOT + 8
    items = [(tips[item.key], item.label.get(lang)) for item in below(one.shown)]
    width = max(text_width(label) for _, label in items) + SMALL + 5 * GAP
    height = len(items) * ROW + 2 * GAP
    box = f'x="{x:.1f}" y="{top}" width="{width:.1f}" height="{height}"'
    marks = [f'<rect {box} fill="white" stroke="{LINE}"/>']
    for row, (tip, label) in enumerate(items):
        y = top + GAP + row * ROW + 4
        marks += tile(x + 2 * GAP, y, SMALL, tip, one.hue)
        marks.append(text(x + 3 * GAP + SMALL, y + 14, label))
    return Drawn(marks, width)


def menus(found: list[Opened], lang: str) -> Drawn:
    """Draw every menu, each below its control or right of the one before."""
    marks, x = [], float(MARGIN)
    for one in found:
        drawn = menu(one, lang, max(x, one.x))
        marks += drawn.marks
        x = max(x, one.x) + drawn.width + GAP
    return Drawn(marks, x)


def picture(lang: str) -> str:
    """Return the whole ribbon as SVG."""
    x, marks = float(MARGIN), list[str]()
    found: list[Opened] = []
    for hue, one in zip(HUES, GROUPS, strict=True):
        if on_tab(one.key):
            drawn = group(one.key, one.label.get(lang), lang, x, hue)
            marks += drawn.marks
            found += drawn.opened
            x += drawn.width
    lying_open = menus(found, lang)
    marks += lying_open.marks
    longest = max((len(below(one.shown)) for one in found), default=0)
    width, height = max(x, lying_open.width) + MARGIN, TOP + BODY + FOOT
    full = height + longest * ROW + 4 * GAP + NOTE_HEIGHT
    name = TAB.get(lang)
    tab = text_width(name) + 28
    frame = [
        f'<rect width="{width:.0f}" height="{full}" fill="white"/>',
        f'<rect y="{TOP}" width="{width:.0f}" height="{height - TOP}" fill="{GROUND}"/>',
        f'<rect x="{MARGIN}" y="4" width="{tab:.0f}" height="{TOP - 4}" fill="{GROUND}"/>',
        f'<rect x="{MARGIN}" y="{TOP - 4}" width="{tab:.0f}" height="3" fill="{GREEN}"/>',
        text(MARGIN + tab / 2, TOP - 12, name, fill=GREEN, anchor="middle", weight="bold"),
        text(MARGIN, full - 10, NOTE.get(lang), fill=PALE, size=12),
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" '
        f'height="{full}" font-family="{FONT}">{"".join([*frame, *marks])}</svg>'
    )


def main() -> None:
    """Draw every language's picture."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for lang in LANGUAGES:
        target = TARGET / f"ribbon.{lang}.png"
        draw = ["rsvg-convert", "--zoom", "1.5", "--output", str(target), "/dev/stdin"]
        subprocess.run(draw, input=picture(lang).encode(), check=True)


if __name__ == "__main__":
    main()
