"""Tell whether the stored results of a workbook's formulas can be believed, without computing them.

A seal among the custom properties holds the checksums of all parts that hold cells, which the
archive's directory has anyway. Another program's save rewrites those parts and breaks it.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterable, Mapping

from repbook.ooxml.archive import Packed
from repbook.ooxml.index import Workbook
from repbook.ooxml.package import Package
from repbook.ooxml.properties import custom_properties, set_custom_properties
from repbook.ooxml.staged import Staged

SEAL = "RepbookSeal"
_SEALED = re.compile(r"xl/(?:worksheets|tables)/[^/]+\.xml|xl/(?:workbook|sharedStrings)\.xml")
_FAST = 0b110  # general purpose bits 1 and 2, "super fast": Excel's deflate, and hardly another's
_YES = ("1", "true")


def seal_of(checksums: Mapping[str, int]) -> str:
    """Return the seal of parts by name; those that hold no cells count for nothing."""
    names = sorted(name for name in checksums if is_sealed_part(name))
    lines = "\n".join(f"{name} {checksums[name]:08x}" for name in names)
    return f"{len(names)}-{zlib.crc32(lines.encode()):08x}"


def is_sealed_part(name: str) -> bool:
    """Tell whether a part's content counts for the seal."""
    return _SEALED.fullmatch(name) is not None


def put_seal(staged: Staged) -> None:
    """Seal what is staged; the last change before it is saved."""
    checksums = {name: info.CRC for name, info in staged.package.infos.items()}
    for name, content in staged.parts.items():
        checksums.pop(name, None)
        if content is not None:
            checksums[name] = content.crc if isinstance(content, Packed) else zlib.crc32(content)
    set_custom_properties(staged, {SEAL: seal_of(checksums)})


def has_true_results(workbook: Workbook) -> bool:
    """Tell whether results are known to be those of the cells: sealed, or computed by Excel.

    False says nothing against them; they have to be computed to know.
    """
    package = workbook.package
    if is_sealed(workbook):
        return True
    return _is_from_excel(package.infos.values()) and _is_calculated(workbook.calculation)


def is_sealed(workbook: Workbook) -> bool:
    """Tell whether a file is as our own save left it."""
    return _seal_holds(workbook.package)


def _seal_holds(package: Package) -> bool:
    sealed = custom_properties(package).get(SEAL)
    return sealed == seal_of({name: info.CRC for name, info in package.infos.items()})


def _is_from_excel(infos: Iterable[zipfile.ZipInfo]) -> bool:
    """Tell Excel's archives from all others' by how they are deflated, not by what they claim."""
    return all(
        info.flag_bits & _FAST == _FAST for info in infos if is_sealed_part(info.filename)
    )  # fmt: skip


def _is_calculated(calculation: Mapping[str, str]) -> bool:
    """Tell whether Excel left nothing to calculate (ECMA-376 part 1, 18.2.2)."""
    return (
        calculation.get("calcMode", "auto") == "auto"
        and calculation.get("calcCompleted", "1") in _YES
        and calculation.get("fullCalcOnLoad", "0") not in _YES
    )
