"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('team.tables.lists', path)


TABLE = Table(key='lists', name='tblLists', sheet='lists', columns=(
    Column(key='key', label=L('Key', '键', '鍵'), width=24, shown=False, action=True),
    Column(key='list', label=L('List key', '列表键', '清單鍵'), width=14, shown=False, action=True),
    Column(key='title', label=L('List', '列表', '清單'), width=22),
    Column(key='label', label=L('Label', '标签', '標籤'), width=30),
    Column(key='note', label=L('Meaning', '含义', '含義'), width=44),
), ids='key', carried=False, ruling=True, sortable=False)
