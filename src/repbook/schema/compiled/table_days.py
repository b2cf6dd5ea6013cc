"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.days', path)


TABLE = Table(key='days', name='tblDays', sheet='lists', columns=(
    Column(key='holiday', label=L('Holiday', '节假日', '國定假日'), kind=Kind.DATE, width=13),
    Column(key='makeup', label=L('Working weekend day', '调休上班日', '補班日'), kind=Kind.DATE, width=13),
    Column(key='what', label=L('What', '名称', '名稱'), width=24),
), ids='holiday', first_col=7, unique=False, ruling=True, sortable=False)
