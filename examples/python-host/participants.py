"""The people who are invited to a room, and their tokens."""

from flask import Blueprint, current_app, g

from access import body_as, identity_of, open_room
from contract import Problem, invalid, now, text_of
from paging import page
from people import PEOPLE, name_of
from room_body import room_body

api = Blueprint("participants", __name__)


def changed_person(participants, room_roster):
    """The first person whose role is neither the one that the change is based on nor the one that it sets."""
    for index, person in enumerate(participants):
        acs_user_id = person.get("acsUserId") or g.store.identity(person["userId"])
        if "was" in person and room_roster.get(acs_user_id) not in (person["was"], person["role"]):
            return f"participants.{index}"
    return None


def everyone_on(roster):
    """The people of a roster by name."""
    people = [
        {"acsUserId": person, "role": role, "displayName": name_of(g.store.user_of(person))}
        for person, role in roster.items()
    ]
    return sorted(people, key=place_of)


def place_of(person):
    return [person["displayName"], person["acsUserId"]]


def roles_of(participants, room_roster=()):
    """Roles by ACS user id, for people named by the host's user id or by a known ACS user id."""
    roles = {}
    for index, person in enumerate(participants):
        user_id, acs_user_id = person.get("userId"), person.get("acsUserId")
        if user_id is None and acs_user_id not in room_roster and g.store.user_of(acs_user_id) is None:
            raise invalid("There is no person with this id.", f"participants.{index}.acsUserId")
        if user_id is not None and user_id not in PEOPLE:
            raise invalid("There is no person with this id.", f"participants.{index}.userId")
        roles[acs_user_id or identity_of(user_id)] = person.get("role", "Attendee")
    return roles


@api.get("/rooms/<room_id>/participants")
def list_participants(room_id):
    roster = open_room(room_id, "read-participants").roster
    items, cursor = page(everyone_on(roster), place_of, [str, str])
    return {"items": items, **({"nextCursor": cursor} if cursor else {})}


@api.patch("/rooms/<room_id>/participants")
def change_participants(room_id):
    access = open_room(room_id, "change-participants")
    participants = body_as("ChangeParticipants")["participants"]
    changes = roles_of(participants, access.roster)
    with g.store.change():
        # Under the lock: somebody else may have changed the roster meanwhile.
        access = open_room(room_id, "change-participants")
        field = changed_person(participants, access.roster)
        if field:
            current = {"room": room_body(room_id, access), "participants": everyone_on(access.roster)}
            raise Problem("room-changed", f"{field} has changed since. Nothing was saved.", field, current=current)
        g.store.save_members(room_id, current_app.service.change_roster(room_id, changes))
    return list_participants(room_id)


@api.post("/rooms/<room_id>/call/actions")
def act_in_call(room_id):
    """The calling SDK of Azure does this in the browser."""
    open_room(room_id, "join")
    raise Problem("not-supported", "Here the calling SDK does this in the browser.")


@api.post("/rooms/<room_id>/token")
def issue_token(room_id):
    """Doesn't read the body: the token belongs to the signed-in user, and their role comes from the roster."""
    access = open_room(room_id, "join")
    room = current_app.service.room(room_id)
    if now() < room.opens:
        raise Problem("room-not-open", f"The room opens at {text_of(room.opens)}.")
    if now() >= room.closes:
        raise Problem("room-expired", f"The room closed at {text_of(room.closes)}.")
    token, expires = current_app.service.token(access.acs_user_id)
    return {
        "acsUserId": access.acs_user_id,
        "token": token,
        "expiresOn": text_of(expires),
        "role": access.role,
        "displayName": name_of(g.user),
    }
