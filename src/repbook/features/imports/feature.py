"""Lists of others, and other workbooks, taken in."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.features.imports.preview_keys import FIELDS_RANGE
from repbook.features.imports.preview_table import FIELDS, PREVIEW, STATUSES, UPDATES
from repbook.schema.declare import Content, Sheet
from repbook.scoring.verbs import field
from repbook.text.label import Label as L


def _preview() -> Content:
    from repbook.features.imports import preview_page

    return Content(preview_page.cells(), heights=preview_page.HEIGHTS)


FEATURE = Feature(
    "imports",
    rules="M36 M88 M93",
    actions=("import_action:IMPORT", "preview_action:TAKE", "preview_action:CANCEL"),
    tables=(PREVIEW, FIELDS),
    choices=(UPDATES, STATUSES),
    ranges={FIELDS_RANGE: field("preview_fields", "label")},
    sheets=(
        Sheet("preview", L("Import preview", "导入预览", "匯入預覽"), "shPreview", _preview, asks=True,
          landscape=True, place=125),
    ),
)  # fmt: skip
