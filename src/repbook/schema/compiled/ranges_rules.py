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


@single
def Qualify_Score(env):
    v0 = env.column('qualify', 'score')
    return v0


@single
def Qualify_Verdict(env):
    v0 = env.column('qualify', 'verdict')
    return v0


@single
def Qualify_Grade(env):
    v0 = env.column('qualify', 'grade')
    return v0


@single
def Days_Holiday(env):
    v0 = env.column('days', 'holiday')
    return v0


@single
def Days_Makeup(env):
    v0 = env.column('days', 'makeup')
    return v0


@single
def Qualify_A01(env):
    v0 = env.column('qualify', 'a01')
    return v0


@single
def Qualify_VetoSlot(env):
    v0 = env.column('qualify', 'veto_slot')
    return v0


@single
def Qualify_Id(env):
    v0 = env.column('qualify', 'id')
    return v0


@single
def Customers_Name(env):
    v0 = env.column('customers', 'name')
    return v0


@single
def Customers_LastContact(env):
    v0 = env.column('customers', 'last_contact')
    return v0


@single
def Man_Letters(env):
    v0 = env.column('man', 'letters')
    return v0


@single
def Man_Number(env):
    v0 = env.column('man', 'number')
    return v0


@single
def Man_Action(env):
    v0 = env.column('man', 'action')
    return v0


@single
def Customers_Follows(env):
    v0 = env.column('customers', 'follows')
    return v0


@single
def Customers_WhenStep(env):
    v0 = env.column('customers', 'when_step')
    return v0


@single
def Customers_VolumeStep(env):
    v0 = env.column('customers', 'volume_step')
    return v0


@single
def Customers_MarginStep(env):
    v0 = env.column('customers', 'margin_step')
    return v0


@single
def Customers_ExpectedOn(env):
    v0 = env.column('customers', 'expected_on')
    return v0


@single
def Customers_KeepUntil(env):
    v0 = env.column('customers', 'keep_until')
    return v0


@single
def Customers_ApprovedOn(env):
    v0 = env.column('customers', 'approved_on')
    return v0


@single
def Customers_Face(env):
    v0 = env.column('customers', 'face')
    return v0


@single
def Man_CapLevel(env):
    v0 = env.column('man', 'cap_level')
    return v0


@single
def Customers_Orders(env):
    v0 = env.column('customers', 'orders')
    return v0


@single
def Customers_LastOrder(env):
    v0 = env.column('customers', 'last_order')
    return v0

RULES = {
    'CustomerIds': CustomerIds,
    'PreviewFields': PreviewFields,
    'Qualify_Score': Qualify_Score,
    'Qualify_Verdict': Qualify_Verdict,
    'Qualify_Grade': Qualify_Grade,
    'Days_Holiday': Days_Holiday,
    'Days_Makeup': Days_Makeup,
    'Qualify_A01': Qualify_A01,
    'Qualify_VetoSlot': Qualify_VetoSlot,
    'Qualify_Id': Qualify_Id,
    'Customers_Name': Customers_Name,
    'Customers_LastContact': Customers_LastContact,
    'Man_Letters': Man_Letters,
    'Man_Number': Man_Number,
    'Man_Action': Man_Action,
    'Customers_Follows': Customers_Follows,
    'Customers_WhenStep': Customers_WhenStep,
    'Customers_VolumeStep': Customers_VolumeStep,
    'Customers_MarginStep': Customers_MarginStep,
    'Customers_ExpectedOn': Customers_ExpectedOn,
    'Customers_KeepUntil': Customers_KeepUntil,
    'Customers_ApprovedOn': Customers_ApprovedOn,
    'Customers_Face': Customers_Face,
    'Man_CapLevel': Man_CapLevel,
    'Customers_Orders': Customers_Orders,
    'Customers_LastOrder': Customers_LastOrder,
}
READS = {
    'CustomerIds': Read(NONE, frozenset([('customers', 'id')]), NONE),
    'PreviewFields': Read(NONE, frozenset([('preview_fields', 'label')]), NONE),
    'Qualify_Score': Read(NONE, frozenset([('qualify', 'score')]), NONE),
    'Qualify_Verdict': Read(NONE, frozenset([('qualify', 'verdict')]), NONE),
    'Qualify_Grade': Read(NONE, frozenset([('qualify', 'grade')]), NONE),
    'Days_Holiday': Read(NONE, frozenset([('days', 'holiday')]), NONE),
    'Days_Makeup': Read(NONE, frozenset([('days', 'makeup')]), NONE),
    'Qualify_A01': Read(NONE, frozenset([('qualify', 'a01')]), NONE),
    'Qualify_VetoSlot': Read(NONE, frozenset([('qualify', 'veto_slot')]), NONE),
    'Qualify_Id': Read(NONE, frozenset([('qualify', 'id')]), NONE),
    'Customers_Name': Read(NONE, frozenset([('customers', 'name')]), NONE),
    'Customers_LastContact': Read(NONE, frozenset([('customers', 'last_contact')]), NONE),
    'Man_Letters': Read(NONE, frozenset([('man', 'letters')]), NONE),
    'Man_Number': Read(NONE, frozenset([('man', 'number')]), NONE),
    'Man_Action': Read(NONE, frozenset([('man', 'action')]), NONE),
    'Customers_Follows': Read(NONE, frozenset([('customers', 'follows')]), NONE),
    'Customers_WhenStep': Read(NONE, frozenset([('customers', 'when_step')]), NONE),
    'Customers_VolumeStep': Read(NONE, frozenset([('customers', 'volume_step')]), NONE),
    'Customers_MarginStep': Read(NONE, frozenset([('customers', 'margin_step')]), NONE),
    'Customers_ExpectedOn': Read(NONE, frozenset([('customers', 'expected_on')]), NONE),
    'Customers_KeepUntil': Read(NONE, frozenset([('customers', 'keep_until')]), NONE),
    'Customers_ApprovedOn': Read(NONE, frozenset([('customers', 'approved_on')]), NONE),
    'Customers_Face': Read(NONE, frozenset([('customers', 'face')]), NONE),
    'Man_CapLevel': Read(NONE, frozenset([('man', 'cap_level')]), NONE),
    'Customers_Orders': Read(NONE, frozenset([('customers', 'orders')]), NONE),
    'Customers_LastOrder': Read(NONE, frozenset([('customers', 'last_order')]), NONE),
}
