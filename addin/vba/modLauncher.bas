Attribute VB_Name = "modLauncher"
Option Explicit

' Starts Python for a press and says what came of it: a request file goes out, an answer file comes
' back. The only module that touches the system and the only one with #If; elsewhere than in Excel
' it is replaced whole. It declares no function of Windows, which many companies forbid macros to
' call. Others call Press, PressWithFile, PressWithText and Tell.

Private Const TITLE As String = "Repbook"
Private Const PATIENCE As Long = 60
Private Const START_PATIENCE As Long = 10
Private Const PAUSE As Double = 0.02
Private Const BOX_LETTERS As Long = 1000
Private Const OWN_ERROR As Long = vbObjectError + 513
Private Const USER_BREAK As Long = 18
Private Const LIST_FILES As String = "*.xlsx;*.xlsm;*.csv;*.tsv;*.txt;*.vcf"

Private mBusy As Boolean
Private mCount As Long
Private mSince As Date
Private mRequest As String
Private mLabel As String
Private mShown As String
Private mText As String
Private mPatience As Long
Private mHeld As Boolean
Private mEvents As Boolean
Private mUpdating As Boolean
Private mCalculation As Long
#If Not Mac Then
    Private mFiles As Object
    Private mLooked As Double
#End If

' Press a button, or what a question leads to; return what the user was told. On the Mac Python can
' reach Excel only between macros, so there it returns at once and LookForAnswer goes on.
Public Function Press(ByVal action As String, Optional ByVal asked As String = "") As String
    If mBusy Then Exit Function
    On Error GoTo Failed
    mLabel = TextOf("label." & action)
    mText = ""
    BeginPress action, asked
    Attend
    Press = mText
    Exit Function
Failed:
    Fail Err.Number, Err.Description
    Press = mText
End Function

' Let the user choose a file, then press.
Public Sub PressWithFile(ByVal action As String)
    Dim chosen As Variant
    On Error GoTo Failed
    chosen = ChosenFile(TextOf("label." & action))
    If VarType(chosen) = vbString Then Press action, CStr(chosen)
    Exit Sub
Failed:
    Fail Err.Number, Err.Description
End Sub

' Let the user type a line, then press.
Public Sub PressWithText(ByVal action As String)
    Dim typed As Variant
    On Error GoTo Failed
    typed = Application.InputBox(TextOf("tip." & action), TextOf("label." & action), Type:=2)
    If VarType(typed) <> vbString Then Exit Sub
    If Len(Trim$(typed)) > 0 Then Press action, CStr(typed)
    Exit Sub
Failed:
    Fail Err.Number, Err.Description
End Sub

' Show a message; there are always words in it.
Public Sub Tell(ByVal text As String)
    Shown WithWords(text), vbInformation
End Sub

' Look for the answer once. The Mac's clock calls it; it is no button.
Public Sub LookForAnswer()
    On Error GoTo Failed
    If Not mBusy Then Exit Sub
    Poll
    Attend
    Exit Sub
Failed:
    Fail Err.Number, Err.Description
End Sub

Private Sub BeginPress(ByVal action As String, ByVal asked As String)
    If ActiveWorkbook Is Nothing Then Err.Raise OWN_ERROR, TITLE, TextOf("say.no_book")
    mRequest = NewRequest()
    WriteText mRequest, RequestText(action, asked)
    mSince = Now
    mPatience = START_PATIENCE
    mShown = ""
    mBusy = True
    Remember
    ShowProgress
    Hold True
    Start mRequest
End Sub

Private Function RequestText(ByVal action As String, ByVal asked As String) As String
    RequestText = Pair("action", action) & Pair("book", ActiveWorkbook.Name) _
        & Pair("fullname", ActiveWorkbook.FullName) & Pair("hwnd", WindowHandle()) _
        & Pair("version", TextOf("version")) _
        & Pair("template", TemplateVersion()) & Pair("asked", asked)
End Function

' Return the version of the template that the workbook follows, nothing where it says none.
Private Function TemplateVersion() As String
    On Error Resume Next
    TemplateVersion = CStr(ActiveWorkbook.Names("TemplateVersion").RefersToRange.Value)
End Function

Private Function Pair(ByVal key As String, ByVal value As String) As String
    Pair = key & "=" & Replace(Replace(value, vbCr, " "), vbLf, " ") & vbCrLf
End Function

' Return a new name that is hard to guess, in a folder that is this user's own.
Private Function NewRequest() As String
    mCount = (mCount + 1) Mod 100
    NewRequest = RequestFolder() & "repbook-" & Format$(Now, "yymmddhhnnss") & Format$(mCount, "00") _
        & "-" & RandomDigits(16) & ".req"
End Function

Private Function RandomDigits(ByVal count As Long) As String
    Randomize
    Do While Len(RandomDigits) < count
        RandomDigits = RandomDigits & LCase$(Hex$(Int(Rnd * 16)))
    Loop
End Function

Private Sub Poll()
    If Exists(mRequest & ".out") Then
        Take
    ElseIf DateDiff("s", mSince, Now) >= Limit() Then
        WaitOrStop
    Else
        ShowProgress
    End If
End Sub

' Read the answer and say it; a yes to a question begins the press it leads to.
Private Sub Take()
    Dim parts() As String
    Dim answer As String
    answer = AnswerText()
    If Len(answer) = 0 Then Exit Sub
    Finish
    parts = Split(answer & vbCrLf & vbCrLf & vbCrLf, vbCrLf, 4)
    mText = Trimmed(parts(3))
    Select Case parts(0)
        Case "quiet"
        Case "ask"
            If Shown(WithWords(mText), vbYesNo Or vbQuestion) = vbYes Then BeginPress parts(1), parts(2)
        Case "refused"
            Shown WithWords(mText), vbExclamation
        Case Else
            Tell mText
    End Select
End Sub

' Return the answer, nothing while the file is still held by another program.
Private Function AnswerText() As String
    On Error GoTo Held
    AnswerText = ReadText(mRequest & ".out")
Held:
End Function

' Return how long to wait: Python leaves a mark at once, or else something keeps it from starting.
Private Function Limit() As Long
    Limit = PATIENCE
    If Not Started() Then Limit = mPatience
End Function

Private Function Started() As Boolean
    Started = Exists(mRequest & ".run")
End Function

Private Sub WaitOrStop()
    Dim question As String
    Dim ending As String
    question = Filled("say.slow_starting", "log", LogPlace())
    ending = Filled("say.stopped_starting", "log", LogPlace())
    If Started() Then
        question = Filled("say.slow", "log", LogPlace())
        ending = Filled("say.stopped", "log", LogPlace())
    End If
    Hold False
    If Shown(question, vbYesNo Or vbExclamation) = vbYes Then
        mSince = Now
        mPatience = PATIENCE
        Hold True
    Else
        Finish
        mText = ending
        Tell mText
    End If
End Sub

' Show what is going on and for how long, unless Python says more by itself.
Private Sub ShowProgress()
    Dim text As String
    If Len(mShown) > 0 And CStr(Application.StatusBar) <> mShown Then Exit Sub
    text = Filled("say.working", "button", mLabel) & " " & DateDiff("s", mSince, Now) & " s"
    If text = mShown Then Exit Sub
    Application.StatusBar = text
    mShown = text
End Sub

Private Sub Finish()
    On Error Resume Next
    mBusy = False
    Delete mRequest
    Delete mRequest & ".out"
    Delete mRequest & ".run"
    Hold False
    GiveBack
    Application.StatusBar = False
    RefreshRibbon
End Sub

' Python holds these still while it writes. If it dies, only we can give them back.
Private Sub Remember()
    mEvents = Application.EnableEvents
    mUpdating = Application.ScreenUpdating
    mCalculation = Application.Calculation
    mHeld = True
End Sub

Private Sub GiveBack()
    On Error Resume Next
    If Not mHeld Then Exit Sub
    mHeld = False
    If Application.EnableEvents <> mEvents Then Application.EnableEvents = mEvents
    If Application.ScreenUpdating <> mUpdating Then Application.ScreenUpdating = mUpdating
    If Application.Calculation <> mCalculation Then Application.Calculation = mCalculation
End Sub

Private Sub Fail(ByVal number As Long, ByVal reason As String)
    Finish
    If number = OWN_ERROR Then
        mText = reason
    ElseIf number = USER_BREAK Then
        mText = Filled("say.stopped", "log", LogPlace())
    Else
        mText = Filled("say.failed", "reason", reason & " (" & number & ")")
    End If
    Tell mText
End Sub

Private Function WithWords(ByVal text As String) As String
    WithWords = Trimmed(text)
    If Len(WithWords) = 0 Then WithWords = Filled("say.no_words", "log", LogPlace())
End Function

Private Function Trimmed(ByVal text As String) As String
    Do While Right$(text, 2) = vbCrLf
        text = Left$(text, Len(text) - 2)
    Loop
    Trimmed = Trim$(text)
End Function

#If Mac Then

Private Sub Attend()
    Dim place As String
    place = "'" & Replace(ThisWorkbook.Name, "'", "''") & "'!"
    If mBusy Then Application.OnTime Now + TimeSerial(0, 0, 1), place & "LookForAnswer"
End Sub

' The script holds the interpreter's path; it returns nothing, or why it could not start.
Private Sub Start(ByVal request As String)
    Dim reason As String
    On Error GoTo NoScript
    reason = AppleScriptTask("Repbook.applescript", "RunRepbook", request)
    On Error GoTo 0
    If Len(reason) > 0 Then Err.Raise OWN_ERROR, TITLE, Refusal(reason)
    Exit Sub
NoScript:
    Err.Raise OWN_ERROR, TITLE, TextOf("say.not_installed_mac")
End Sub

' Say what the script says: it ends with the error's number. These three are macOS' own refusals.
Private Function Refusal(ByVal reason As String) As String
    Dim number As Variant
    Refusal = Filled("say.failed", "reason", reason)
    For Each number In Array("-1743", "-1744", "-600")
        If InStr(1, reason, "(" & number & ")") > 0 Then
            Refusal = Filled("say.automation", "number", CStr(number))
        End If
    Next number
End Function

Private Sub Hold(ByVal still As Boolean)
End Sub

Private Function Shown(ByVal text As String, ByVal style As Long) As Long
    Shown = MsgBox(Left$(text, BOX_LETTERS), style, TITLE)
End Function

Private Function ChosenFile(ByVal caption As String) As Variant
    ChosenFile = Application.GetOpenFilename(Title:=caption)
End Function

' The sandbox gives Excel a folder that nobody else can open.
Private Function RequestFolder() As String
    RequestFolder = Environ$("TMPDIR")
    If Right$(RequestFolder, 1) <> "/" Then RequestFolder = RequestFolder & "/"
End Function

Private Function LogPlace() As String
    LogPlace = "~/Library/Application Support/repbook/repbook.log"
End Function

Private Function WindowHandle() As String
End Function

Private Function Exists(ByVal path As String) As Boolean
    Exists = Len(Dir$(path)) > 0
End Function

Private Sub Delete(ByVal path As String)
    If Exists(path) Then Kill path
End Sub

Private Sub WriteText(ByVal path As String, ByVal text As String)
    Dim bytes() As Byte
    Dim file As Integer
    If Exists(path) Then Err.Raise 58
    bytes = ChrW$(&HFEFF) & text
    file = FreeFile
    Open path For Binary Access Write As #file
    Put #file, , bytes
    Close #file
End Sub

Private Function ReadText(ByVal path As String) As String
    Dim bytes() As Byte
    Dim file As Integer
    file = FreeFile
    Open path For Binary Access Read As #file
    If LOF(file) > 0 Then
        ReDim bytes(0 To LOF(file) - 1)
        Get #file, , bytes
    End If
    Close #file
    ReadText = bytes
    If Left$(ReadText, 1) = ChrW$(&HFEFF) Then ReadText = Mid$(ReadText, 2)
End Function

#Else

' Wait for the answer; whatever Python asks of Excel meanwhile is served at once.
Private Sub Attend()
    Application.EnableCancelKey = xlErrorHandler
    Do While mBusy
        DoEvents
        If TimeToLook() Then Poll
    Loop
End Sub

' Tell whether a moment has passed since the last look; at midnight the timer starts anew.
Private Function TimeToLook() As Boolean
    TimeToLook = Abs(Timer - mLooked) >= PAUSE
    If TimeToLook Then mLooked = Timer
End Function

Private Sub Start(ByVal request As String)
    Dim python As String
    Dim reason As String
    python = PythonPath()
    If Len(python) = 0 Then Err.Raise OWN_ERROR, TITLE, TextOf("say.not_installed")
    On Error GoTo Blocked
    Scripts.Run Quoted(python) & " -P -E -m repbook.entrypoints.button " & Quoted(request), 0, False
    Exit Sub
Blocked:
    reason = Err.Description & " (" & Err.Number & ")"
    Err.Raise OWN_ERROR, TITLE, Filled("say.start_refused", "reason", reason)
End Sub

' Return the interpreter that the installation wrote down, else the one in uv's folder of tools.
Private Function PythonPath() As String
    Dim place As Variant
    For Each place In Array(NotedPath(), ToolPath("%UV_TOOL_DIR%"), ToolPath("%APPDATA%\uv\tools"), _
            ToolPath("%APPDATA%\uv\data\tools"))
        If Len(PythonPath) = 0 And Exists(place) Then PythonPath = place
    Next place
End Function

Private Function NotedPath() As String
    Dim note As String
    note = Expanded("%APPDATA%\Repbook\python.txt")
    If Left$(note, 1) <> "%" And Exists(note) Then NotedPath = Trim$(Split(ReadText(note) & vbCrLf, vbCrLf)(0))
End Function

' Return nothing where the variable is not set, lest it be looked for beside the workbook.
Private Function ToolPath(ByVal tools As String) As String
    Dim folder As String
    folder = Expanded(tools)
    If Left$(folder, 1) <> "%" Then ToolPath = folder & "\repbook\Scripts\pythonw.exe"
End Function

Private Function Quoted(ByVal text As String) As String
    Quoted = """" & text & """"
End Function

' Keep the user's hands off while Python works: a cell being edited would lock it out.
Private Sub Hold(ByVal still As Boolean)
    Application.Interactive = Not still
End Sub

' VBA's own box shows the letters of the system's code page alone, and cuts a long text; the
' shell's does neither, and stays before Excel.
Private Function Shown(ByVal text As String, ByVal style As Long) As Long
    If Len(text) <= BOX_LETTERS And StrConv(StrConv(text, vbFromUnicode), vbUnicode) = text Then
        Shown = MsgBox(text, style, TITLE)
    Else
        Shown = Scripts.Popup(text, 0, TITLE, style Or vbSystemModal)
    End If
End Function

Private Function ChosenFile(ByVal caption As String) As Variant
    ChosenFile = Application.GetOpenFilename(TextOf("say.lists") & "," & LIST_FILES, 1, caption)
End Function

' Not TEMP, which may be one for all users; nor, where the variable is not set, beside the workbook.
Private Function RequestFolder() As String
    RequestFolder = Expanded("%LOCALAPPDATA%\repbook\")
    If Left$(RequestFolder, 1) = "%" Then Err.Raise 76
    If Not Files.FolderExists(RequestFolder) Then Files.CreateFolder RequestFolder
    RequestFolder = RequestFolder & "requests\"
    If Not Files.FolderExists(RequestFolder) Then Files.CreateFolder RequestFolder
End Function

Private Function LogPlace() As String
    LogPlace = Expanded("%LOCALAPPDATA%\repbook\repbook.log")
End Function

Private Function WindowHandle() As String
    WindowHandle = CStr(Application.Hwnd)
End Function

Private Function Exists(ByVal path As String) As Boolean
    Exists = Files.FileExists(path)
End Function

Private Sub Delete(ByVal path As String)
    If Exists(path) Then Files.DeleteFile path, True
End Sub

Private Sub WriteText(ByVal path As String, ByVal text As String)
    Dim stream As Object
    Set stream = Files.CreateTextFile(path, False, True)
    stream.Write text
    stream.Close
End Sub

Private Function ReadText(ByVal path As String) As String
    Dim stream As Object
    Set stream = Files.OpenTextFile(path, 1, False, -1)
    If Not stream.AtEndOfStream Then ReadText = stream.ReadAll
    stream.Close
    If Left$(ReadText, 1) = ChrW$(&HFEFF) Then ReadText = Mid$(ReadText, 2)
End Function

' Scripting objects take paths in any script, where VBA's own statements take the code page's alone.
Private Function Files() As Object
    If mFiles Is Nothing Then Set mFiles = CreateObject("Scripting.FileSystemObject")
    Set Files = mFiles
End Function

Private Function Scripts() As Object
    Set Scripts = CreateObject("WScript.Shell")
End Function

Private Function Expanded(ByVal text As String) As String
    Expanded = Scripts.ExpandEnvironmentStrings(text)
End Function

#End If
