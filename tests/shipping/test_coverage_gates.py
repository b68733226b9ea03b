"""The coverage gates let nothing slip through: the core wholly, the rest at 90 %."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CORE = ("domain", "catalogue", "app")


def test_a_core_covered_wholly_and_a_rest_at_90_percent_pass(tmp_path: Path) -> None:
    report = {**whole_core(), "src/familypact/ui/theme.py": module(lines=90, missing=10)}

    answer = check(report, tmp_path)

    assert (answer.returncode, answer.stderr) == (0, "")


def test_one_branch_left_out_of_the_core_fails_and_is_named(tmp_path: Path) -> None:
    risk = module(lines=10, missing=0, missing_branches=[[4, 6]])

    answer = check({**whole_core(), "src/familypact/domain/risk.py": risk}, tmp_path)

    assert answer.returncode == 1
    assert "src/familypact/domain/risk.py must be covered wholly; left out: 4->6" in answer.stderr


def test_a_rest_below_90_percent_fails_and_names_the_worst(tmp_path: Path) -> None:
    report = {
        **whole_core(),
        "src/familypact/bootstrap.py": module(lines=70, missing=0),
        "src/familypact/infra/clock.py": module(lines=19, missing=11),
    }

    answer = check(report, tmp_path)

    assert answer.returncode == 1
    assert "89.0 %" in answer.stderr
    assert "src/familypact/infra/clock.py (11 of 30)" in answer.stderr


def test_a_core_that_was_not_measured_fails(tmp_path: Path) -> None:
    answer = check({"src/familypact/ui/theme.py": module(lines=1, missing=0)}, tmp_path)

    assert answer.returncode == 1
    assert "nothing of domain was measured" in answer.stderr


def test_a_report_without_branches_fails(tmp_path: Path) -> None:
    answer = check(whole_core(), tmp_path, branches=False)

    assert answer.returncode == 1
    assert "no branches" in answer.stderr


def test_a_missing_report_fails(tmp_path: Path) -> None:
    answer = run_check(tmp_path / "none.json")

    assert answer.returncode == 1
    assert "no report" in answer.stderr


def whole_core() -> dict[str, Any]:
    return {f"src/familypact/{part}/one.py": module(lines=5, missing=0) for part in CORE}


def module(
    *, lines: int, missing: int, missing_branches: list[list[int]] | None = None
) -> dict[str, Any]:
    gaps = missing_branches or []
    return {
        "summary": {
            "num_statements": lines + missing,
            "covered_lines": lines,
            "num_branches": len(gaps),
            "covered_branches": 0,
        },
        "missing_lines": list(range(1, missing + 1)),
        "missing_branches": gaps,
    }


def check(
    files: dict[str, Any], tmp_path: Path, *, branches: bool = True
) -> subprocess.CompletedProcess[str]:
    report = tmp_path / "coverage.json"
    content = {"meta": {"branch_coverage": branches}, "files": files}
    report.write_text(json.dumps(content), encoding="utf-8")
    return run_check(report)


def run_check(report: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tools" / "check_coverage.py"), str(report)]
    return subprocess.run(command, check=False, capture_output=True, text=True)
