#!/usr/bin/env bash
# Make .venv with Repbook and its tools, in the versions of requirements-dev.lock.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/apt.sh

# The system's python3 comes first: LibreOffice's bridge (python3-uno) is built for it.
find_python() {
    local candidate
    for candidate in /usr/bin/python3 python3.11 python3.12 python3.13 python3; do
        if is_recent "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

is_recent() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

make_venv() {
    local python version
    if ! python=$(find_python); then
        apt_install python3 python3-venv
        if ! python=$(find_python); then
            echo "Repbook needs Python 3.11 or newer; install it and run this again." >&2
            exit 1
        fi
    fi
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        apt_install "python$version-venv"
    fi
    "$python" -m venv --clear .venv
}

install() {
    .venv/bin/python -m pip install --quiet --no-input --disable-pip-version-check "$@"
}

stamp=$(echo "$PWD" | cat - requirements-*.lock pyproject.toml | cksum)
if [ "$(cat .venv/.stamp 2>/dev/null)" = "$stamp" ] && is_recent .venv/bin/python; then
    exit 0
fi
echo "Setting up .venv"
is_recent .venv/bin/python || make_venv
install --requirement requirements-dev.lock
install --no-deps --requirement requirements-olevba.lock
install --constraint requirements-dev.lock --no-build-isolation --editable '.[dev]'
echo "$stamp" >.venv/.stamp
