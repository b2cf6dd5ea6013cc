"""Help: how a day with Repbook runs, then what each button does, a page at a time."""

from __future__ import annotations

from repbook.entrypoints.common import labelled
from repbook.entrypoints.press import SHOWN_TEXT, Mood, Outcome
from repbook.text import language, say
from repbook.workbook.buttons import GROUPS, in_group
from repbook.workbook.desk import Desk


def press(desk: Desk, asked: str) -> Outcome:
    """Show a page; `asked` is its number, the first without one."""
    pages = [say("press.day"), *button_pages()]
    number = int(asked) if asked.isdecimal() and int(asked) < len(pages) else 0
    if number + 1 == len(pages):
        return Outcome(Mood.DONE, pages[number])
    more = say("press.more_help", page=number + 1, pages=len(pages))
    return Outcome(Mood.ASK, f"{pages[number]}\n\n{more}", "help", str(number + 1))


def button_pages() -> list[str]:
    """Return the buttons' tips, group by group, in pages that a message box holds."""
    lang = language()
    pages: list[list[str]] = [[]]
    for group in GROUPS:
        for place, button in enumerate(in_group(group.key)):
            title = "" if place else f"\n[{group.label.get(lang)}]\n"
            line = title + labelled(button.label.get(lang), button.tip.get(lang))
            if len("\n".join([*pages[-1], line])) > SHOWN_TEXT - _ROOM:
                pages.append([])
            pages[-1].append(line)
    return ["\n".join(page).strip() for page in pages]


# What the question below a page takes.
_ROOM = 100
