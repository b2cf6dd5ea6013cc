"""Write a file of the road's: where it goes, that nothing lies there, and what it holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from repbook.domain.road import Taken
from repbook.errors import Refused, UsageError
from repbook.scratch import temporary_folder

if TYPE_CHECKING:
    from repbook.ooxml.swap import Check

BOOK, PRINT, PAGE = ".xlsx", ".pdf", ".html"


def kind_of(target: Path) -> str:
    """Return the kind of a file that is taken along; UsageError for any other."""
    kind = target.suffix.lower()
    if kind not in (BOOK, PRINT, PAGE):
        raise UsageError("road.bad_suffix", file=target.name)
    return kind


def free_target(target: Path) -> Check:
    """Return the check that nothing has come to a place since; Refused where something is there.

    What lies there may hold results. CannotWrite where no file can be.
    """
    from repbook.ooxml.swap import as_found, cannot_write

    check = as_found(target)
    try:
        target.lstat()
    except FileNotFoundError as error:
        if not target.absolute().parent.is_dir():
            raise cannot_write(target, error) from error
    except OSError as error:
        raise cannot_write(target, error) from error
    else:
        raise Refused("road.exists", file=target.name)
    return check


def content(taken: Taken, kind: str) -> bytes:
    """Return the file of a kind; Refused for a print without LibreOffice."""
    if kind == PAGE:
        from repbook.adapters.phone.page import phone_page

        return phone_page(taken).encode()
    from repbook.build.carried import carried_book

    book = carried_book(taken)
    return _printed(book) if kind == PRINT else book


def _printed(book: bytes) -> bytes:
    from repbook.adapters.pictures import sheet_to_pdf

    with temporary_folder() as folder:
        source, target = Path(folder) / f"road{BOOK}", Path(folder) / f"road{PRINT}"
        source.write_bytes(book)
        sheet_to_pdf(source, None, target)
        return target.read_bytes()


def put(target: Path, data: bytes, check: Check) -> None:
    """Write a file that is not there yet; CannotWrite where that fails, or one has come."""
    from repbook.ooxml.save import replace_file

    replace_file(target, data, check)
