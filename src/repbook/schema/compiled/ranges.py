"""Compiled from the features by `make compile`; not edited by hand."""

from __future__ import annotations

from repbook.scoring.expr import Deferred
from repbook.text.label import Label as L


def R(path: str) -> Deferred:
    return Deferred('ranges', path)


RANGES = {'CustomerIds': R('CustomerIds'), 'PreviewFields': R('PreviewFields'), 'Qualify_Score': R('Qualify_Score'), 'Qualify_Verdict': R('Qualify_Verdict'), 'Qualify_Grade': R('Qualify_Grade'), 'Days_Holiday': R('Days_Holiday'), 'Days_Makeup': R('Days_Makeup'), 'Qualify_A01': R('Qualify_A01'), 'Qualify_VetoSlot': R('Qualify_VetoSlot'), 'Qualify_Id': R('Qualify_Id'), 'Customers_Name': R('Customers_Name'), 'Customers_LastContact': R('Customers_LastContact'), 'Man_Letters': R('Man_Letters'), 'Man_Number': R('Man_Number'), 'Man_Action': R('Man_Action'), 'Customers_Follows': R('Customers_Follows'), 'Customers_WhenStep': R('Customers_WhenStep'), 'Customers_VolumeStep': R('Customers_VolumeStep'), 'Customers_MarginStep': R('Customers_MarginStep'), 'Customers_ExpectedOn': R('Customers_ExpectedOn'), 'Customers_KeepUntil': R('Customers_KeepUntil'), 'Customers_ApprovedOn': R('Customers_ApprovedOn'), 'Customers_Face': R('Customers_Face'), 'Man_CapLevel': R('Man_CapLevel'), 'Customers_Orders': R('Customers_Orders'), 'Customers_LastOrder': R('Customers_LastOrder')}
