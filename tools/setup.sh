#!/bin/sh
# Find a Python that FamilyPact can live with and let tools/setup.py do the rest.
#
#   tools/setup.sh run     what the program needs
#   tools/setup.sh test    that, and what its tests and gates need
set -eu
here=$(dirname -- "$0")
for python in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
    if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        exec "$python" -B "$here/setup.py" "$@"
    fi
done
echo "FamilyPact needs Python 3.11 or newer; Debian 12 and newer Ubuntus have it: sudo apt-get install python3 python3-venv" >&2
exit 1
