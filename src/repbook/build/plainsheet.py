"""A worksheet whose formulas are written as they stand."""

from __future__ import annotations

from xlsxwriter.worksheet import Worksheet


class PlainSheet(Worksheet):  # type: ignore[misc]  # XlsxWriter ships no types
    """XlsxWriter's worksheet without its search for functions newer than Excel 2016.

    The language of rules allows none (`scoring.excel.ALLOWED`), and each formula would be gone
    through some fifty times.
    """

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:
        return formula.removeprefix("=")
