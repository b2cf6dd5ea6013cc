Option Explicit

' The launcher for the tests' LibreOffice, in place of the product's own: it starts Python apart
' from Basic, which meanwhile serves what Python asks of the office, and keeps what the user would
' be told. Boxes and dialogs are answered by what Expect was given.

Private Const PATIENCE As Long = 900
Private Const PAUSE As Long = 20
Private Const UTF16_MARK As Long = 65279

Private mCount As Long
Private mChoice As String
Private mTyped As String
Private mLog As String
Private mFront As String

' Say beforehand what the user will answer to a question (yes or no) and type or choose when asked.
Public Sub Expect(ByVal choice As String, ByVal typed As String)
    mChoice = choice
    mTyped = typed
    mLog = ""
End Sub

' Say which workbook without macros lies in front when the next button is pressed: its path.
Public Sub Over(ByVal path As String)
    mFront = path
End Sub

' Return what was said since: one record a message, mood and text apart by a tab.
Public Function Said() As String
    Said = mLog
End Function

Public Function Press(ByVal action As String, Optional asked) As String
    Dim request As String
    Dim answer As String
    Dim handed As String
    Dim parts
    On Error GoTo Failed
    If Not IsMissing(asked) Then handed = asked
    request = NewRequest()
    WriteText request, RequestText(action, handed)
    Shell Environ("REPBOOK_RIG_PYTHON"), 0, Quoted(Environ("REPBOOK_RIG_BUTTON")) & " " & Quoted(request), False
    answer = Awaited(request)
    parts = Split(answer & vbCrLf & vbCrLf & vbCrLf, vbCrLf, 4)
    Press = Trimmed(CStr(parts(3)))
    Note CStr(parts(0)), Press
    If parts(0) = "ask" And mChoice = "yes" Then Press = Press(CStr(parts(1)), CStr(parts(2)))
    Exit Function
Failed:
    Note "broken", "line " & Erl & ": " & Err.Description
End Function

Public Sub PressWithFile(ByVal action As String)
    If mTyped <> "" Then Press action, mTyped
End Sub

Public Sub PressWithText(ByVal action As String)
    If mTyped <> "" Then Press action, mTyped
End Sub

Public Sub Tell(ByVal text As String)
    Note "told", text
End Sub

Public Sub LookForAnswer()
End Sub

Private Sub Note(ByVal mood As String, ByVal text As String)
    mLog = mLog & mood & Chr(9) & text & Chr(30)
End Sub

Private Function RequestText(ByVal action As String, ByVal asked As String) As String
    Dim front As String
    Dim name As String
    front = ConvertFromURL(ThisComponent.URL)
    name = ThisWorkbook.Name
    If mFront <> "" Then front = mFront
    If mFront <> "" Then name = Dir(mFront)
    RequestText = Pair("action", action) & Pair("book", name) _
        & Pair("fullname", front) & Pair("hwnd", "") _
        & Pair("version", TextOf("version")) & Pair("asked", asked)
End Function

Private Function Pair(ByVal key As String, ByVal value As String) As String
    Pair = key & "=" & value & vbCrLf
End Function

Private Function NewRequest() As String
    mCount = mCount + 1
    NewRequest = Environ("REPBOOK_RIG_FOLDER") & "/repbook-" & Format(mCount, "000") & ".req"
End Function

Private Function Awaited(ByVal request As String) As String
    Dim since As Double
    since = Timer
    Do While Dir(request & ".out") = ""
        Wait PAUSE
        DoEvents
        If Timer - since > PATIENCE Then
            Awaited = "late" & vbCrLf
            Exit Function
        End If
    Loop
    Awaited = ReadText(request & ".out")
    Kill request
    Kill request & ".out"
    Kill request & ".run"
End Function

Private Function Quoted(ByVal text As String) As String
    Quoted = Chr(34) & text & Chr(34)
End Function

Private Function Trimmed(ByVal text As String) As String
    Do While Right(text, 2) = vbCrLf
        text = Left(text, Len(text) - 2)
    Loop
    Trimmed = text
End Function

Private Sub WriteText(ByVal path As String, ByVal text As String)
    Dim files
    Dim file
    Dim bytes() As Byte
    Dim place As Long
    Dim code As Long
    text = ChrW(UTF16_MARK) & text
    ReDim bytes(0 To 2 * Len(text) - 1) As Byte
    For place = 1 To Len(text)
        code = AscW(Mid(text, place, 1))
        If code < 0 Then code = code + 65536
        bytes(2 * place - 2) = code Mod 256
        bytes(2 * place - 1) = code \ 256
    Next place
    Set files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
    Set file = files.openFileReadWrite(ConvertToURL(path))
    file.getOutputStream().writeBytes bytes
    file.getOutputStream().closeOutput
End Sub

Private Function ReadText(ByVal path As String) As String
    Dim files
    Dim file
    Dim bytes()
    Dim place As Long
    Dim count As Long
    Dim text As String
    Set files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
    Set file = files.openFileRead(ConvertToURL(path))
    count = file.readBytes(bytes, file.getLength())
    file.closeInput
    For place = 2 To count - 1 Step 2
        text = text & ChrW((bytes(place) And 255) + 256 * (bytes(place + 1) And 255))
    Next place
    ReadText = text
End Function
