"""`lupdate` only finds what is written out: every text for translators must be a literal.

`translate` may also look up, by a plain name, what a marker has shown to `lupdate` elsewhere.
"""

import ast
from collections.abc import Iterator

import pytest
from arch.source_files import package_files, place, tree_of

# How many of the first arguments lupdate reads as text: all those that are given.
TEXTS_OF = {
    "tr": 2,  # text, disambiguation
    "translate": 3,  # context, text, disambiguation
    "QT_TR_NOOP": 1,
    "QT_TRANSLATE_NOOP": 3,
}


def test_every_text_for_translators_is_a_literal() -> None:
    offences = [
        place(path, line)
        for path in package_files()
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
        'QCoreApplication.translate("house_rules", f"Hello {name}")',
        'texts.translate("house_rules", "Hello " + name)',
        'texts.translate("house_rules", "Hello {}".format(name))',
        'texts.translate("house_rules", text.format(name=name))',
        'texts.translate(context, "a" if odd else "b")',
        'translate(f"{area}_rules", text)',
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
        'QCoreApplication.translate("house_rules", "Phones sleep outside")',
        "texts.translate(CONTEXT, source)",
        'texts.translate("house_rules", rule.title.source)',
        "QCoreApplication.translate(CONTEXT, NAMES[step])",
        "letters.translate(table)",
        "painter.translate(pixmap.width(), 0)",
    ],
)
def test_a_literal_text_is_accepted(code: str) -> None:
    assert list(lines_lupdate_cannot_read(ast.parse(code))) == []


def lines_lupdate_cannot_read(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node) in TEXTS_OF and not is_readable(node):
            yield node.lineno


def is_readable(call: ast.Call) -> bool:
    texts = call.args[: TEXTS_OF[name_of(call)]]
    if name_of(call) == "translate" and not any(is_text(text) for text in texts[1:]):
        return not any(is_put_together(text) for text in texts)
    return bool(texts) and all(is_text(text) for text in texts)


def is_put_together(node: ast.expr) -> bool:
    """Tell whether the text is only made here, so that no marker can have shown it before."""
    match node:
        case ast.Constant() | ast.Subscript():
            return False
        case ast.Call(func=ast.Attribute(attr="format" | "join")):
            return True
        case _:
            return any(is_text(part) or isinstance(part, ast.JoinedStr) for part in ast.walk(node))


def is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def name_of(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
