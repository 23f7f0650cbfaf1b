"""Requests that are sent again because their response was lost: an `Idempotency-Key` is remembered for 24 hours."""

import hashlib
import re
from datetime import timedelta

from flask import g, request

from contract import Problem, invalid, now, text_of

KEY = re.compile(r"[\x21-\x7e]{8,128}")
KEPT = timedelta(hours=24)


def idempotency_key():
    key = request.headers.get("Idempotency-Key")
    if key is not None and not KEY.fullmatch(key):
        raise invalid("Idempotency-Key has to be 8 to 128 visible characters.", "Idempotency-Key")
    return key


def room_of_repeated(about=""):
    """The id of the room that the same request created or changed before, or None. `about` is what else the key is for."""
    done = g.store.one(
        "select * from repeats where user_id = ? and key = ? and at > ?",
        g.user,
        idempotency_key(),
        text_of(now() - KEPT),
    )
    if done is None:
        return None
    if done["body_hash"] != _hash_of(about):
        raise Problem("request-repeated", "This Idempotency-Key was used for another request.")
    if g.store.room(done["room_id"]) is None:
        raise Problem("request-repeated", "This Idempotency-Key belongs to a room that has been deleted since.")
    return done["room_id"]


def remember(room_id, about=""):
    """Saves the outcome of the request under its key, if it has one."""
    key = idempotency_key()
    if key is None:
        return
    g.store.run("delete from repeats where at <= ?", text_of(now() - KEPT))
    g.store.run("insert into repeats values (?, ?, ?, ?, ?)", g.user, key, _hash_of(about), room_id, text_of(now()))


def _hash_of(about):
    return hashlib.sha256(about.encode() + request.get_data()).hexdigest()
