"""The icons of Office that the ribbon uses: names of controls that every Excel since 2013 has.

Source: Microsoft's lists of control identifiers, OfficeDev/office-fluent-ui-command-identifiers
on GitHub at b230a0df45036b2d5e8b49ebf368b3f90ada8d63 (MIT), `excelcontrols.xlsx` of Office 2013,
2016, 2019, Microsoft 365 Current Channel and Semi-Annual Enterprise Channel: each name stands in
all five. A control's name is also the name of its image (imageMso).

This list proves that our own ribbon's icons are there from Excel 2013 to Microsoft 365. The lint
rules have a longer one (office_images.txt), which proves of any file's icon only that Office 2007
or 2010 had one of that name.
"""

from __future__ import annotations

ICONS = frozenset(
    {
        "AccountingFormat",
        "ApplicationOptionsDialog",
        "CalculateNow",
        "ChartInsert",
        "ConditionalFormattingIconSetsGallery",
        "ControlsGallery",
        "Copy",
        "DataFormExcel",
        "ErrorChecking",
        "FileCheckIn",
        "FileCheckOut",
        "FileDocumentInspect",
        "FileMarkAsFinal",
        "FileNew",
        "FileOpen",
        "FilePrepareMenu",
        "FileProperties",
        "FileSave",
        "FileSaveAsOtherFormats",
        "FileSendAsAttachment",
        "FindDialogExcel",
        "FunctionWizard",
        "GetExternalDataFromText",
        "Help",
        "MoreControlsDialog",
        "RefreshAll",
        "ReviewNewComment",
        "ReviewNextComment",
        "SortDialog",
        "TableInsertExcel",
        "Undo",
        "ViewCustomViews",
        "WatchWindow",
        "WhatIfAnalysisMenu",
    }
)
