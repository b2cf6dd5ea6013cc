"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def name(env, rows):
    v0 = env.index('customers', 'id')
    v1 = env.column('tasks', 'id')
    v2 = env.column('customers', 'name')
    out = []
    for i in rows:
        try:
            value = ('' if equal(row_of(v1[i], v0), 0.0) else ('' if blank(item(v2, row_of(v1[i], v0))) else item(v2, row_of(v1[i], v0))))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_0(env, rows):
    v0 = env.column('tasks', 'due')
    v1 = env.cell('as_of')
    v2 = env.column('tasks', 'done_on')
    out = []
    for i in rows:
        try:
            value = every(every(is_number(v0[i]), before(v0[i], v1)), blank(v2[i]))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out


def looks_1(env, rows):
    v0 = env.column('tasks', 'due')
    v1 = env.column('tasks', 'done_on')
    out = []
    for i in rows:
        try:
            value = every(is_number(v0[i]), after(v1[i], v0[i]), is_number(v1[i]))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out

RULES = {
    'columns/name/rule': name,
    'looks/0/rule': looks_0,
    'looks/1/rule': looks_1,
}
READS = {
    'columns/name/rule': Read(frozenset(['id']), frozenset([('customers', 'id'), ('customers', 'name')]), NONE),
    'looks/0/rule': Read(frozenset(['done_on', 'due']), NONE, frozenset(['as_of'])),
    'looks/1/rule': Read(frozenset(['done_on', 'due']), NONE, NONE),
}
