"""Spoils a good file in the ways that find most: other bytes, cuts, repeats, odd tokens."""

import os
from dataclasses import dataclass

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

CASES = int(os.environ.get("FAMILYPACT_FUZZ_CASES", "150"))
TOKENS = (
    b"",
    b"\0",
    b"\xff\xfe",
    b"\xed\xa0\x80",  # half a letter
    b"[" * 3000,
    b"{" * 3000,
    b'"' * 3,
    b"99999999999999999999999",
    b"-1",
    b"1e999",
    b"nan",
    b"null",
    b"true",
    b"2026-13-45",
    b"../../etc/passwd",
    "\N{RIGHT-TO-LEFT OVERRIDE}".encode(),
)

# The time a case takes depends on the machine; what is tried, on the number alone.
fuzzing = settings(
    max_examples=CASES,
    deadline=None,
    derandomize=CASES <= 1000,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


@dataclass(frozen=True, slots=True)
class Spoiling:
    """Where a token goes, in thousandths of the file, and how many bytes make room for it."""

    place: int
    gone: int
    token: bytes

    def spoil(self, content: bytes) -> bytes:
        at = len(content) * self.place // 1000
        return content[:at] + self.token + content[at + self.gone :]


_ONE = st.builds(
    Spoiling,
    place=st.integers(0, 1000),
    gone=st.integers(0, 40) | st.integers(0, 100_000),
    token=st.sampled_from(TOKENS) | st.binary(max_size=12),
)
spoilings = st.lists(_ONE, min_size=1, max_size=4)


def spoiled(content: bytes, how: list[Spoiling]) -> bytes:
    for one in how:
        content = one.spoil(content)
    return content
