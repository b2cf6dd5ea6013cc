Attribute VB_Name = "modButtons"
Option Explicit

' Derived from the declared buttons: pressed from the ribbon, a link or a shortcut.

Public Sub OnNewCard(control As IRibbonControl)
    RepbookNewCard
End Sub

Public Sub RepbookNewCard()
    Press "new_card"
End Sub

Public Sub OnOpenCard(control As IRibbonControl)
    RepbookOpenCard
End Sub

Public Sub RepbookOpenCard()
    Press "open_card"
End Sub

Public Sub OnSaveCard(control As IRibbonControl)
    RepbookSaveCard
End Sub

Public Sub RepbookSaveCard()
    Press "save_card"
End Sub

Public Sub OnFurtherCard(control As IRibbonControl)
    RepbookFurtherCard
End Sub

Public Sub RepbookFurtherCard()
    Press "further_card"
End Sub

Public Sub OnFind(control As IRibbonControl)
    RepbookFind
End Sub

Public Sub RepbookFind()
    PressWithText "find"
End Sub

Public Sub OnView(control As IRibbonControl)
    RepbookView
End Sub

Public Sub RepbookView()
    PressWithText "view"
End Sub

Public Sub OnOutcomes(control As IRibbonControl)
    RepbookOutcomes
End Sub

Public Sub RepbookOutcomes()
    Press "outcomes"
End Sub

Public Sub OnPlaces(control As IRibbonControl)
    RepbookPlaces
End Sub

Public Sub RepbookPlaces()
    Press "places"
End Sub

Public Sub OnAccountPage(control As IRibbonControl)
    RepbookAccountPage
End Sub

Public Sub RepbookAccountPage()
    Press "account_page"
End Sub

Public Sub OnLogCall(control As IRibbonControl)
    RepbookLogCall
End Sub

Public Sub RepbookLogCall()
    Press "log_call"
End Sub

Public Sub OnAskNext(control As IRibbonControl)
    RepbookAskNext
End Sub

Public Sub RepbookAskNext()
    Press "ask_next"
End Sub

Public Sub OnRegrade(control As IRibbonControl)
    RepbookRegrade
End Sub

Public Sub RepbookRegrade()
    Press "regrade"
End Sub

Public Sub OnRank(control As IRibbonControl)
    RepbookRank
End Sub

Public Sub RepbookRank()
    Press "rank"
End Sub

Public Sub OnReturn(control As IRibbonControl)
    RepbookReturn
End Sub

Public Sub RepbookReturn()
    Press "return"
End Sub

Public Sub OnWhy(control As IRibbonControl)
    RepbookWhy
End Sub

Public Sub RepbookWhy()
    Press "why"
End Sub

Public Sub OnCarry(control As IRibbonControl)
    RepbookCarry
End Sub

Public Sub RepbookCarry()
    Press "carry"
End Sub

Public Sub OnReturnFile(control As IRibbonControl)
    RepbookReturnFile
End Sub

Public Sub RepbookReturnFile()
    PressWithFile "return_file"
End Sub

Public Sub OnExport(control As IRibbonControl)
    RepbookExport
End Sub

Public Sub RepbookExport()
    PressWithText "export"
End Sub

Public Sub OnAnalyse(control As IRibbonControl)
    RepbookAnalyse
End Sub

Public Sub RepbookAnalyse()
    Press "analyse"
End Sub

Public Sub OnTask(control As IRibbonControl)
    RepbookTask
End Sub

Public Sub RepbookTask()
    Press "task"
End Sub

Public Sub OnSuggest(control As IRibbonControl)
    RepbookSuggest
End Sub

Public Sub RepbookSuggest()
    Press "suggest"
End Sub

Public Sub OnFinish(control As IRibbonControl)
    RepbookFinish
End Sub

Public Sub RepbookFinish()
    Press "finish"
End Sub

Public Sub OnEvening(control As IRibbonControl)
    RepbookEvening
End Sub

Public Sub RepbookEvening()
    Press "evening"
End Sub

Public Sub OnPlan(control As IRibbonControl)
    RepbookPlan
End Sub

Public Sub RepbookPlan()
    Press "plan"
End Sub

Public Sub OnSubmit(control As IRibbonControl)
    RepbookSubmit
End Sub

Public Sub RepbookSubmit()
    Press "submit"
End Sub

Public Sub OnMerge(control As IRibbonControl)
    RepbookMerge
End Sub

Public Sub RepbookMerge()
    PressWithFile "merge"
End Sub

Public Sub OnSettle(control As IRibbonControl)
    RepbookSettle
End Sub

Public Sub RepbookSettle()
    Press "settle"
End Sub

Public Sub OnTeam(control As IRibbonControl)
    RepbookTeam
End Sub

Public Sub RepbookTeam()
    Press "team"
End Sub

Public Sub OnHandOut(control As IRibbonControl)
    RepbookHandOut
End Sub

Public Sub RepbookHandOut()
    PressWithText "hand_out"
End Sub

Public Sub OnOverview(control As IRibbonControl)
    RepbookOverview
End Sub

Public Sub RepbookOverview()
    ShowSheet "shOverview"
End Sub

Public Sub OnHandIn(control As IRibbonControl)
    RepbookHandIn
End Sub

Public Sub RepbookHandIn()
    Press "hand_in"
End Sub

Public Sub OnHandOver(control As IRibbonControl)
    RepbookHandOver
End Sub

Public Sub RepbookHandOver()
    PressWithText "hand_over"
End Sub

Public Sub OnImport(control As IRibbonControl)
    RepbookImport
End Sub

Public Sub RepbookImport()
    PressWithFile "import"
End Sub

Public Sub OnImportTake(control As IRibbonControl)
    RepbookImportTake
End Sub

Public Sub RepbookImportTake()
    Press "import_take"
End Sub

Public Sub OnImportCancel(control As IRibbonControl)
    RepbookImportCancel
End Sub

Public Sub RepbookImportCancel()
    Press "import_cancel"
End Sub

Public Sub OnCheck(control As IRibbonControl)
    RepbookCheck
End Sub

Public Sub RepbookCheck()
    Press "check"
End Sub

Public Sub OnRepair(control As IRibbonControl)
    RepbookRepair
End Sub

Public Sub RepbookRepair()
    Press "repair"
End Sub

Public Sub OnUndo(control As IRibbonControl)
    RepbookUndo
End Sub

Public Sub RepbookUndo()
    Press "undo"
End Sub

Public Sub OnRestore(control As IRibbonControl)
    RepbookRestore
End Sub

Public Sub RepbookRestore()
    PressWithText "restore"
End Sub

Public Sub OnSettings(control As IRibbonControl)
    RepbookSettings
End Sub

Public Sub RepbookSettings()
    ShowSheet "shSettings"
End Sub

Public Sub OnHelp(control As IRibbonControl)
    RepbookHelp
End Sub

Public Sub RepbookHelp()
    ShowSheet "shHelp"
End Sub

Public Sub OnAbout(control As IRibbonControl)
    RepbookAbout
End Sub

Public Sub RepbookAbout()
    Press "about"
End Sub

' Press a button by its key.
Public Sub PressButton(ByVal key As String)
    Select Case key
        Case "new_card"
            RepbookNewCard
        Case "open_card"
            RepbookOpenCard
        Case "save_card"
            RepbookSaveCard
        Case "further_card"
            RepbookFurtherCard
        Case "find"
            RepbookFind
        Case "view"
            RepbookView
        Case "outcomes"
            RepbookOutcomes
        Case "places"
            RepbookPlaces
        Case "account_page"
            RepbookAccountPage
        Case "log_call"
            RepbookLogCall
        Case "ask_next"
            RepbookAskNext
        Case "regrade"
            RepbookRegrade
        Case "rank"
            RepbookRank
        Case "return"
            RepbookReturn
        Case "why"
            RepbookWhy
        Case "carry"
            RepbookCarry
        Case "return_file"
            RepbookReturnFile
        Case "export"
            RepbookExport
        Case "analyse"
            RepbookAnalyse
        Case "task"
            RepbookTask
        Case "suggest"
            RepbookSuggest
        Case "finish"
            RepbookFinish
        Case "evening"
            RepbookEvening
        Case "plan"
            RepbookPlan
        Case "submit"
            RepbookSubmit
        Case "merge"
            RepbookMerge
        Case "settle"
            RepbookSettle
        Case "team"
            RepbookTeam
        Case "hand_out"
            RepbookHandOut
        Case "overview"
            RepbookOverview
        Case "hand_in"
            RepbookHandIn
        Case "hand_over"
            RepbookHandOver
        Case "import"
            RepbookImport
        Case "import_take"
            RepbookImportTake
        Case "import_cancel"
            RepbookImportCancel
        Case "check"
            RepbookCheck
        Case "repair"
            RepbookRepair
        Case "undo"
            RepbookUndo
        Case "restore"
            RepbookRestore
        Case "settings"
            RepbookSettings
        Case "help"
            RepbookHelp
        Case "about"
            RepbookAbout
    End Select
End Sub

' The tables that have a customer in a row.
Public Function CustomerTables() As String
    CustomerTables = " tblCustomers tblCalls tblHandoffs tblHandover tblQualify tblTasks tblSuggestions tblVisits tblMissed tblPlanSales tblPlanOther "
End Function

' The name of a cell that the team's workbook alone has.
Public Function TeamCell() As String
    TeamCell = "CollectedAt"
End Function
