"""Export: `repbook export` and its button; the frame's hook writes the file (M101)."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.action import Action, Arg, Command, Done
from repbook.book.changes import Changes
from repbook.book.snapshot import Snapshot
from repbook.book.whole import EXPORT
from repbook.domain.values import Value
from repbook.features.road.export_mail import CONSENT
from repbook.features.road.exporting import Exported, Kind, label_of, numbered
from repbook.record import NamedTuple
from repbook.schema.buttons import Asks, Button
from repbook.schema.registry import TABLES
from repbook.text import language, say
from repbook.text.label import LANGUAGES
from repbook.text.label import Label as L

MAIL = (Kind.LETTERS, Kind.LABELS)


class Written(NamedTuple):
    """What was exported, and the file."""

    exported: Exported
    file: str


def noting(snapshot: Snapshot, exported: Exported) -> Changes:
    """Note in the log that so much left the workbook."""
    label = label_of(exported.kind, snapshot.lang)
    text = say("road.exported_log", snapshot.lang, what=label, count=len(exported.rows))
    note: dict[str, Value] = {"table": "customers", "column": "id", "new": text}
    return Changes(EXPORT, notes=[note])


def lines(done: Done[Written]) -> Iterator[str]:
    """Say what went into the file, and who was left out."""
    exported, file = done.found
    facts = {"count": len(exported.rows), "left": exported.left_out, "file": file}
    key = "road.exported_dry" if done.dry else "road.exported"
    yield say(key, None, what=label_of(exported.kind), **facts)
    if exported.left_out:
        kind = "mail" if exported.kind in MAIL else exported.kind.value
        column = TABLES["customers"].column(CONSENT).label.get(language())
        yield say(f"road.left_{kind}", None, column=column)


def as_json(done: Done[Written]) -> dict[str, object]:
    """Return how many rows the file has, how many were left out, and the file."""
    exported = done.found.exported
    return {"rows": len(exported.rows), "left_out": exported.left_out, "file": done.found.file}


_TIP = L(
    "Writes a file for other programs. Type a number: {kinds}.",
    "生成供其他程序使用的文件。请输入序号：{kinds}。",
    "產生供其他程式使用的檔案。請輸入序號：{kinds}。",
)
EXPORT_ACTION = Action(
    EXPORT,
    say=lines,
    as_json=as_json,
    button=Button(
        EXPORT, "visits", L("Export", "导出", "匯出"),
        L(*(_TIP.get(lang).format(kinds=numbered(lang)) for lang in LANGUAGES)),
        "FileSaveAsOtherFormats", "EX", asks=Asks.TEXT, menu="more_visits",
    ),
    command=Command(
        EXPORT,
        "repbook export leads.xlsx ics",
        L("write dates, people, letters or labels for other programs", "导出日程、联系人、信函或地址标签", "匯出日程、聯絡人、信函或地址標籤"),
        (
            Arg("kind", L("ics: a calendar; vcard: people; letters, labels: a list for Word's mail merge", "ics 日历，vcard 联系人，letters 信函，labels 地址标签（供 Word 邮件合并）", "ics 行事曆，vcard 聯絡人，letters 信函，labels 地址標籤（供 Word 合併列印）"), choices=tuple(kind.value for kind in Kind), placed=True),
            Arg("text", L("the letter: its title or key on the sheet Texts", "信函：话术与信函表中的标题或键", "信函：話術與信函表中的標題或鍵"), shown="TITLE"),
            Arg("output", L("the file to write", "要写的文件", "要寫的檔案"), shown="FILE", short="o"),
        ),
        in_json=True,
        place=17,
    ),
)  # fmt: skip
