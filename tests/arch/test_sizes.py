"""Keep files and functions short enough to be read in one go."""

import ast
import textwrap

from arch.source_files import all_files, functions_in, place, tree_of

MOST_LINES_OF_A_FILE = 300
MOST_LINES_OF_A_FUNCTION = 40


def test_no_file_is_too_long() -> None:
    lengths = {place(path, 1): lines_of_file(path.read_text("utf-8")) for path in all_files()}

    assert {
        where: length for where, length in lengths.items() if length > MOST_LINES_OF_A_FILE
    } == {}


def test_no_function_is_too_long() -> None:
    lengths = {
        place(path, function.lineno): body_length(function)
        for path in all_files()
        for function in functions_in(tree_of(path))
    }

    too_long = {where: n for where, n in lengths.items() if n > MOST_LINES_OF_A_FUNCTION}
    assert too_long == {}


def test_a_function_is_measured_without_decorators_signature_and_docstring() -> None:
    code = '''
        @decorator(
            option=1,
        )
        def function(
            parameter,
        ):
            """First line.

            Second line.
            """
            a = 1
            # a comment counts

            return a
    '''
    (function,) = functions_in(ast.parse(textwrap.dedent(code)))

    assert body_length(function) == 4


def test_a_function_of_41_lines_is_too_long() -> None:
    code = "def function():\n" + "    a = 1\n" * (MOST_LINES_OF_A_FUNCTION + 1)
    (function,) = functions_in(ast.parse(code))

    assert body_length(function) == MOST_LINES_OF_A_FUNCTION + 1


def test_a_method_and_a_function_within_a_function_are_measured() -> None:
    code = "class A:\n    async def outer(self):\n        def inner():\n            pass\n"

    assert [function.name for function in functions_in(ast.parse(code))] == ["outer", "inner"]


def lines_of_file(text: str) -> int:
    return len(text.splitlines())


def body_length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = function.body[0]
    if ast.get_docstring(function, clean=False) is None:
        start = first.lineno
    elif len(function.body) == 1:
        return 0
    else:
        start = (first.end_lineno or first.lineno) + 1
    last = function.body[-1]
    return (last.end_lineno or last.lineno) - start + 1
