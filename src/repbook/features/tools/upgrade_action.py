"""Upgrade: `repbook upgrade` brings a workbook up to date in place; the frame's hook carries it out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from repbook.book.action import Action, Arg, ArgKind, Command, Done, Line, Mark
from repbook.features.tools.mended_lines import mended_lines
from repbook.schema.source import REP, TEAM
from repbook.text import say
from repbook.text.label import Label as L


class Upgraded(NamedTuple):
    """The versions before and after, what was done, added and kept; the copy, where it was one."""

    before: int
    after: int
    mends: tuple[str, ...]
    added: Mapping[str, object]
    kept: tuple[str, ...]
    copy: str = ""
    has_older_words: bool = False


def lines(done: Done[Upgraded]) -> Iterator[Line]:
    """Say what is done, and what is kept as the user has it."""
    found = done.found
    older = [say("upgrade.words", file=done.file)] if found.has_older_words else []
    if not found.mends and found.before == found.after:
        yield say("upgrade.current", file=done.file)
        yield from older
        return
    if found.before != found.after:
        yield say("upgrade.title", file=done.file, before=found.before, after=found.after)
    yield say("upgrade.would" if done.dry else "upgrade.done")
    yield from (f"  {mend}" for mend in mended_lines(found.mends))
    if found.kept:
        yield say("upgrade.kept")
    yield from (f"  {kept}" for kept in found.kept)
    yield from older
    yield Mark.PROBLEMS
    if found.copy:
        yield say("upgrade.copy", copy=found.copy, file=done.file)


def as_json(done: Done[Upgraded]) -> dict[str, object]:
    """Return the versions, what was added by kind, all that was done, what was kept, the backup."""
    found = done.found
    return {
        "from": found.before,
        "to": found.after,
        "added": dict(found.added),
        "changed": list(found.mends),
        "kept": list(found.kept),
        "older_words": found.has_older_words,
        "backup": str(done.applied.backup) if done.applied.backup else None,
    }


UPGRADE = Action(
    "upgrade",
    say=lines,
    as_json=as_json,
    command=Command(
        "upgrade",
        "repbook upgrade leads.xlsx --dry-run",
        L(
            "bring a workbook of an older Repbook up to date in place; what you typed and made stays",
            "把旧版 Repbook 的工作簿就地升级，您填写和自建的内容全部保留",
            "把舊版 Repbook 的活頁簿就地升級，您填寫和自建的內容全部保留",
        ),
        (
            Arg(
                "words",
                L(
                    "put today's wordings in the place of older ones: captions, tabs and list entries, with the cells, names and formulas that use them",
                    "把旧的用语换成新的：列名、工作表标签、列表选项，以及用到它们的单元格、名称和公式",
                    "把舊的用語換成新的：欄名、工作表索引標籤、清單選項，以及用到它們的儲存格、名稱和公式",
                ),
                ArgKind.FLAG,
            ),
        ),
        place=16,
    ),
    kinds=(REP, TEAM),
)
