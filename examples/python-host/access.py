"""Access to rooms: every operation on a room goes through here."""

import re
from dataclasses import dataclass
from typing import Any

from flask import current_app, g, request

from contract import Problem, check, invalid
from people import may_do
from service import room_not_found

ROOM_ID = re.compile(r"\d{15,20}")


@dataclass
class Access:
    room: Any
    roster: dict
    acs_user_id: str | None
    role: str | None
    may: set


def access_to(room_id):
    """The room, also for a user who may not see it."""
    room = g.store.room(room_id) if ROOM_ID.fullmatch(room_id) else None
    if room is None:
        raise room_not_found()
    roster = current_app.service.roster(room_id)
    acs_user_id = g.store.identity(g.user)
    role = roster.get(acs_user_id)
    return Access(room, roster, acs_user_id, role, may_do(g.user, room, role))


def open_room(room_id, *actions):
    """The room, for a user who may do one of `actions`. To a user who may not see it, it does not exist."""
    access = access_to(room_id)
    if not access.may:
        raise room_not_found()
    if not access.may.intersection(actions):
        if access.role is None and actions[0] in ("join", "read-participants"):
            raise Problem("not-invited", "You are not invited to this room.")
        raise Problem("forbidden", "You may see this room, but not do this.")
    return access


def body_as(schema, missing=None):
    """The request's body, validated by a schema of the contract. Read it only after checking permissions.

    `missing` is what a request without a body stands for, where one may be.
    """
    if missing is not None and not request.get_data():
        return missing
    if request.mimetype != "application/json":
        raise invalid("The body has to be application/json.", status=415)
    body = request.get_json(silent=True)
    if body is None:
        raise invalid("The body is no JSON.")
    body = check(schema, body)
    for name in ("title", "note", "reason"):
        if name in body:
            body[name] = body[name].strip()
    return body


def identity_of(user_id):
    """The ACS identity of a user of the host, created on first use. It never changes: rosters refer to it."""
    if g.store.identity(user_id) is None:
        with g.store.change():
            if g.store.identity(user_id) is None:
                g.store.run("insert into identities values (?, ?)", user_id, current_app.service.new_identity())
    return g.store.identity(user_id)
