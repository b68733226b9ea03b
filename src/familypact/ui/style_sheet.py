"""Write the style sheet for Qt's own widgets: fields, lists, menus, tips and dialogs."""

from dataclasses import asdict
from string import Template

from familypact.data_files import data_root
from familypact.ui.look import Look, Size


def style_sheet(look: Look) -> str:
    """Fill `resources/style.qss` with this look's colours, sizes and icon files."""
    template = Template((data_root() / "resources" / "style.qss").read_text(encoding="utf-8"))
    return template.substitute(_colours(look) | _sizes(look) | _files(look))


def _colours(look: Look) -> dict[str, str]:
    return {name: str(value) for name, value in asdict(look.theme).items()}


def _sizes(look: Look) -> dict[str, str]:
    """Offer `$px_44` (grows with the text), `$gap_12` (half as fast) and `$type_body`."""
    steps = (1, 2, 3, 4, 6, 8, 9, 10, 12, 14, 16, 18, 20, 22, 24, 28, 30, 36, 38, 40, 44, 48, 64)
    sizes = {f"px_{step}": f"{look.px(step)}px" for step in steps}
    sizes |= {f"gap_{step}": f"{look.gap(step)}px" for step in steps}
    sizes |= {f"type_{size.name.lower()}": f"{look.px(size.value)}px" for size in Size}
    return sizes | {
        "round_13": f"{look.px(22) // 2 + look.px(2)}px",
        "focus_v": f"{look.gap(8) - _ring_growth(look)}px",
        "focus_h": f"{look.gap(12) - _ring_growth(look)}px",
        "focus_button_v": f"{look.gap(10) - _ring_growth(look)}px",
        "focus_button_h": f"{look.gap(22) - _ring_growth(look)}px",
    }


def _ring_growth(look: Look) -> int:
    """Say by how much a focus ring is thicker than a field's edge, so that nothing jumps."""
    return look.px(3) - look.px(2)


def _files(look: Look) -> dict[str, str]:
    """Name the drawn parts of fields; Qt wants real files, one per colour."""
    folder = data_root() / "resources" / "icons" / "fields"
    names = ("chevron-down", "chevron-up", "tick", "dash", "dot")
    files: dict[str, str] = {}
    for name in names:
        for state in ("", "-off"):
            file = folder / f"{name}{state}-{look.theme.name}.svg"
            files[f"file_{name}{state}".replace("-", "_")] = f'url("{file.as_posix()}")'
    return files
