"""The words of an incident record that the screen and the paper have in common."""

from familypact.app.incident_help import incident_title
from familypact.app.texts import Texts
from familypact.domain.record import IncidentRecord, ReferenceKind
from familypact.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "incident_record"
_SOMETHING = QT_TRANSLATE_NOOP("incident_record", "Something that happened")
_WHOSE = {
    ReferenceKind.POLICE: QT_TRANSLATE_NOOP("incident_record", "Police"),
    ReferenceKind.PLATFORM: QT_TRANSLATE_NOOP("incident_record", "Report to the app or site"),
    ReferenceKind.HELPLINE: QT_TRANSLATE_NOOP("incident_record", "Helpline or hotline"),
    ReferenceKind.SCHOOL: QT_TRANSLATE_NOOP("incident_record", "School"),
    ReferenceKind.OTHER: QT_TRANSLATE_NOOP("incident_record", "Somebody else"),
}


def reference_words(kind: ReferenceKind, texts: Texts) -> str:
    """Say whose number it is."""
    return texts.translate(CONTEXT, _WHOSE[kind])


def record_title(record: IncidentRecord, texts: Texts) -> str:
    """Name what it was about, as far as somebody said so."""
    if record.kind is None:
        return texts.translate(CONTEXT, _SOMETHING)
    return texts.translate("incidents", incident_title(record.kind))
