"""What the table, the page and the buttons of Import preview are known by; loads nothing."""

ROWS = tuple(f"row{number}" for number in range(1, 6))
FIELDS_RANGE = "PreviewFields"
KIND, TAB = "preview_kind", "preview_tab"
TAKE, CANCEL = "import_take", "import_cancel"
