"""Imports stand at the top, where import-linter's arrows and the reader can see them."""

import ast
from collections.abc import Iterator

import pytest
from arch.source_files import PACKAGE, functions_in, package_files, place, tree_of

# The one place where an import may wait, each with its reason.
MAY_WAIT = set(PACKAGE.glob("bootstrap*.py"))


def test_no_import_waits_inside_a_function() -> None:
    offences = [
        place(path, line)
        for path in package_files()
        if path not in MAY_WAIT
        for line in deferred_imports(tree_of(path))
    ]

    assert offences == []


def test_no_import_is_for_type_checkers_only() -> None:
    offences = [
        place(path, line) for path in package_files() for line in type_checking(tree_of(path))
    ]

    assert offences == []


@pytest.mark.parametrize(
    "statement",
    [
        "import json",
        "from json import loads",
        "importlib.import_module('json')",
        "import_module('json')",
        "__import__('json')",
        "if odd:\n        import json",
    ],
)
def test_a_deferred_import_is_reported(statement: str) -> None:
    tree = ast.parse(
        f"class A:\n  def method(self):\n    def inner():\n      pass\n    {statement}"
    )

    assert deferred_imports(tree)


def test_an_import_at_the_top_is_no_deferred_one() -> None:
    tree = ast.parse("import json\n\ndef read(text):\n    return json.loads(text)\n")

    assert deferred_imports(tree) == set()


@pytest.mark.parametrize(
    "code",
    [
        "from typing import TYPE_CHECKING",
        "if typing.TYPE_CHECKING:\n    import json",
        "if TYPE_CHECKING:\n    import json",
    ],
)
def test_type_checking_is_reported(code: str) -> None:
    assert list(type_checking(ast.parse(code))) == [1]


def deferred_imports(tree: ast.Module) -> set[int]:
    return {
        node.lineno
        for function in functions_in(tree)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom) or is_import_call(node)
    }


def is_import_call(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in {"import_module", "__import__"}
        case _:
            return False


def type_checking(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(names=names) if any(n.name == "TYPE_CHECKING" for n in names):
                yield node.lineno
            case ast.Name(id="TYPE_CHECKING") | ast.Attribute(attr="TYPE_CHECKING"):
                yield node.lineno
            case _:
                pass
