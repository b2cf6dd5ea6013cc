"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Kind
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.texts', path)


TABLE = Table(key='texts', name='tblTexts', sheet='texts', columns=(
    Column(key='key', label=L('Key', '键', '鍵'), width=14, shown=False),
    Column(key='kind', label=L('Kind', '类别', '類別'), kind=Kind.CHOICE, choices='text'),
    Column(key='lang', label=L('Language', '语言', '語言'), width=14),
    Column(key='title', label=L('Title', '标题', '標題'), width=26),
    Column(key='body', label=L('Text', '正文', '內文'), kind=Kind.LONG, width=80),
    Column(key='tags', label=L('Tags', '标签', '標籤'), width=14),
), ids='key', auto='X')
