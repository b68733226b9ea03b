#!/bin/sh
# Start FamilyPact; where there is no screen to open a window on, make the example family's poster.
set -eu
cd -- "$(dirname -- "$0")/.."
python=.venv/bin/python
if [ "$#" -gt 0 ] || [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$python" -m familypact "$@"
fi
poster=familypact-poster.pdf
echo "FamilyPact: no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so this makes the example family's poster: $poster"
data=$(mktemp -d)
trap 'rm -rf -- "$data"' EXIT
trap 'exit 130' INT TERM
"$python" -c 'import secrets; print(secrets.token_urlsafe())' >"$data/passphrase"
"$python" -m familypact make examples/one-child.toml \
    --data "$data/vault" --passphrase-file "$data/passphrase" --poster "$poster"
