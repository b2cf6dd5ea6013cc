"""The names of the document properties by which a workbook or add-in is known, and its template."""

from __future__ import annotations

from collections.abc import Mapping

from repbook.domain.values import whole
from repbook.errors import BookError
from repbook.schema.registry import TEMPLATE_VERSION
from repbook.schema.source import REP, TEAM, book

BOOK_ID = "RepbookBookId"
BASE_ID = "RepbookBaseId"
TEMPLATE = "RepbookTemplateVersion"
MACROS = "RepbookVersion"
"""The version of the package whose macros the file carries; missing where it carries none."""
KIND = "RepbookBook"
"""The kind of workbook (`schema.source`); missing in a rep's."""
PACK = "RepbookPack"
"""The id of a pack, some rows that travel by mail; missing in a whole workbook."""
PACK_OF = "RepbookPackOf"
"""The id of the workbook that a pack was cut from."""
TEAM_CELL = "CollectedAt"
"""The defined name that the team's workbook alone has: an open workbook tells its kind by it."""
UNNAMED = "template"
"""The id of a workbook that no action has touched yet: every copy of the template has it."""


def template_of(properties: Mapping[str, str]) -> int | None:
    """Return the version of the template that a workbook follows, None where it says none."""
    version = properties.get(TEMPLATE, "")
    return whole(version)


def refuse_kind(file: str, properties: Mapping[str, str]) -> None:
    """Raise BookError for a workbook of another kind than the one whose schema counts."""
    kind = properties.get(KIND, REP)
    if kind != book():
        raise BookError("team.is_team" if kind == TEAM else "team.is_rep", file=file)


def refuse_other(file: str, version: int | None) -> None:
    """Raise BookError, with the way out, for a workbook of another template than today's."""
    if version is None or version == TEMPLATE_VERSION:
        return
    key = "commands.older_template" if version < TEMPLATE_VERSION else "commands.newer_template"
    raise BookError(key, file=file, version=version)
