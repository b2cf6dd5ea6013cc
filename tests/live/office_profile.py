"""The settings the tests' LibreOffice starts with."""

from __future__ import annotations

from repbook.adapters.office import ALWAYS_RECALCULATE, Setting

# The locale decides how booleans and errors are spelt when a sheet is read as shown.
SETTINGS = (
    ALWAYS_RECALCULATE,
    Setting("Office.Common/Misc", "FirstRun", "false"),
    Setting("Office.Common/Misc", "ShowTipOfTheDay", "false"),
    Setting("Office.Common/Misc", "UseLocking", "false"),
    Setting("Office.Common/Misc", "UseDocumentOOoLockFile", "false"),
    Setting("Office.Common/Misc", "UseDocumentSystemFileLocking", "false"),
    Setting("Office.Common/Security/Scripting", "MacroSecurityLevel", "0"),
    Setting("Setup/L10N", "ooSetupSystemLocale", "en-US"),
)
