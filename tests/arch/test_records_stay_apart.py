"""The incident record reaches no poster, history, calendar, reminder or check-in."""

import ast

from arch.source_files import PACKAGE, package_files, tree_of

# What reads or writes records: the pages, their use cases, the table, the paper, and the export.
ALLOWED = {
    "domain/record.py",
    "app/record_ports.py",
    "app/record_words.py",
    "app/records.py",
    "infra/store/record_table.py",
    "infra/store/sqlite_store.py",
    "infra/store/readable.py",
    "infra/pdf/record.py",
    "infra/pdf/record_words.py",
    "bootstrap_records.py",
}


def names_in(tree: ast.Module) -> set[str]:
    """Give every module that is imported, and every attribute that is asked for."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
    return found


def knows_records(tree: ast.Module) -> bool:
    known = {"familypact.domain.record", "familypact.app.records", "record_table"}
    return bool(names_in(tree) & known)


def test_only_what_the_record_is_for_knows_it() -> None:
    knowing = {
        path.relative_to(PACKAGE).as_posix()
        for path in package_files()
        if knows_records(tree_of(path))
    }

    assert {path for path in knowing if not path.startswith("ui/records/")} <= ALLOWED
    assert len(knowing) > len(ALLOWED)
