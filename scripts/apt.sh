# Sourced by the set-up scripts: install Debian packages where that is allowed.

# apt_install PACKAGE... : install without a question; else print the command and exit 1.
apt_install() {
    local as_root=() log
    if ! command -v apt-get >/dev/null; then
        echo "Missing: $*. Install these (Debian's package names) with your system's tools." >&2
        exit 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        if ! may_use_sudo; then
            echo "Missing: $*. Install with:" >&2
            echo "    sudo apt-get update && sudo apt-get install --no-install-recommends $*" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    echo "Installing $*"
    log=$(mktemp)
    if ! { run_apt update && run_apt install -y --no-install-recommends "$@"; } >"$log" 2>&1; then
        cat "$log" >&2
        echo "apt-get could not install: $*" >&2
        exit 1
    fi
    rm -f "$log"
}

run_apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -o DPkg::Lock::Timeout=600 "$@" </dev/null
}

# Without a terminal nobody can type a password.
may_use_sudo() {
    command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }
}
