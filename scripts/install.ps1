# Install Repbook for this user, with a Python of its own; no administrator rights are needed.
#
#   powershell -ExecutionPolicy Bypass -File install.ps1
#       fetches uv, Python and Repbook from the network
#   powershell -ExecutionPolicy Bypass -File install.ps1 -Wheel \\server\share\repbook-0.1.0-py3-none-any.whl
#       takes them from the folder of that file, without a network
#
# The folder for -Wheel holds: the wheels of Repbook and all it needs, uv.exe (unless uv is installed
# already), and python\ with uv's Python archives (unless Python 3.11 or newer is installed).
[CmdletBinding()]
param(
    [string] $Wheel = '',
    [ValidateSet('', 'en', 'zh-CN', 'zh-TW')] [string] $Lang = '',
    [switch] $NoDesktop
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$Version = '0.1.0'
$Python = '3.12'
$UvInstaller = 'https://astral.sh/uv/0.13.7/install.ps1'

function Find-Uv([string] $Folder) {
    if ($Folder) {
        $beside = Join-Path $Folder 'uv.exe'
        if (Test-Path -LiteralPath $beside) { return $beside }
    }
    $known = Get-Command -Name 'uv.exe' -CommandType Application -ErrorAction SilentlyContinue
    if ($known) { return @($known)[0].Path }
    $usual = Join-Path $HOME '.local\bin\uv.exe'
    if (Test-Path -LiteralPath $usual) { return $usual }
    return ''
}

function Get-Uv {
    Write-Host 'Fetching uv'
    # A process of its own: the installer may exit, and wants no strict mode.
    $command = "[Net.ServicePointManager]::SecurityProtocol = 'Tls12'; irm $UvInstaller | iex"
    Invoke-Checked 'powershell.exe' @('-NoProfile', '-ExecutionPolicy', 'ByPass', '-Command', $command)
}

function Invoke-Checked([string] $Program, [string[]] $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE." }
}

function Install-FromNetwork {
    if (-not (Find-Uv '')) { Get-Uv | Out-Host }
    $uv = Find-Uv ''
    if (-not $uv) { throw 'uv was fetched but not found. Open a new window and run this again.' }
    Invoke-Checked $uv @(
        'tool', 'install', '--force', '--managed-python', '--python', $Python, "repbook==$Version"
    ) | Out-Host
    return $uv
}

function Install-FromWheel([string] $File) {
    if (-not (Test-Path -LiteralPath $File)) { throw "There is no file $File." }
    $path = (Get-Item -LiteralPath $File).FullName
    if ((Split-Path -Leaf $path) -notlike "repbook-$Version-*.whl") {
        throw "This script installs Repbook $Version; $File is something else."
    }
    $folder = Split-Path -Parent $path
    $uv = Find-Uv $folder
    if (-not $uv) { throw "Put uv.exe into $folder, beside the wheel." }
    $arguments = @('tool', 'install', '--force', '--offline', '--no-index', '--find-links', $folder)
    $archives = Join-Path $folder 'python'
    if (Test-Path -LiteralPath $archives) {
        $env:UV_PYTHON_INSTALL_MIRROR = ([Uri] $archives).AbsoluteUri
        $arguments += @('--managed-python', '--python', $Python, $path)
    }
    else {
        $arguments += @('--no-python-downloads', '--python', '>=3.11', $path)
    }
    Invoke-Checked $uv $arguments | Out-Host
    return $uv
}

try {
    if ($Wheel) { $uv = Install-FromWheel $Wheel } else { $uv = Install-FromNetwork }
    & $uv --quiet tool update-shell
    $repbook = Join-Path (& $uv tool dir --bin) 'repbook.exe'
    $arguments = @('install')
    if ($Lang) { $arguments += @('--lang', $Lang) }
    if ($NoDesktop) { $arguments += '--no-desktop' }
    Invoke-Checked $repbook $arguments
}
catch {
    Write-Host $_.Exception.Message -ForegroundColor Red
    exit 1
}
