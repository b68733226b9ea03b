"""Fail where the tests leave more of FamilyPact out than was agreed.

The core (domain, catalogue, app) has no excuse: every line and every branch. The rest, taken
together, owes 90 %. Reads the JSON report of coverage.py: `tools/check_coverage.py REPORT`.
"""

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CORE = ("domain", "catalogue", "app")
REST_PERCENT = 90
WORST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Module:
    path: str
    wanted: int
    covered: int
    gaps: str

    @property
    def left_out(self) -> int:
        return self.wanted - self.covered

    @property
    def part(self) -> str:
        """Name the part of the house: `domain` for `src/familypact/domain/risk.py`."""
        return self.path.partition("familypact/")[2].partition("/")[0]


def main() -> None:
    try:
        report = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    except FileNotFoundError:
        sys.exit("Coverage: pytest wrote no report, so no test touched familypact")
    if not report["meta"]["branch_coverage"]:
        sys.exit("Coverage: the report holds no branches")
    modules = [read_module(path, facts) for path, facts in report["files"].items()]
    complaints = [*core_complaints(modules), *rest_complaints(modules)]
    if complaints:
        sys.exit("\n".join(complaints))


def read_module(path: str, facts: dict[str, Any]) -> Module:
    summary = facts["summary"]
    branches = [f"{start}->{end}" for start, end in facts.get("missing_branches", [])]
    gaps = ", ".join([*map(str, facts["missing_lines"]), *branches])
    return Module(
        path=path.replace("\\", "/"),
        wanted=summary["num_statements"] + summary["num_branches"],
        covered=summary["covered_lines"] + summary["covered_branches"],
        gaps=gaps,
    )


def core_complaints(modules: Iterable[Module]) -> Iterable[str]:
    core = [module for module in modules if module.part in CORE]
    for part in CORE:
        if not any(module.part == part for module in core):
            yield f"Coverage: nothing of {part} was measured"
    for module in core:
        if module.left_out:
            yield f"Coverage: {module.path} must be covered wholly; left out: {module.gaps}"
    if not any(module.left_out for module in core):
        print(f"Coverage of {', '.join(CORE)}: 100 % of {sum(m.wanted for m in core)}")


def rest_complaints(modules: Iterable[Module]) -> Iterable[str]:
    rest = [module for module in modules if module.part not in CORE]
    wanted = sum(module.wanted for module in rest)
    percent = 100 * sum(module.covered for module in rest) / max(wanted, 1)
    print(f"Coverage of the rest: {percent:.1f} % of {wanted} (at least {REST_PERCENT} % wanted)")
    if percent >= REST_PERCENT:
        return
    yield f"Coverage: the rest has {percent:.1f} % of {REST_PERCENT} %. Most is missing in"
    for module in sorted(rest, key=lambda module: -module.left_out)[:WORST_SHOWN]:
        yield f"  {module.path} ({module.left_out} of {module.wanted})"


if __name__ == "__main__":
    main()
