"""The names of the document properties by which a workbook or add-in is known."""

from __future__ import annotations

BOOK_ID = "RepbookBookId"
BASE_ID = "RepbookBaseId"
TEMPLATE = "RepbookTemplateVersion"
MACROS = "RepbookVersion"
"""The version of the package whose macros the file carries; missing where it carries none."""
UNNAMED = "template"
"""The id of a workbook that no action has touched yet: every copy of the template has it."""
