#!/usr/bin/env bash
# Write requirements-dev.lock anew: the newest versions that pyproject.toml allows.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
.venv/bin/python -m venv "$folder"
"$folder/bin/python" - >"$folder/wanted" <<'PYTHON'
import tomllib

with open("pyproject.toml", "rb") as file:
    settings = tomllib.load(file)
project = settings["project"]
extra = project["optional-dependencies"]["dev"]
print(*settings["build-system"]["requires"], *project["dependencies"], *extra, sep="\n")
PYTHON
"$folder/bin/pip" install --quiet --no-input --upgrade --requirement "$folder/wanted"
"$folder/bin/pip" freeze --all 2>/dev/null | grep -v '^pip==' >requirements-dev.lock
