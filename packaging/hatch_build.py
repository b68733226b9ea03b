"""Build hook: compile translations/*.ts and put the data folders inside the wheel."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DataFilesHook(BuildHookInterface[Any]):
    """Ship `resources/` and the compiled languages as `familypact/_data`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        compiled = [compile_ts(ts) for ts in sorted((root / "translations").glob("*.ts"))]
        if version == "editable":  # the finder looks into the checkout
            return
        include = build_data["force_include"]
        include[str(root / "resources")] = "familypact/_data/resources"
        for qm in compiled:
            include[str(qm)] = f"familypact/_data/translations/{qm.name}"


def compile_ts(ts: Path) -> Path:
    qm = ts.with_suffix(".qm")
    subprocess.run([lrelease(), "-silent", str(ts), "-qm", str(qm)], check=True)
    return qm


def lrelease() -> str:
    """Name the translation compiler that comes with PySide6."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("PySide6-Essentials is needed to compile the translations")
    folder = Path(next(iter(spec.submodule_search_locations)))
    return str(folder / ("lrelease.exe" if sys.platform == "win32" else "lrelease"))
