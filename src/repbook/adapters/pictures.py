"""Turn a workbook, or one sheet of it, into a PDF and into pictures, with LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from repbook.adapters.office import QUIET, find_office, run, write_profile
from repbook.adapters.one_sheet import show_one_sheet
from repbook.adapters.programs import find_program
from repbook.adapters.unlinked import unlinked
from repbook.errors import CannotWrite, FileError, Refused
from repbook.ooxml.archive import write_archive
from repbook.ooxml.package import Package, open_package
from repbook.ooxml.save import members
from repbook.scratch import temporary_folder

_DPI = 110
_PDF_SECONDS = 120
_PNG_SECONDS = 60


def sheet_to_pdf(
    book: Path, sheet_name: str | None, target: Path, timeout: float = _PDF_SECONDS
) -> None:
    """Print one sheet, or with None every visible one, to the PDF `target`.

    A copy without links to other files is printed, recalculated, by a LibreOffice with a profile of
    its own: the workbook may be open in Excel, and no macro of it runs. `timeout` is in seconds.

    Raises Refused without LibreOffice or after `timeout`, MissingName for an unknown sheet,
    FileError for a workbook that cannot be printed, CannotWrite for `target`.
    """
    office = find_office()
    if office is None:
        raise Refused("pictures.no_office")
    package = open_package(book)
    with temporary_folder() as folder:
        copy = Path(folder) / package.file
        _write_copy(package, sheet_name, copy)
        _move(_convert(office, copy, Path(folder), timeout), target)


def pdf_to_png(pdf: Path, folder: Path, timeout: float = _PNG_SECONDS) -> list[Path]:
    """Draw each page of a PDF as a PNG at 110 dpi in `folder`; return them in page order.

    Raises Refused without the program pdftoppm or after `timeout` seconds, FileError for a
    damaged PDF, CannotWrite for `folder`.
    """
    program = find_program("pdftoppm")
    if program is None:
        raise Refused("pictures.no_pdftoppm", file=pdf.name)
    with temporary_folder() as scratch:
        stem = Path(scratch) / pdf.stem
        command = [str(program), "-png", "-r", str(_DPI), str(pdf), str(stem)]
        said = _run(command, pdf.name, timeout)
        pages = sorted(Path(scratch).iterdir())
        if not pages:
            raise FileError("pictures.pdf_failed", file=pdf.name, reason=said)
        return [_move(page, folder / page.name) for page in pages]


def _write_copy(package: Package, sheet_name: str | None, copy: Path) -> None:
    workbook = None if sheet_name is None else show_one_sheet(package, sheet_name)
    parts = {} if workbook is None else {package.workbook_part: workbook}
    with open(copy, "wb") as file:
        write_archive(members(package, unlinked(package, parts)), file.write)


def _convert(office: Path, copy: Path, folder: Path, timeout: float) -> Path:
    """Return the PDF of `copy`; LibreOffice ends with 0 even where it made none."""
    profile = folder / "profile"
    write_profile(profile, QUIET)
    command = [
        str(office),
        f"-env:UserInstallation={profile.as_uri()}",
        *("--headless", "--norestore", "--nolockcheck"),
        *("--convert-to", "pdf:calc_pdf_Export"),
        *("--outdir", str(folder), str(copy)),
    ]
    said = _run(command, copy.name, timeout)
    made = copy.with_suffix(".pdf")
    if not made.is_file():
        raise FileError("pictures.office_failed", file=copy.name, reason=said)
    return made


def _run(command: list[str], file: str, timeout: float) -> str:
    """Run a program and return the last line it printed, ready to follow a sentence."""
    try:
        printed = run(command, timeout).stdout
    except subprocess.TimeoutExpired as error:
        raise Refused("pictures.too_slow", file=file, seconds=timeout) from error
    lines = printed.decode(errors="replace").split("\n")
    said = [line.strip() for line in lines if line.strip()]
    return f" ({said[-1]})" if said else ""


def _move(made: Path, target: Path) -> Path:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(made, target)
    except OSError as error:
        reason = error.strerror or str(error)
        raise CannotWrite("pictures.cannot_write", target=target, reason=reason) from error
    return target
