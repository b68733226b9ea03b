"""Names a place by what it does for a family: "Talk to someone: Childline"."""

from typing import assert_never

from PySide6.QtCore import QObject

from familypact.domain.help import Contact, ContactKind


class ContactTitles(QObject):
    """One title a contact, for grown-ups."""

    def of(self, contact: Contact) -> str:  # noqa: PLR0911 - one case a kind
        name = contact.name
        match contact.kind:
            case ContactKind.HELPLINE:
                return self.tr("Talk to someone: {name}").format(name=name)
            case ContactKind.HOTLINE:
                return self.tr("Report pictures or pages: {name}").format(name=name)
            case ContactKind.REMOVAL:
                return self.tr("Have a picture taken down: {name}").format(name=name)
            case ContactKind.POLICE:
                return self.tr("Police: {name}").format(name=name)
            case ContactKind.REGULATOR:
                return self.tr("Complaints about a service: {name}").format(name=name)
            case ContactKind.EMERGENCY:
                return self.tr("In danger now: {name}").format(name=name)
            case _ as never:
                assert_never(never)
