Attribute VB_Name = "modLabels"
Option Explicit

' Texts of the hidden sheet of labels, in the language that Excel speaks: the code stays ASCII.

Private Const LABEL_SHEET As String = "RepbookLabels"
Private Const INTERFACE_LANGUAGE As Long = 2
Private Const ENGLISH As Long = 2
Private Const SIMPLIFIED As Long = 3
Private Const TRADITIONAL As Long = 4
Private mTexts As Collection

' Return a text by its key, or the key itself where there is none.
Public Function TextOf(ByVal key As String) As String
    TextOf = key
    On Error GoTo Missing
    If mTexts Is Nothing Then LoadTexts
    TextOf = mTexts.Item(key)
Missing:
End Function

' Return a text with one {slot} filled in.
Public Function Filled(ByVal key As String, ByVal slot As String, ByVal value As String) As String
    Filled = Replace(TextOf(key), "{" & slot & "}", value)
End Function

Private Sub LoadTexts()
    Dim block As Variant
    Dim found As Collection
    Dim column As Long
    Dim row As Long
    Set found = New Collection
    block = ThisWorkbook.Worksheets(LABEL_SHEET).UsedRange.Value
    column = LanguageColumn()
    For row = LBound(block, 1) + 1 To UBound(block, 1)
        found.Add CStr(block(row, column)), CStr(block(row, 1))
    Next row
    Set mTexts = found
End Sub

Private Function LanguageColumn() As Long
    Select Case InterfaceLanguage()
        Case 2052, 4100
            LanguageColumn = SIMPLIFIED
        Case 1028, 3076, 5124
            LanguageColumn = TRADITIONAL
        Case 0
            LanguageColumn = ColumnOfBook()
        Case Else
            LanguageColumn = ENGLISH
    End Select
End Function

' Return Excel's language, 0 where it does not say.
Private Function InterfaceLanguage() As Long
    On Error GoTo Silent
    InterfaceLanguage = Application.LanguageSettings.LanguageID(INTERFACE_LANGUAGE)
Silent:
End Function

Private Function ColumnOfBook() As Long
    ColumnOfBook = ENGLISH
    On Error GoTo Unknown
    Select Case CStr(ActiveWorkbook.Names("Lang").RefersToRange.Value)
        Case "zh-CN"
            ColumnOfBook = SIMPLIFIED
        Case "zh-TW"
            ColumnOfBook = TRADITIONAL
    End Select
Unknown:
End Function
