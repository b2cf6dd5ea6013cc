"""Tools: check, repair, undo, what lies around the workbook, help."""

from __future__ import annotations

from repbook.book.feature import Feature
from repbook.schema.declare import Content, Sheet
from repbook.text.label import Label as L


def _help() -> Content:
    from repbook.features.tools import help_page

    return help_page.content()


FEATURE = Feature(
    "tools",
    rules="M111 M116",
    needs=("merge",),
    actions=(
        "check_action:CHECK",
        "repair_action:REPAIR",
        "upgrade_action:UPGRADE",
        "undo_action:UNDO",
        "restore_action:BACKUPS",
        "restore_action:RESTORE",
        "setup_actions:SETTINGS",
        "setup_actions:HELP",
        "setup_actions:ABOUT",
        "setup_actions:NEW_BOOK",
        "setup_actions:INSTALL",
        "setup_actions:UNINSTALL",
        "setup_actions:LINT",
    ),
    sheets=(
        Sheet("help", L("Help", "帮助", "說明"), "shHelp", _help, gridlines=False,
              menu="do", use=L("how it works", "怎么用", "怎麼用"), place=150),
    ),
)  # fmt: skip
