"""Compiled from the features by `make compile`; not edited by hand."""

from repbook.scoring.runtime import *
from repbook.schema.reads import NONE, Read



@single
def CustomerIds(env):
    v0 = env.column('customers', 'id')
    return v0


@single
def PreviewFields(env):
    v0 = env.column('preview_fields', 'label')
    return v0

RULES = {
    'CustomerIds': CustomerIds,
    'PreviewFields': PreviewFields,
}
READS = {
    'CustomerIds': Read(NONE, frozenset([('customers', 'id')]), NONE),
    'PreviewFields': Read(NONE, frozenset([('preview_fields', 'label')]), NONE),
}
