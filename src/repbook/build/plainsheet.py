"""A worksheet whose formulas are written as they stand."""

from __future__ import annotations

from functools import cache
from typing import Any


@cache
def plain_sheet() -> type[Any]:
    """Return XlsxWriter's worksheet without its search for functions newer than Excel 2016.

    The language of rules allows none (`scoring.excel.ALLOWED`), and each formula would be gone
    through some fifty times.
    """
    from xlsxwriter.worksheet import Worksheet

    class PlainSheet(Worksheet):  # type: ignore[misc]  # XlsxWriter ships no types
        def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:
            return formula.removeprefix("=")

    return PlainSheet
