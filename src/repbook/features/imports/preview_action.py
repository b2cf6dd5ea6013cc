"""The buttons of Import preview: take the list in, or leave it."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.book.action import Action, Asked, Decided, Done
from repbook.features.imports.preview import READS, empty
from repbook.features.imports.preview_keys import CANCEL as CANCEL_KEY
from repbook.features.imports.preview_keys import TAKE as TAKE_KEY
from repbook.schema.buttons import STEP, Button
from repbook.text import say
from repbook.text.label import Label as L


def cancel(asked: Asked) -> Decided[None]:
    """Empty the sheet."""
    return Decided(None, empty(), show=("home",))


def cancelled(done: Done[None]) -> Iterator[str]:
    """Say that nothing was imported."""
    yield say("preview.cancelled")


TAKE = Action(
    TAKE_KEY,
    button=Button(
        TAKE_KEY, "tools", L("Take in the list", "导入预览的名单", "匯入預覽的名單"),
        L("Brings in the list on Import preview; where you changed a field it is read again first.",
          "把“导入预览”中的名单导入工作簿；改过字段则先重新读取。",
          "將「匯入預覽」中的名單匯入活頁簿；改過欄位則先重新讀取。"),
        "FileCheckIn", "TL", menu="more_tools", home=STEP,
    ),
)  # fmt: skip
CANCEL = Action(
    CANCEL_KEY,
    READS,
    cancel,
    cancelled,
    button=Button(
        CANCEL_KEY, "tools", L("Cancel the import", "取消导入", "取消匯入"),
        L("Empties Import preview; nothing is imported.",
          "清空“导入预览”，不导入任何内容。",
          "清空「匯入預覽」，不匯入任何內容。"),
        "Undo", "CI", menu="more_tools", home=STEP,
    ),
)  # fmt: skip
