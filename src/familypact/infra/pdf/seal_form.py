"""How a seal of ours is written into a PDF: for the module that writes and those that read."""

FIELD = "FamilyPactSeal"
OWNER = "/FamilyPact"  # whose private data these are, as PDF's PieceInfo wants it
NUMBER = "/Version"
WORDING = "/Wording"
SIGNERS = "/Signers"
STATEMENT = "/Statement"
# The seal itself takes two kilobytes, all it adds five; more than this is something else.
MOST_SEAL_DIGITS = 16 * 1024
MOST_ADDED_BYTES = 128 * 1024
REVISIONS = 2  # the poster, and the seal upon it
