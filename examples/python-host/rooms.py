"""Rooms: create, list, read, change, delete."""

import json
from datetime import timedelta

from flask import Blueprint, current_app, g, request

from access import access_to, body_as, open_room
from contract import Problem, invalid, moment, now, text_of
from paging import page
from participants import changed_person, everyone_on, roles_of
from people import may_create, may_do
from repeats import remember, room_of_repeated
from room_body import room_body

api = Blueprint("rooms", __name__)
LONGEST = timedelta(days=180)


def window_of(body):
    """The window of a body, or None. Checks the service's rules before calling it; the contract's schema already checks
    that both ends are given."""
    if "validFrom" not in body:
        return None
    opens, closes = (moment(body[name], name) for name in ("validFrom", "validUntil"))
    if opens - now() > LONGEST:
        raise invalid("validFrom has to be within 180 days from now.", "validFrom")
    if closes <= opens or closes - opens > LONGEST or closes <= now():
        raise invalid("validUntil has to be after validFrom and after now, and within 180 days of it.", "validUntil")
    return opens, closes


@api.get("/rooms")
def list_rooms():
    rows = g.store.all(
        "select rooms.*, members.role as role from rooms left join members on rooms.id = members.room_id"
        " and members.acs_user_id = ? where owner_id = ? or role is not null",
        g.store.identity(g.user) or "",
        g.user,
    )

    state = request.args.get("state")
    if state not in (None, "scheduled", "open", "expired"):
        raise invalid("state has to be scheduled, open or expired.", "state")
    if state is not None:
        rows = [row for row in rows if _state_of(row) == state]

    def place_of(row):
        return [-moment(row["valid_from"], "validFrom").timestamp(), row["id"]]

    items, cursor = page(sorted(rows, key=place_of), place_of, [float, str])
    rooms = [
        {
            "id": row["id"],
            "title": row["title"],
            "validFrom": row["valid_from"],
            "validUntil": row["valid_until"],
            "pstnDialOutEnabled": bool(row["pstn"]),
            "knocking": bool(row["knocking"]),
            "metadata": json.loads(row["metadata"]),
            "me": {"may": sorted(may_do(g.user, row, row["role"])), **({"role": row["role"]} if row["role"] else {})},
        }
        for row in items
    ]
    return {"items": rooms, "serverTime": text_of(now()), **({"nextCursor": cursor} if cursor else {})}


def _state_of(row):
    if moment(row["valid_from"], "validFrom") > now():
        return "scheduled"
    return "open" if moment(row["valid_until"], "validUntil") > now() else "expired"


@api.post("/rooms")
def create_room():
    if not may_create(g.user):
        raise Problem("forbidden", "Only organizers can create rooms.")
    body = body_as("CreateRoom")
    window = window_of(body)
    roles = roles_of(body.get("participants", []))
    with g.store.change():
        room_id = room_of_repeated()
        if room_id is None:
            room_id = make_room(body, window, roles)
            remember(room_id)
    return room_body(room_id), 201


def make_room(body, window, roles):
    opens, closes = window or (None, None)
    dial_out = body.get("pstnDialOutEnabled", False)
    room = current_app.service.create_room(
        roles, valid_from=opens, valid_until=closes, pstn_dial_out_enabled=dial_out
    )
    try:
        g.store.run(
            "insert into rooms values (?, ?, ?, ?, ?, ?, ?, ?)",
            room.id,
            g.user,
            body["title"],
            body.get("knocking", False),
            json.dumps(body.get("metadata", {})),
            text_of(room.opens),
            text_of(room.closes),
            dial_out,
        )
        g.store.save_members(room.id, roles)
    except Exception:
        # No one would find a room that the host has not stored.
        current_app.service.delete_room(room.id)
        raise
    return room.id


@api.get("/rooms/<room_id>")
def read_room(room_id):
    return room_body(room_id)


@api.patch("/rooms/<room_id>")
def update_room(room_id):
    """A change of a room and of its people: all of it is made, or nothing."""
    try:
        access = open_room(room_id, "update", "change-participants")
    except Problem:
        # Somebody who removed themself sends the request again, because its response was lost.
        own = own_change()
        if own and room_of_repeated(room_id):
            access = access_to(room_id)
            # They only changed their own role, and were removed by others since.
            if own.get("role") is None or access.role:
                return room_body(room_id, access)
        raise
    body = body_as("UpdateRoom")
    window = window_of(body)
    participants = body.get("participants", [])
    roles = roles_of(participants, access.roster)
    with g.store.change():
        if room_of_repeated(room_id) is None:
            apply_change(room_id, body, window, participants, roles)
            remember(room_id, room_id)
    return room_body(room_id, access_to(room_id))


def own_change():
    """What the request changes for its own user, or None. Someone whom others removed learns nothing here."""
    try:
        people = body_as("UpdateRoom").get("participants", [])
    except Problem:
        return None
    own = g.store.identity(g.user)
    return next(
        (one for one in people if one.get("userId", "") == g.user or (own and one.get("acsUserId") == own)), None
    )


def apply_change(room_id, body, window, participants, roles):
    """Checks everything under the lock, then changes the service and the store.

    A failure leaves the room as before. If undoing fails too, parts of the change remain; sending it again completes it.
    """
    details = [name for name in body if name not in ("participants", "was")]
    access = open_room(room_id, "update" if details or not participants else "change-participants")
    if participants and "change-participants" not in access.may:
        raise Problem("forbidden", "You may not change who is invited.")
    row, before = access.room, current_app.service.room(room_id)
    field = changed_field(body, row, before) or changed_person(participants, access.roster)
    if field:
        current = {"room": room_body(room_id, access)}
        if "read-participants" in access.may:
            current["participants"] = everyone_on(access.roster)
        raise Problem("room-changed", f"{field} has changed since. Nothing was saved.", field, current=current)
    settings = {}
    if window:
        settings |= {"valid_from": window[0], "valid_until": window[1]}
    if "pstnDialOutEnabled" in body:
        settings["pstn_dial_out_enabled"] = body["pstnDialOutEnabled"]
    try:
        if settings:
            current_app.service.update_room(room_id, **settings)
        g.store.run(
            "update rooms set title = ?, knocking = ?, metadata = ?, valid_from = ?, valid_until = ?, pstn = ?"
            " where id = ?",
            body.get("title", row["title"]),
            body.get("knocking", row["knocking"]),
            json.dumps(body["metadata"]) if "metadata" in body else row["metadata"],
            text_of(window[0]) if window else row["valid_from"],
            text_of(window[1]) if window else row["valid_until"],
            body.get("pstnDialOutEnabled", row["pstn"]),
            room_id,
        )
        if participants:
            g.store.save_members(room_id, current_app.service.change_roster(room_id, roles))
    except Exception:
        # Also if only the service's response was lost. The store rolls back by itself.
        if settings:
            current_app.service.update_room(
                room_id,
                valid_from=before.opens,
                valid_until=before.closes,
                pstn_dial_out_enabled=before.dial_out,
            )
        raise


def changed_field(body, row, service_room):
    """The first field that has neither the value that the change is based on nor the one that it sets."""
    current = {
        "title": row["title"],
        "validFrom": service_room.opens,
        "validUntil": service_room.closes,
        "pstnDialOutEnabled": service_room.dial_out,
        "knocking": bool(row["knocking"]),
    }

    def value(source, name):
        return moment(source[name], name) if name.startswith("valid") else source[name]

    was = body.get("was", {})
    for name, is_now in current.items():
        if name in was and name in body and is_now not in (value(was, name), value(body, name)):
            return name
    return None


@api.delete("/rooms/<room_id>")
def delete_room(room_id):
    open_room(room_id, "delete")
    with g.store.change():
        current_app.service.delete_room(room_id)
        g.store.run("delete from rooms where id = ?", room_id)
    return "", 204
