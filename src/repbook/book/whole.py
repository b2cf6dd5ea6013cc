"""Actions that change a workbook as a whole, so that undo has its file to put back, no cells."""

UNDO = "undo"
REPAIR = "repair"
UPGRADE = "upgrade"
WHOLE = (REPAIR, UPGRADE)
