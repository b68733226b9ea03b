"""Does for a page what may go wrong, and says there in words what did."""

from collections.abc import Callable

from familypact.app.texts import Texts
from familypact.domain.errors import FamilyPactError
from familypact.ui.error_dialog import words_for
from familypact.ui.widgets.banner import Banner, News


def attempt(deed: Callable[[], object], banner: Banner, texts: Texts) -> bool:
    """Tell whether it worked."""
    try:
        deed()
    except FamilyPactError as error:
        banner.show_news(News.PROBLEM, words_for(error, texts))
        return False
    return True
