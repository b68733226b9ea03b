"""Everything the encrypted database holds, as JSON that any other program can read."""

from collections.abc import Mapping
from dataclasses import replace

import msgspec

from familypact.domain.draft import Draft
from familypact.domain.two_drafts import Ratings, Turn
from familypact.infra.store.sqlite_store import SqliteStore

FORMAT = 1


def readable(store: SqliteStore) -> bytes:
    """Give agreements with their sign-offs, the draft, talks, proposals and incident records.

    No secret key; of a child's words in a record only what the child shared; of a talk that is
    not over, and of what is half written, nothing that one side has for itself.
    """
    due, draft = store.next_checkin(), store.load_draft()
    everything = {
        "format": FORMAT,
        "agreements": [store.version(number) for number in store.numbers()],
        "draft": None if draft is None else _shown(draft),
        "next_checkin": None if due is None else due.isoformat(timespec="minutes"),
        "talks": [talk.shared() for talk in store.talk_tables.talks()],
        "proposals": [each for each in store.talk_tables.proposals() if each.on_table],
        "devices": store.safety_tables.set_ups(),
        "topics": store.safety_tables.topic_talks(),
        "records": [record.shared() for record in store.record_table.records()],
        "pins": store.pin_tables.news(),
        "posters": store.talk_tables.poster_copies(),
        "seal_fingerprints": sorted(one.digits for one in store.seal_keys.fingerprints()),
    }
    content = msgspec.json.encode(everything, enc_hook=_plain, order="deterministic")
    return msgspec.json.format(content, indent=2)


def _shown(draft: Draft) -> Draft:
    """Leave out what was answered alone as long as anybody has still to answer."""
    turns = [draft.ratings.get(side, Ratings()).turn for side in draft.sides()]
    return replace(draft, ratings={}) if Turn.OPEN in turns else draft


def _plain(value: object) -> object:
    """Give the library a dict for the other mappings there are."""
    if isinstance(value, Mapping):
        return dict(value)
    raise NotImplementedError
