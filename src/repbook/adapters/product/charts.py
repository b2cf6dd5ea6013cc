"""Rules about the product's charts; a user may move, restyle or delete them."""

from __future__ import annotations

from collections.abc import Iterator

from repbook.adapters.product.rules import Product, rule
from repbook.ooxml.chartparts import charts_of
from repbook.ooxml.lint import Hit
from repbook.schema.charts import NAME_PREFIX


@rule("chart-without-alt")
def chart_without_alt(product: Product) -> Iterator[Hit]:
    """Find charts of the product that say nothing to one who cannot see them."""
    for chart in charts_of(product.workbook):
        if chart.name.startswith(NAME_PREFIX) and not chart.alt.strip():
            yield Hit(chart.drawing, f"{chart.sheet.name}!{chart.name}", chart.name)
