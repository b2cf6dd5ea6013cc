"""The names of the document properties by which a workbook or add-in is known."""

from __future__ import annotations

BOOK_ID = "RepbookBookId"
BASE_ID = "RepbookBaseId"
TEMPLATE = "RepbookTemplateVersion"
MACROS = "RepbookVersion"
"""The version of the package whose macros the file carries; missing where it carries none."""
