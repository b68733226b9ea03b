"""Gets the library's QR encoder without the fifteen other kinds of bar code beside it."""

import sys
from functools import cache
from importlib.util import find_spec, module_from_spec
from types import ModuleType

_PACKAGE = "reportlab.graphics.barcode"
_MODULE = f"{_PACKAGE}.qrencoder"


@cache
def qr_encoder() -> ModuleType:
    """Return the module that makes QR codes.

    WORKAROUND: its package imports all its modules, which takes longer than a whole poster.
    """
    if _MODULE in sys.modules:
        return sys.modules[_MODULE]
    package = find_spec(_PACKAGE)
    places = package.submodule_search_locations if package else None
    # Each finder is asked, since in a bundle the modules are no files.
    found = (finder.find_spec(_MODULE, places) for finder in sys.meta_path)
    spec = next((spec for spec in found if spec is not None and spec.loader), None)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(_MODULE)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
