"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def profit(env, rows):
    v0 = env.column('orders', 'amount')
    v1 = env.column('orders', 'cost')
    out = []
    for i in rows:
        try:
            value = ((number(v0[i]) - number(v1[i])) if every(is_number(v0[i]), is_number(v1[i])) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def due_on(env, rows):
    v0 = env.column('orders', 'due')
    v1 = env.column('orders', 'day')
    v2 = env.cell('payment_days')
    out = []
    for i in rows:
        try:
            value = (v0[i] if every(is_number(v0[i]), (not before(v0[i], 61.0)), (not after(v0[i], 2885000.0))) else (((number(v1[i]) + number(v2)) if every(is_number(v1[i]), (not before(v1[i], 61.0)), (not after(v1[i], 2885000.0))) else '') if gives_number(lambda: v2) else ''))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def open(env, rows):
    v0 = env.column('orders', 'amount')
    v1 = env.column('orders', 'received')
    v2 = env.column('orders', 'paid')
    out = []
    for i in rows:
        try:
            value = (((number(v0[i]) - number(v1[i])) if is_number(v1[i]) else (0.0 if is_number(v2[i]) else v0[i])) if is_number(v0[i]) else '')
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out

RULES = {
    'columns/profit/rule': profit,
    'columns/due_on/rule': due_on,
    'columns/open/rule': open,
}
READS = {
    'columns/profit/rule': Read(frozenset(['amount', 'cost']), NONE, NONE),
    'columns/due_on/rule': Read(frozenset(['day', 'due']), NONE, frozenset(['payment_days'])),
    'columns/open/rule': Read(frozenset(['amount', 'paid', 'received']), NONE, NONE),
}
