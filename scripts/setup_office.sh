#!/usr/bin/env bash
# Install LibreOffice Calc, its Python bridge, the fonts of the sheets, and pdftoppm.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/apt.sh

packages=(
    libreoffice-calc python3-uno
    fonts-noto-cjk fonts-liberation fonts-crosextra-carlito
    poppler-utils
)

is_installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing=()
for package in "${packages[@]}"; do
    is_installed "$package" || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    apt_install "${missing[@]}"
fi
