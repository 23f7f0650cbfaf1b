"""Finding people to invite. This host knows them by their ids; one with a directory also searches by name and mail address."""

from flask import Blueprint, g, request

from access import body_as, open_room
from contract import Problem
from people import PEOPLE, may_create, name_of

api = Blueprint("directory", __name__)


def require_inviter(room_id):
    """The directory is for users who may create rooms, or may invite people to this room."""
    if may_create(g.user):
        return
    if room_id is None:
        raise Problem("forbidden", "You may not invite people.")
    open_room(room_id, "change-participants")


@api.get("/people")
def search_people():
    require_inviter(request.args.get("room"))
    raise Problem("not-supported", "This host has no search for people. Invite them by their id.")


@api.post("/people")
def look_up_people():
    body = body_as("LookUpPeople")
    require_inviter(body.get("room"))
    return {"items": [{"name": name, "person": person_of(name)} for name in dict.fromkeys(body["names"]) if name in PEOPLE]}


def person_of(user_id):
    acs_user_id = g.store.identity(user_id)
    return {
        "userId": user_id,
        "displayName": name_of(user_id),
        **({"acsUserId": acs_user_id} if acs_user_id else {}),
    }
