"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



def name(env, rows):
    v0 = env.index('customers', 'id')
    v1 = env.column('contacts', 'account')
    v2 = env.column('customers', 'name')
    out = []
    for i in rows:
        try:
            value = ('' if equal(row_of(v1[i], v0), 0.0) else ('' if blank(item(v2, row_of(v1[i], v0))) else item(v2, row_of(v1[i], v0))))
        except CellFault as fault:
            value = fault.code
        out.append(0.0 if value is None else value)
    return out

RULES = {
    'columns/name/rule': name,
}
READS = {
    'columns/name/rule': Read(frozenset(['account']), frozenset([('customers', 'id'), ('customers', 'name')]), NONE),
}
