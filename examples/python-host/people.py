"""The host's own users. A real host has a directory and a sign-in; this one has five people."""

PEOPLE = {
    "olga": {"name": "Olga Organizer", "is_organizer": True},
    "ada": {"name": "Ada Lovelace", "is_organizer": False},
    "ben": {"name": "Ben Nevis", "is_organizer": False},
    "cleo": {"name": "Cleo de Nile", "is_organizer": False},
    "eve": {"name": "Eve Moneypenny", "is_organizer": False},
}


def name_of(user_id):
    """What others see. It comes from here, never from the caller."""
    return PEOPLE[user_id]["name"] if user_id in PEOPLE else "Guest"


def may_create(user_id):
    return PEOPLE[user_id]["is_organizer"]


def may_do(user_id, room, role):
    """What a user may do with a room, by its owner and the service's roster."""
    allowed = set()
    if room["owner_id"] == user_id:
        allowed |= {"read", "update", "delete", "read-participants", "change-participants", "answer-knocks"}
    if role is not None:
        allowed |= {"read", "join", "read-participants"}
    if role == "Presenter":
        allowed |= {"change-participants", "answer-knocks"}
    if not allowed and room["knocking"]:
        allowed = {"knock"}
    return allowed
