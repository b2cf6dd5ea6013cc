"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Density
from repbook.schema.declare import Merge
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.preview_fields', path)


TABLE = Table(key='preview_fields', name='tblPreviewFields', sheet='preview', columns=(
    Column(key='label', label=L('Fields to choose from', '可选字段', '可選欄位'), width=24, shown=False, action=True, merge=Merge.OWN),
), ids='label', header_row=11, first_col=22, carried=False, merged=False, replaced=True, sortable=False, density=Density.LINE)
