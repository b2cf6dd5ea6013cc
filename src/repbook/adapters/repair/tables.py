"""Mend tables: a changed name, renamed headers, deleted columns."""

from __future__ import annotations

from collections.abc import Collection

from repbook.adapters.headers import captions, worded
from repbook.adapters.repair.lost import ALIKE, all_texts, find_again, make_table
from repbook.adapters.repair.refs import rename_references
from repbook.adapters.repair.session import Mend, Session, backup_folder, joined
from repbook.book.defined_names import QUALIFY
from repbook.book.snapshot import as_text
from repbook.errors import Refused
from repbook.ooxml.index import TableInfo, Workbook
from repbook.ooxml.newcolumns import add_columns
from repbook.ooxml.refs import column_letters
from repbook.ooxml.tableparts import NewColumn, with_headers, with_table_name
from repbook.schema import question_block
from repbook.schema.declare import Column, Table
from repbook.schema.registry import TABLES
from repbook.scoring.expr import Span, walk
from repbook.text import LANGUAGES, say


def spoken(workbook: Workbook) -> str | None:
    """Return the language that most headers are in, None where hardly any is ours."""
    found = {column.name for info in workbook.tables.values() for column in info.columns}
    return _language_of(found) or _language_of(all_texts(workbook))


def _language_of(found: set[str]) -> str | None:
    counts = {
        lang: sum(_labels(table, lang, found).issubset(found) for table in TABLES.values())
        + len(found & {text for table in TABLES.values() for text in _known(table, lang)}) / 1000
        for lang in LANGUAGES
    }
    best = max(counts, key=lambda lang: counts[lang])
    return best if counts[best] >= 1 else None


def _labels(table: Table, lang: str, found: Collection[str]) -> set[str]:
    return set(captions(table, lang, found).values())


def _known(table: Table, lang: str) -> set[str]:
    return {text for column in table.columns for text in column.label.known(lang)}


def mend_table_names(session: Session) -> None:
    """Give tables their names back, and make tables of cells that lost theirs.

    Refused where the cells are gone, too.
    """
    tables = session.workbook.tables
    free = {name: info for name, info in tables.items() if name not in _names()}
    lost = []
    for table in TABLES.values():
        if table.name in tables:
            continue
        info = _most_alike(table, free, session.lang)
        if info is None:
            if not _found_again(session, table):
                lost.append(table.name)
            continue
        del free[info.name]
        part = session.staged.read(info.part)
        session.staged.write(info.part, with_table_name(part, table.name))
        rename_references(session.staged, info.name, table.name, {})
        what = say("repair.table", table=table.name, old=info.name)
        session.mend(Mend(what, table.key, old=info.name, new=table.name))
    if lost:
        raise Refused(
            "repair.table_lost",
            file=session.file, table=joined(lost), folder=backup_folder(),
        )  # fmt: skip


def refuse_unlinked(session: Session) -> None:
    """Refuse where a table that was made again is not read: its sheet's parts do not lead to it."""
    lost = [table.name for table in TABLES.values() if table.name not in session.workbook.tables]
    if lost:
        raise Refused(
            "repair.table_unlinked",
            file=session.file, table=joined(lost), folder=backup_folder(),
        )  # fmt: skip


def _found_again(session: Session, table: Table) -> bool:
    """Make a table of the cells that were one; tell whether they were found."""
    found = find_again(session, table)
    if found is None:
        return False
    make_table(session, table, found)
    session.restored.add(table.key)
    what = say("repair.table_again", table=table.name, sheet=found.sheet.name, area=found.area)
    session.mend(Mend(what, table.key, old=None, new=table.name))
    return True


def _names() -> set[str]:
    return {table.name for table in TABLES.values()}


def _most_alike(table: Table, free: dict[str, TableInfo], lang: str) -> TableInfo | None:
    def alike(info: TableInfo) -> float:
        names = {column.name for column in info.columns}
        return len(_labels(table, lang, names) & names) / len(table.columns)

    best = max(free.values(), key=alike, default=None)
    return best if best is not None and alike(best) >= ALIKE else None


def mend_headers(session: Session) -> None:
    """Give renamed columns their headers back, known by the ids that tables keep for them."""
    for table in TABLES.values():
        info = session.layout.table(table.key)
        renamed = _renamed(table, info, session.lang)
        if not renamed:
            continue
        part = session.staged.read(info.part)
        session.staged.write(info.part, with_headers(part, renamed))
        old = {info.columns[place].name: header for place, header in renamed.items()}
        rename_references(session.staged, info.name, info.name, old)
        for place, header in renamed.items():
            _tell_header(session, table, header, info.columns[place].name)


def _renamed(table: Table, info: TableInfo, lang: str) -> dict[int, str]:
    """Return the declared headers of renamed columns by their 0-based place in the file."""
    names = {column.name for column in info.columns}
    headers = captions(table, lang, names)
    labels = set(headers.values())
    numbers = {headers[column.key]: number for number, column in enumerate(table.columns, 1)}
    if any(numbers.get(c.name, c.id) != c.id <= len(numbers) for c in info.columns):
        # Another program numbered the columns anew: an id tells nothing, and names alone count.
        return {}
    places = {column.id: place for place, column in enumerate(info.columns)}
    found = {}
    for number, column in enumerate(table.columns, 1):
        place, header = places.get(number), headers[column.key]
        if header not in names and place is not None and info.columns[place].name not in labels:
            found[place] = header
    return found


def mend_header_cells(session: Session) -> None:
    """Let each header cell read what its table declares."""
    from repbook.ooxml.reader import read_cells

    for table in TABLES.values():
        info = session.layout.table(table.key)
        refs = {
            f"{column_letters(info.first_col + place)}{info.header_row}": column.name
            for place, column in enumerate(info.columns)
        }
        found = read_cells(session.workbook, info.sheet_part, refs)
        told = {mend.new for mend in session.mends if mend.table == table.key}
        for ref, header in refs.items():
            if found[ref] == header:
                continue
            session.editor(info.sheet_part).set(ref, header)
            if header not in told:
                _tell_header(session, table, header, as_text(found[ref]))


def _tell_header(session: Session, table: Table, header: str, old: str) -> None:
    sheet = session.layout.table(table.key).sheet_name
    what = say("repair.header", sheet=sheet, header=header, old=old)
    session.mend(Mend(what, table.key, "", "", old, header))


def mend_columns(session: Session) -> None:
    """Append deleted columns; their formulas follow when the formulas are mended."""
    for table in TABLES.values():
        info = session.layout.table(table.key)
        names = {column.name for column in info.columns}
        gone = {
            number: column
            for number, column in enumerate(table.columns, 1)
            if session.header(table.key, column.key) not in names
        }
        if gone:
            refuse_fixed(session, table, info, gone)
            append_columns(session, table, info, gone)


def refuse_fixed(session: Session, table: Table, info: TableInfo, gone: dict[int, Column]) -> None:
    """Refuse where formulas name a block of neighbours, or headings stand above the columns."""
    fixed = {
        key
        for rule in table.rules().values()
        for node in walk(rule)
        if isinstance(node, Span)
        for key in node.keys
    }
    if table.key == QUALIFY:
        fixed |= {place.above for place in question_block.places().values()}
    lost = [c.label.get(session.lang) for c in gone.values() if c.key in fixed]
    if lost:
        raise Refused(
            "repair.column_lost",
            file=session.file, sheet=info.sheet_name, header=joined(lost),
            folder=backup_folder(),
        )  # fmt: skip


def append_columns(
    session: Session,
    table: Table,
    info: TableInfo,
    gone: dict[int, Column],
    told: str = "repair.column",
) -> None:
    """Add columns of the schema, by number, at the right end of a table; `told` says so."""
    taken = {column.id for column in info.columns}
    fresh = max(taken, default=0) + len(table.columns)
    new = [
        NewColumn(number if number not in taken else fresh + number, column.label.get(session.lang))
        for number, column in gone.items()
    ]
    looks = {}
    for place, column in enumerate(gone.values()):
        model = _model(table, info, column, session.lang)
        if model is not None:
            looks[place] = model
    add_columns(session.staged, session.workbook, info, new, looks)
    for column in gone.values():
        header = column.label.get(session.lang)
        what = say(told, sheet=info.sheet_name, header=header)
        session.mend(Mend(what, table.key, "", column.key, None, header))


def _model(table: Table, info: TableInfo, wanted: Column, lang: str) -> int | None:
    """Return the sheet column of a column of the same kind, whose looks a new one takes."""
    names = {column.name for column in info.columns}
    for column in table.columns:
        if (column.kind, column.filler) == (wanted.kind, wanted.filler):
            header = worded(column.label, lang, names)
            if header in names:
                return info.column_of(header)
    return None
