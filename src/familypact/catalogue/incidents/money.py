"""Scams, lost money and accounts in the wrong hands."""

from familypact.domain.help import ContactKind
from familypact.domain.incident import Incident, IncidentKind
from familypact.domain.text import QT_TRANSLATE_NOOP

SCAM = Incident(
    kind=IncidentKind.SCAM,
    title=QT_TRANSLATE_NOOP("incidents", "A scam, or money"),
    lead=QT_TRANSLATE_NOOP(
        "incidents", "Grown-ups fall for these tricks too. Being quick often gets the money back."
    ),
    now=(
        QT_TRANSLATE_NOOP(
            "incidents", "Say: 'Good that you told me so fast. It can happen to anyone.'"
        ),
        QT_TRANSLATE_NOOP("incidents", "Stop. Send nothing more, and close the chat or the page."),
        QT_TRANSLATE_NOOP(
            "incidents", "Call your bank, the card firm or the shop. Ask them to stop the payment."
        ),
    ),
    today=(
        QT_TRANSLATE_NOOP(
            "incidents", "Change the passwords that were given away, from another device."
        ),
        QT_TRANSLATE_NOOP("incidents", "Keep receipts, names and messages."),
        QT_TRANSLATE_NOOP("incidents", "Report it to the police and in the app or the shop."),
    ),
    this_week=(
        QT_TRANSLATE_NOOP("incidents", "Check the bank account and the phone bill again."),
        QT_TRANSLATE_NOOP("incidents", "Set a spending limit together."),
        QT_TRANSLATE_NOOP(
            "incidents",
            "If money passed through your child's account, tell the bank and the police.",
        ),
    ),
    never=(
        QT_TRANSLATE_NOOP("incidents", "Do not pay more to get the money back."),
        QT_TRANSLATE_NOOP("incidents", "Do not trust people who offer to fetch it back for a fee."),
        QT_TRANSLATE_NOOP("incidents", "Do not make your child pay for having told you."),
    ),
    wants=(
        ContactKind.POLICE,
        ContactKind.REGULATOR,
        ContactKind.HELPLINE,
    ),
    rules=("hr-links", "hr-money", "hr-quick-money"),
    icon="coin",
)
ACCOUNT = Incident(
    kind=IncidentKind.ACCOUNT,
    title=QT_TRANSLATE_NOOP("incidents", "An account was taken over"),
    lead=QT_TRANSLATE_NOOP(
        "incidents",
        "Most accounts can be won back. Start with the mail account, since it opens the others.",
    ),
    now=(
        QT_TRANSLATE_NOOP("incidents", "Thank your child. Quick is good here."),
        QT_TRANSLATE_NOOP(
            "incidents", "Change the password of the mail account first, from a clean device."
        ),
        QT_TRANSLATE_NOOP("incidents", "Use the 'forgotten password' page of the lost account."),
    ),
    today=(
        QT_TRANSLATE_NOOP("incidents", "Turn on a second step at sign-in."),
        QT_TRANSLATE_NOOP("incidents", "Sign out all other devices in the settings."),
        QT_TRANSLATE_NOOP("incidents", "Warn friends by another way: the thief may write to them."),
    ),
    this_week=(
        QT_TRANSLATE_NOOP(
            "incidents", "Give each account its own password, and note them in a safe place."
        ),
        QT_TRANSLATE_NOOP(
            "incidents", "Look through what was sent or bought in your child's name."
        ),
        QT_TRANSLATE_NOOP("incidents", "Tell the police if money is gone or pictures are misused."),
    ),
    never=(
        QT_TRANSLATE_NOOP("incidents", "Do not pay anybody who has the account."),
        QT_TRANSLATE_NOOP("incidents", "Do not give a code to anyone who asks for it."),
        QT_TRANSLATE_NOOP("incidents", "Do not blame. A shared password is a common mistake."),
    ),
    wants=(
        ContactKind.POLICE,
        ContactKind.REGULATOR,
        ContactKind.HELPLINE,
    ),
    rules=("hr-passwords", "hr-log-out", "hr-screen-lock"),
    icon="lock",
)
