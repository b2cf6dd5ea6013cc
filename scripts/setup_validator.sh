#!/usr/bin/env bash
# Install Microsoft's Open XML validator, which the tests ask about every workbook written.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/apt.sh

stamp=tools/validator/node_modules/.stamp
wanted=$(cksum <tools/validator/package-lock.json)
if [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
    exit 0
fi
command -v npm >/dev/null || apt_install nodejs npm
echo "Setting up the validator"
# Not `npm ci`: it refuses a lock without every platform's package, and a registry may lack some.
npm install --no-save --prefix tools/validator --no-audit --no-fund --loglevel=error </dev/null
echo "$wanted" >"$stamp"
