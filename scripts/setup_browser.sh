#!/usr/bin/env bash
# Install Chromium, in which the page for the phone is tried.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/apt.sh

for program in chromium chromium-browser google-chrome; do
    if command -v "$program" >/dev/null; then
        exit 0
    fi
done
apt_install chromium fonts-noto-cjk
