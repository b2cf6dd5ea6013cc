"""Actions that change a workbook as a whole, so that undo has its file to put back, no cells."""

UNDO = "undo"
REPAIR = "repair"
UPGRADE = "upgrade"
MERGE = "merge"
WHOLE = (REPAIR, UPGRADE, MERGE)
CARRY = "carry"
EXPORT = "export"
PERSON = "person"
OUT = (CARRY, EXPORT, PERSON)
"""What only notes in the change log that something left the workbook: nothing to take back."""
