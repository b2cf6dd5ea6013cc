Option Explicit

' What lies before the user: whether it is ours, where the cursor is, which sheet to show.

Private Const SHEET_VISIBLE As Long = -1
Private Const ADDIN_FILE As String = "repbook.xlam"
Private Const CARD_SHEET As String = "shCard"
Private Const CARD_CELL As String = "CardId"
Private Const PRESS_LINK As String = "press_"

' Tell whether a workbook is one of Repbook's.
Public Function IsRepbook(ByVal book As Object) As Boolean
    Dim found As Object
    On Error GoTo Other
    Set found = book.Names("BookId")
    Set found = book.Names("Lang")
    IsRepbook = Not found Is Nothing
Other:
End Function

' Tell whether a workbook is the team's, which a manager works in.
Public Function IsTeam(ByVal book As Object) As Boolean
    Dim found As Object
    On Error GoTo Other
    Set found = book.Names(TeamCell())
    IsTeam = Not found Is Nothing
Other:
End Function

' Tell whether this code acts on a workbook: an add-in on all of Repbook's, else on its own alone,
' and not even there while the add-in is loaded, so that no click runs twice.
Public Function Serves(ByVal book As Object) As Boolean
    If book Is Nothing Then Exit Function
    If IsAddin(ThisWorkbook) Then
        Serves = IsRepbook(book)
    ElseIf book.Name = ThisWorkbook.Name Then
        Serves = Not AddinLoaded()
    End If
End Function

Public Function AddinLoaded() As Boolean
    On Error GoTo Absent
    AddinLoaded = IsAddin(Workbooks(ADDIN_FILE))
Absent:
End Function

Private Function IsAddin(ByVal book As Object) As Boolean
    On Error GoTo Unknown
    IsAddin = book.IsAddin
Unknown:
End Function

' Tell whether the cursor is on a customer: anywhere in a row of a table of customers, or on a sheet
' with a chosen card.
Public Function OnCustomer() As Boolean
    Dim table As Object
    On Error GoTo Elsewhere
    If ActiveSheet.CodeName = CARD_SHEET Then
        OnCustomer = Len(CStr(ActiveSheet.Range(CARD_CELL).Value)) > 0
        Exit Function
    End If
    For Each table In ActiveSheet.ListObjects
        If InStr(1, CustomerTables(), " " & table.Name & " ", vbTextCompare) > 0 Then
            If IsRowOf(table, ActiveCell.Row) Then OnCustomer = True
        End If
    Next table
Elsewhere:
End Function

Private Function IsRowOf(ByVal table As Object, ByVal row As Long) As Boolean
    Dim cells As Object
    Set cells = table.DataBodyRange
    If cells Is Nothing Then Exit Function
    IsRowOf = row >= cells.Row And row < cells.Row + cells.Rows.Count
End Function

' Bring a sheet to the front by its code name, unhidden.
Public Sub ShowSheet(ByVal code As String)
    Dim sheet As Object
    On Error GoTo Failed
    For Each sheet In ActiveWorkbook.Worksheets
        If sheet.CodeName = code Then
            Unhide sheet
            sheet.Activate
            Exit Sub
        End If
    Next sheet
    If IsRepbook(ActiveWorkbook) Then
        Tell TextOf("say.no_sheet")
    Else
        Tell TextOf("say.no_book")
    End If
    Exit Sub
Failed:
    Tell Filled("say.failed", "reason", Err.Description)
End Sub

' Follow a link: press_rank presses a button; a hidden sheet is shown first.
Public Sub FollowLink(ByVal address As String)
    Dim place As Object
    Dim target As String
    On Error GoTo Failed
    target = Mid$(address, InStr(1, address, "!") + 1)
    If Left$(target, Len(PRESS_LINK)) = PRESS_LINK Then
        PressButton Mid$(target, Len(PRESS_LINK) + 1)
    ElseIf Len(address) > 0 Then
        Set place = Application.Range(address)
        Unhide place.Worksheet
        place.Worksheet.Activate
        place.Select
    End If
    Exit Sub
Failed:
    Tell Filled("say.failed", "reason", Err.Description)
End Sub

Private Sub Unhide(ByVal sheet As Object)
    If sheet.Visible <> SHEET_VISIBLE Then sheet.Visible = SHEET_VISIBLE
End Sub
