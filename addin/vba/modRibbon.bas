Attribute VB_Name = "modRibbon"
Option Explicit

' What Excel asks of the ribbon: texts by a control's tag, and what is greyed or hidden now.

Private mRibbon As IRibbonUI
Private mState As String

Public Sub OnRibbonLoad(ribbon As IRibbonUI)
    Set mRibbon = ribbon
End Sub

Public Sub GetLabel(control As IRibbonControl, ByRef returnedVal)
    returnedVal = TextOf("label." & control.Tag)
End Sub

Public Sub GetScreentip(control As IRibbonControl, ByRef returnedVal)
    returnedVal = TextOf("label." & control.Tag)
End Sub

Public Sub GetSupertip(control As IRibbonControl, ByRef returnedVal)
    If State() = "" Then
        returnedVal = TextOf("say.no_book")
    Else
        returnedVal = TextOf("tip." & control.Tag)
    End If
End Sub

' The tab of a workbook with macros steps back where the add-in shows its own.
Public Sub GetTabVisible(control As IRibbonControl, ByRef returnedVal)
    returnedVal = ThisWorkbook.IsAddin Or Not AddinLoaded()
End Sub

' A button is greyed over workbooks of the kind that it does not work on.
Public Sub GetEnabled(control As IRibbonControl, ByRef returnedVal)
    returnedVal = State() = "row" Or State() = "book"
End Sub

Public Sub GetEnabledInTeam(control As IRibbonControl, ByRef returnedVal)
    returnedVal = State() = "team"
End Sub

Public Sub GetEnabledInBoth(control As IRibbonControl, ByRef returnedVal)
    returnedVal = State() <> ""
End Sub

Public Sub GetEnabledOnRow(control As IRibbonControl, ByRef returnedVal)
    returnedVal = State() = "row"
End Sub

Public Sub GetMenuVisible(control As IRibbonControl, ByRef returnedVal)
    returnedVal = State() = "row"
End Sub

' Ask Excel to draw the buttons anew, only where something changed for them.
Public Sub RefreshRibbon()
    Dim current As String
    current = State()
    If current = mState Then Exit Sub
    mState = current
    If Not mRibbon Is Nothing Then mRibbon.Invalidate
End Sub

' Return row on a customer, book elsewhere in a rep's workbook, team in the team's, nothing in others.
Private Function State() As String
    If Not Serves(ActiveWorkbook) Then Exit Function
    State = "book"
    If IsTeam(ActiveWorkbook) Then
        State = "team"
    ElseIf OnCustomer() Then
        State = "row"
    End If
End Function
