"""Hand in: `repbook handin` and its button; the hook writes the base and the copy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from repbook.book.action import Action, Arg, Command, Done, Line
from repbook.book.snapshot import Snapshot
from repbook.datafolder import BadOptions, text_option
from repbook.features.kernel.finishing import FinishStep
from repbook.schema.buttons import Button
from repbook.text import say
from repbook.text.label import Label as L

HAND_IN = "hand_in"
SECTION, FOLDER = "handin", "folder"
"""Where repbook.toml names the team's folder."""


class HandedIn(NamedTuple):
    """Where the copy lies, and how many cards it holds."""

    target: str
    cards: int


def declared_folder() -> str:
    """Return the folder that the user declared; empty for none, or where it cannot be read."""
    try:
        return text_option(SECTION, FOLDER)
    except BadOptions:
        return ""


def _given(_: Snapshot, __: datetime) -> Mapping[str, Any] | None:
    folder = declared_folder()
    return {"output": folder} if folder else None


STEPS = (FinishStep(60, HAND_IN, _given),)
PRESSES = (HAND_IN,)
"""What stands among the buttons of the Plan page."""


def lines(done: Done[HandedIn]) -> Iterator[Line]:
    """Say where the copy lies."""
    key = "packs.would_hand_in" if done.dry else "packs.handed_in"
    yield say(key, None, cards=done.found.cards, file=done.found.target)


def as_json(done: Done[HandedIn]) -> dict[str, object]:
    """Return the copy, the number of its cards, and that none was refused."""
    return {
        "packs": [done.found.target],
        "cards": done.found.cards,
        "refused": [],
        "written": not done.dry,
    }


HANDIN = Action(
    HAND_IN,
    say=lines,
    as_json=as_json,
    button=Button(
        HAND_IN, "manager", L("Hand in", "提交", "提交"),
        L("Puts a copy of this workbook into the team's folder and starts a new base.",
          "把本工作簿副本放入团队文件夹，并重新起算合并基准。",
          "將本活頁簿副本放入團隊資料夾，並重新起算合併基準。"),
        "FileSendMenu", "HI", menu="more_manager",
    ),
    command=Command(
        "handin",
        "repbook handin leads.xlsx -o team",
        L("put a copy of the workbook into the team's folder", "把工作簿副本放入团队文件夹", "將活頁簿副本放入團隊資料夾"),
        (
            Arg("output", L("the team's folder; without it the one that repbook.toml declares", "团队文件夹；不填则用 repbook.toml 中声明的文件夹", "團隊資料夾；不填則用 repbook.toml 中宣告的資料夾"), shown="FOLDER", short="o"),
        ),
        place=32,
    ),
)  # fmt: skip
