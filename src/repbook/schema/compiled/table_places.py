"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Density
from repbook.schema.declare import Form
from repbook.schema.declare import Kind
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.places', path)


TABLE = Table(key='places', name='tblPlaces', sheet='places', columns=(
    Column(key='area', label=L('Area', '区域', '區域'), width=22, action=True),
    Column(key='within', label=L('Within', '所属省市', '所屬省市'), width=22, note=L('The province, state or country, or the city of a district, such as MO', '所在的省、市、州或国家；区县可写所在城市，例如南京市', '所在的省、市、州或國家；區可寫所在城市，例如南京市')),
    Column(key='lat', label=L('Latitude', '纬度', '緯度'), kind=Kind.NUMBER, note=L('Or both in one cell, such as 31.23,121.47', '也可在一格里填两个数，例如 31.23,121.47', '也可在一格裡填兩個數，例如 25.04,121.56'), form=Form.PAIR, within=(-90, 90)),
    Column(key='lon', label=L('Longitude', '经度', '經度'), kind=Kind.NUMBER, within=(-180, 180)),
    Column(key='customers', label=L('Customers', '客户数', '客戶數'), kind=Kind.WHOLE, width=11, action=True, derived=True),
    Column(key='status', label=L('Status', '状态', '狀態'), kind=Kind.CHOICE, width=15, choices='located', action=True, derived=True),
    Column(key='candidates', label=L('Candidates', '候选地', '候選地'), width=90, action=True, derived=True),
), ids='area', unique=False, frozen=1, printed_to='candidates', density=Density.PAPER, row_height=60)
