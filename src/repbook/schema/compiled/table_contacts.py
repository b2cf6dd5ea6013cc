"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.schema.declare import Column
from repbook.schema.declare import Desk
from repbook.schema.declare import Form
from repbook.schema.declare import Kind
from repbook.schema.declare import Link
from repbook.schema.declare import Merge
from repbook.schema.declare import Role
from repbook.schema.declare import Table
from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('tables.contacts', path)


TABLE = Table(key='contacts', name='tblContacts', sheet='contacts', columns=(
    Column(key='contact_id', label=L('Contact ID', '联系人编号', '聯絡人編號'), width=14, shown=False, action=True),
    Column(key='account', label=L('Account ID', '客户编号', '客戶編號'), width=11),
    Column(key='name', label=L('Customer', '客户名称', '客戶名稱'), width=22, rule=R('columns/name/rule')),
    Column(key='person', label=L('Person', '姓名', '姓名'), width=14),
    Column(key='title', label=L('Job title', '职务', '職稱'), width=14),
    Column(key='role', label=L('Role in buying', '购买角色', '採購角色'), kind=Kind.CHOICE, choices='contact_role', wide=19, roles=(Role.TELLS,), desk=Desk.KEPT),
    Column(key='owner', label=L('Owner of the firm', '是老板', '是老闆'), kind=Kind.CHOICE, choices='yes_no'),
    Column(key='strength', label=L('Relationship 1-5', '关系强度 1-5', '關係強度 1-5'), kind=Kind.WHOLE, width=9, roles=(Role.TELLS,), within=(1, 5)),
    Column(key='phone', label=L('Phone', '电话', '電話'), width=14, form=Form.PHONE),
    Column(key='email', label=L('Email', '邮箱', '電子郵件'), width=22, form=Form.EMAIL),
    Column(key='birthday', label=L('Birthday', '生日', '生日'), width=14),
    Column(key='calendar', label=L('Calendar', '历法', '曆法'), kind=Kind.CHOICE, choices='calendar'),
    Column(key='leap', label=L('Leap month', '闰月', '閏月'), kind=Kind.CHOICE, choices='yes_no', shown=False),
    Column(key='next_birthday', label=L('Next birthday', '下次生日', '下次生日'), kind=Kind.DATE, action=True, merge=Merge.OWN),
    Column(key='special', label=L('Special day', '特别日子', '特別日子'), width=14, shown=False),
    Column(key='special_on', label=L('Special day on', '特别日子日期', '特別日子日期'), width=14, shown=False),
    Column(key='left_on', label=L('Left on', '离职日期', '離職日期'), kind=Kind.DATE, shown=False),
    Column(key='note', label=L('Note', '备注', '備註'), kind=Kind.LONG, width=28, shown=False),
    Column(key='chat_id', label=L('Chat ID', '微信号', 'LINE／微信 ID'), width=14),
), ids='contact_id', auto='<rep>P', link=Link(column='account', table='customers', to='id', live=True), told=('account', 'person'), importable=('person',), importer='repbook.features.imports.import_people', frozen=4)
