"""`lupdate` only finds what is written out: every text for translators must be a literal."""

import ast
from collections.abc import Iterator

import pytest
from arch.source_files import PACKAGE, package_files, place, tree_of

# How many of the first arguments lupdate reads as text: all those that are given.
TEXTS_OF = {
    "tr": 2,  # text, disambiguation
    "translate": 3,  # context, text, disambiguation
    "QT_TR_NOOP": 1,
    "QT_TRANSLATE_NOOP": 3,
}
# The one place that looks up, by variable, the texts which others marked.
LOOKS_UP_MARKED_TEXTS = PACKAGE / "ui" / "i18n.py"


def test_every_text_for_translators_is_a_literal() -> None:
    offences = [
        place(path, line)
        for path in package_files()
        if path != LOOKS_UP_MARKED_TEXTS
        for line in lines_lupdate_cannot_read(tree_of(path))
    ]

    assert offences == []


@pytest.mark.parametrize(
    "code",
    [
        'self.tr(f"Hello {name}")',
        "self.tr(text)",
        'self.tr("Hello {}".format(name))',
        'self.tr("Hello " + name)',
        'self.tr("Hello %s" % name)',
        "self.tr()",
        "self.tr(*texts)",
        "self.tr(sourceText=text)",
        "tr(text)",
        'QCoreApplication.translate(context, "Hello")',
        "QCoreApplication.translate(context, text)",
        "QApplication.instance().translate(context, text)",
        'app.translate("house_rules", text)',
        "translate(context, text)",
        'QCoreApplication.translate("house_rules", text)',
        'QT_TRANSLATE_NOOP("house_rules", f"Hello {name}")',
        'QT_TRANSLATE_NOOP(CONTEXT, "Hello")',
        'text.QT_TRANSLATE_NOOP("house_rules", text)',
        'QT_TR_NOOP("a" if odd else "b")',
    ],
)
def test_a_text_that_lupdate_cannot_read_is_reported(code: str) -> None:
    assert list(lines_lupdate_cannot_read(ast.parse(code))) == [1]


@pytest.mark.parametrize(
    "code",
    [
        'self.tr("Hello {name}").format(name=name)',
        'self.tr("one " "text")',
        'self.tr("%n rule(s)", "", len(rules))',
        'QT_TRANSLATE_NOOP("house_rules", "Phones sleep outside")',
        "letters.translate(table)",
        "painter.translate(left, top)",
    ],
)
def test_a_literal_text_is_accepted(code: str) -> None:
    assert list(lines_lupdate_cannot_read(ast.parse(code))) == []


def lines_lupdate_cannot_read(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and asks_for_a_text(node) and not is_literal(node):
            yield node.lineno


def asks_for_a_text(call: ast.Call) -> bool:
    if name_of(call) == "translate":
        return is_qt_translate(call)
    return name_of(call) in TEXTS_OF


def is_qt_translate(call: ast.Call) -> bool:
    """Tell it from `painter.translate(x, y)` and `letters.translate(table)`."""
    if isinstance(call.func, ast.Name) or "Application" in ast.dump(call.func):
        return True
    return any(isinstance(text, ast.JoinedStr) or is_text(text) for text in call.args)


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_literal(call: ast.Call) -> bool:
    texts = call.args[: TEXTS_OF[name_of(call)]]
    return bool(texts) and all(is_text(text) for text in texts)


def name_of(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
