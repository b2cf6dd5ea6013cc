#!/usr/bin/env bash
# vobject 0.9.9, seen on 2026-11-28.
#
# A vCard 2.1, as phones hand over, writes the kind of a number bare: TEL;CELL:... vobject reads it
# into `singletonparams` and leaves `params` and `type_param` empty, so that code which asks for the
# type finds none; written out again, the kinds of all numbers are gone without a word. The same
# number with TYPE=CELL (3.0) keeps its kind both ways. One would expect both spellings to mean the
# same to one who reads, and a card to survive being read and written.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet --disable-pip-version-check install \
    'vobject==0.9.9' 'six==1.17.0' 'pytz==2025.2' 'python-dateutil==2.9.0.post0'
cd "$folder"
seen=$("$folder/venv/bin/python" - <<'PYTHON'
import vobject

CARD = "BEGIN:VCARD\r\nVERSION:{}\r\nFN:Ann Reed\r\nN:Reed;Ann;;;\r\nTEL;{}:+1 212 555 0140\r\nEND:VCARD\r\n"
for version, kind in (("2.1", "CELL"), ("3.0", "TYPE=CELL")):
    card = vobject.readOne(CARD.format(version, kind))
    written = next(line for line in card.serialize().splitlines() if line.startswith("TEL"))
    print(version, dict(card.tel.params), card.tel.singletonparams, written)
PYTHON
)
wanted=$(cat <<'TEXT'
2.1 {} ['CELL'] TEL:+1 212 555 0140
3.0 {'TYPE': ['CELL']} [] TEL;TYPE=CELL:+1 212 555 0140
TEXT
)
if [[ "$seen" != "$wanted" ]]; then
    printf 'changed:\n%s\n' "$seen" >&2
    exit 1
fi
printf '%s\n' "$seen"
