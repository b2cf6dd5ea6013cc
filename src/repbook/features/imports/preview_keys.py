"""What the table, the page and the buttons of Import preview are known by; loads nothing."""

ROWS = tuple(f"row{number}" for number in range(1, 6))
FIELDS_RANGE = "PreviewFields"
KIND, TAB, UPDATE = "preview_kind", "preview_tab", "preview_update"
UPDATE_LIST, NO_UPDATE, WINS = "update", "no", "wins"
TAKE, CANCEL = "import_take", "import_cancel"
# What the place of a row begins with that asks for a word's meaning, and that of their heading.
WORD, WORDS_HEAD = "=", "+words"
