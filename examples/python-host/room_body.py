"""A room in a response."""

import json

from flask import current_app, g

from access import open_room
from contract import now, text_of
from knocks import latest_knock
from people import name_of


def room_body(room_id, access=None):
    """A room as the user may see it, or as `access` shows it."""
    access = access or open_room(room_id, "read", "knock")
    room, service_room = access.room, current_app.service.room(room_id)
    me = {"displayName": name_of(g.user), "may": sorted(access.may)}
    if access.role is None:
        knock = latest_knock(room_id, g.user)
        me |= {"invited": False, **({"knock": knock} if knock else {})}
    else:
        me |= {"invited": True, "role": access.role, "acsUserId": access.acs_user_id}
    return {
        "id": room_id,
        "title": room["title"],
        "validFrom": text_of(service_room.opens),
        "validUntil": text_of(service_room.closes),
        "pstnDialOutEnabled": service_room.dial_out,
        "knocking": bool(room["knocking"]),
        # Only for people who may read the room: someone who may only knock sees its title and window.
        "metadata": json.loads(room["metadata"]) if "read" in access.may else {},
        "owner": {"displayName": name_of(room["owner_id"])},
        "me": me,
        "serverTime": text_of(now()),
    }
