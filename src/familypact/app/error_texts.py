"""Title, sentence and next step of the errors whose words do not depend on details."""

from familypact.domain.text import QT_TRANSLATE_NOOP

Raw = tuple[str, str, str]

# Translators: the names of the wizard's ten steps, within a sentence in quotation marks.
STEPS = (
    QT_TRANSLATE_NOOP("errors", "Who we are"),
    QT_TRANSLATE_NOOP("errors", "What we enjoy"),
    QT_TRANSLATE_NOOP("errors", "Talk it through"),
    QT_TRANSLATE_NOOP("errors", "On our own"),
    QT_TRANSLATE_NOOP("errors", "House rules"),
    QT_TRANSLATE_NOOP("errors", "The children's pledge"),
    QT_TRANSLATE_NOOP("errors", "The grown-ups' pledge"),
    QT_TRANSLATE_NOOP("errors", "Who can help"),
    QT_TRANSLATE_NOOP("errors", "Check-ins"),
    QT_TRANSLATE_NOOP("errors", "Sign"),
)

STORE_DAMAGED: Raw = (
    QT_TRANSLATE_NOOP("errors", "The data cannot be read"),
    QT_TRANSLATE_NOOP("errors", "The file {path} is damaged; FamilyPact leaves it as it is."),
    QT_TRANSLATE_NOOP("errors", "Put back a backup: “familypact restore”, or in the window."),
)
STORE_TOO_NEW: Raw = (
    QT_TRANSLATE_NOOP("errors", "FamilyPact is too old for these data"),
    QT_TRANSLATE_NOOP("errors", "A newer FamilyPact wrote {path}."),
    QT_TRANSLATE_NOOP("errors", "Install the newest version and open it again."),
)
STORE_IN_USE: Raw = (
    QT_TRANSLATE_NOOP("errors", "FamilyPact is already open"),
    QT_TRANSLATE_NOOP("errors", "Another FamilyPact on this computer has the same data open."),
    QT_TRANSLATE_NOOP("errors", "Go on there, or close it first."),
)
KEY_NO_KEYRING: Raw = (
    QT_TRANSLATE_NOOP("errors", "No system keyring"),
    QT_TRANSLATE_NOOP("errors", "No keyring of this computer answers, so it cannot keep the key."),
    QT_TRANSLATE_NOOP("errors", "Use a passphrase, in a command with --passphrase-file."),
)
KEY_LOCKED: Raw = (
    QT_TRANSLATE_NOOP("errors", "The keyring is locked"),
    QT_TRANSLATE_NOOP("errors", "The key to your agreement is in the keyring of this computer."),
    QT_TRANSLATE_NOOP("errors", "Unlock the keyring, or use the passphrase, and try again."),
)
KEY_MISSING: Raw = (
    QT_TRANSLATE_NOOP("errors", "The key is missing"),
    QT_TRANSLATE_NOOP(
        "errors", "Your data are here and unharmed, but nothing on this computer has their key."
    ),
    QT_TRANSLATE_NOOP(
        "errors", "Sign in as the person who made the agreement, on the computer it was made on."
    ),
)
KEY_WRONG: Raw = (
    QT_TRANSLATE_NOOP("errors", "Not the right passphrase"),
    QT_TRANSLATE_NOOP("errors", "This passphrase does not open the data."),
    QT_TRANSLATE_NOOP("errors", "Check small and capital letters, and try again."),
)
KEY_WRONG_SHEET: Raw = (
    QT_TRANSLATE_NOOP("errors", "Not the right recovery key"),
    QT_TRANSLATE_NOOP("errors", "This recovery key does not open the data."),
    QT_TRANSLATE_NOOP("errors", "Compare each group with the sheet. Only the newest sheet counts."),
)
BACKUP_DAMAGED: Raw = (
    QT_TRANSLATE_NOOP("errors", "The backup cannot be read"),
    QT_TRANSLATE_NOOP("errors", "{path} is damaged or no backup of FamilyPact."),
    QT_TRANSLATE_NOOP("errors", "Choose another backup. Nothing was replaced."),
)
KEY_NEEDED: Raw = (
    QT_TRANSLATE_NOOP("errors", "A passphrase is needed"),
    QT_TRANSLATE_NOOP("errors", "The data are locked with a passphrase, and none was given."),
    QT_TRANSLATE_NOOP("errors", "Type it in the window, or use --passphrase-file in a command."),
)
KEY_SHORT: Raw = (
    QT_TRANSLATE_NOOP("errors", "The passphrase is too short"),
    QT_TRANSLATE_NOOP("errors", "So short a passphrase would be easy to guess."),
    QT_TRANSLATE_NOOP("errors", "Take four words that do not belong together, for example."),
)
KEY_SLOTS: Raw = (
    QT_TRANSLATE_NOOP("errors", "The key file is damaged"),
    QT_TRANSLATE_NOOP("errors", "The file that holds the locked key cannot be read."),
    QT_TRANSLATE_NOOP("errors", "Put back a copy of the data folder from before."),
)
PIN_NEEDED: Raw = (
    QT_TRANSLATE_NOOP("errors", "The grown-ups' PIN is needed"),
    QT_TRANSLATE_NOOP("errors", "The grown-ups set a PIN for this, and none was given."),
    QT_TRANSLATE_NOOP("errors", "Type it in the window, or use --pin-file in a command."),
)
PIN_WRONG: Raw = (
    QT_TRANSLATE_NOOP("errors", "Not the right PIN"),
    QT_TRANSLATE_NOOP("errors", "That is not the PIN."),
    QT_TRANSLATE_NOOP("errors", "Try again. The recovery sheet resets a forgotten PIN."),
)
PIN_WAIT: Raw = (
    QT_TRANSLATE_NOOP("errors", "A pause before the next try"),
    QT_TRANSLATE_NOOP("errors", "A wrong PIN was typed several times, so there is a pause."),
    QT_TRANSLATE_NOOP("errors", "Leave FamilyPact open; it ends in {seconds} seconds."),
)
PIN_SHORT: Raw = (
    QT_TRANSLATE_NOOP("errors", "The PIN is too short"),
    QT_TRANSLATE_NOOP("errors", "So short a PIN would be easy to guess."),
    QT_TRANSLATE_NOOP("errors", "Take at least {shortest} figures, or a few words."),
)
PIN_LONG: Raw = (
    QT_TRANSLATE_NOOP("errors", "The PIN is too long"),
    QT_TRANSLATE_NOOP("errors", "So long a PIN is hard to type without a slip."),
    QT_TRANSLATE_NOOP("errors", "Take at most {longest} figures or letters."),
)
PIN_EASY: Raw = (
    QT_TRANSLATE_NOOP("errors", "The PIN is easy to guess"),
    QT_TRANSLATE_NOOP("errors", "Figures in a row, or the same ones again, are tried first."),
    QT_TRANSLATE_NOOP("errors", "Take others, not in a row and not all alike."),
)
PIN_NO_SHEET: Raw = (
    QT_TRANSLATE_NOOP("errors", "The recovery sheet comes first"),
    QT_TRANSLATE_NOOP("errors", "Without a recovery sheet nothing could reset a forgotten PIN."),
    QT_TRANSLATE_NOOP("errors", "Make the recovery sheet in Safe keeping, then set the PIN."),
)
FILE_NOT_READABLE: Raw = (
    QT_TRANSLATE_NOOP("errors", "The file cannot be read"),
    QT_TRANSLATE_NOOP("errors", "{path} is not there or may not be read."),
    QT_TRANSLATE_NOOP("errors", "Check its name and folder, and try again."),
)
NO_AGREEMENT: Raw = (
    QT_TRANSLATE_NOOP("errors", "There is no agreement yet"),
    QT_TRANSLATE_NOOP("errors", "This family has not made its agreement yet."),
    QT_TRANSLATE_NOOP(
        "errors", "Start FamilyPact and make one together, or use “familypact make” with a file."
    ),
)
DRAFT_INCOMPLETE: Raw = (
    QT_TRANSLATE_NOOP("errors", "Something is still open"),
    QT_TRANSLATE_NOOP("errors", "Step {step}, “{step_name}”, still lacks an answer."),
    QT_TRANSLATE_NOOP("errors", "Give that answer, and try again."),
)
UNKNOWN_PARTY: Raw = (
    QT_TRANSLATE_NOOP("errors", "Not in this family"),
    QT_TRANSLATE_NOOP("errors", "Somebody named in the answer does not belong to this family."),
    QT_TRANSLATE_NOOP("errors", "Add that person in the step “Who we are”, or choose another."),
)
BAD_VALUE: Raw = (
    QT_TRANSLATE_NOOP("errors", "This cannot be right"),
    QT_TRANSLATE_NOOP("errors", "“{value}” cannot stand for {field}."),
    QT_TRANSLATE_NOOP("errors", "Give another value."),
)
SOMETHING: Raw = (
    QT_TRANSLATE_NOOP("errors", "That did not work"),
    QT_TRANSLATE_NOOP("errors", "Something went wrong that FamilyPact has no words for."),
    QT_TRANSLATE_NOOP("errors", "Try again; nothing saved before is lost."),
)
