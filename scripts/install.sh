#!/bin/sh
# Install Repbook for this user, with a Python of its own; no administrator rights are needed.
#
#   sh install.sh                    fetches uv, Python and Repbook from the network
#   sh install.sh --wheel FILE.whl   takes them from the folder of FILE, without a network
#
# Further arguments go to `repbook install`, such as: --lang zh-CN --no-desktop
# The folder for --wheel holds: the wheels of Repbook and all it needs, uv (unless it is installed
# already), and python/ with uv's Python archives (unless Python 3.11 or newer is installed).
set -eu

VERSION=0.1.0
PYTHON=3.12
UV_INSTALLER=https://astral.sh/uv/0.13.7/install.sh

stop() {
    echo "$1" >&2
    exit 1
}

# find_uv [FOLDER]: print the path of a uv that is there, in FOLDER or installed; else fail.
find_uv() {
    if [ -n "${1:-}" ] && [ -x "$1/uv" ]; then
        echo "$1/uv"
    elif command -v uv; then
        :
    elif [ -x "$HOME/.local/bin/uv" ]; then
        echo "$HOME/.local/bin/uv"
    else
        return 1
    fi
}

fetch_uv() {
    echo "Fetching uv"
    if ! { installer=$(curl -LsSf "$UV_INSTALLER") && printf '%s\n' "$installer" | sh; }; then
        stop "uv could not be fetched from $UV_INSTALLER. Is there a network?"
    fi
}

from_network() {
    find_uv >/dev/null || fetch_uv
    uv=$(find_uv) || stop "uv was fetched but not found. Open a new terminal and run this again."
    "$uv" tool install --force --managed-python --python "$PYTHON" "repbook==$VERSION"
}

from_wheel() {
    [ -f "$1" ] || stop "There is no file $1."
    case $1 in
    *"repbook-$VERSION-"*.whl) ;;
    *) stop "This script installs Repbook $VERSION; $1 is something else." ;;
    esac
    folder=$(cd "$(dirname "$1")" && pwd)
    wheel=$folder/$(basename "$1")
    uv=$(find_uv "$folder") || stop "Put uv into $folder, beside the wheel."
    set -- --force --offline --no-index --find-links "$folder"
    if [ -d "$folder/python" ]; then
        export UV_PYTHON_INSTALL_MIRROR="file://$folder/python"
        "$uv" tool install "$@" --managed-python --python "$PYTHON" "$wheel"
    else
        "$uv" tool install "$@" --no-python-downloads --python '>=3.11' "$wheel"
    fi
}

if [ "${1:-}" = --wheel ]; then
    [ $# -ge 2 ] || stop "Name the wheel: sh install.sh --wheel FILE.whl"
    from_wheel "$2"
    shift 2
else
    from_network
fi
"$uv" tool update-shell >/dev/null 2>&1 || true
"$("$uv" tool dir --bin)/repbook" install "$@"
