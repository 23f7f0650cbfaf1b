"""Azure Communication Services, through its official SDKs. Its roster decides who may join, and with which role."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from azure.communication.identity import CommunicationIdentityClient, CommunicationUserIdentifier
from azure.communication.rooms import RoomParticipant, RoomsClient
from azure.core.exceptions import AzureError, HttpResponseError

from contract import Problem

TOKEN_LIFE = timedelta(hours=1)
# Version 1.2.0 of the SDK requests later pages of a list with a wrong API version unless it is set here.
API_VERSION = "2025-03-13"


@dataclass
class ServiceRoom:
    id: str
    opens: datetime
    closes: datetime
    dial_out: bool


def _moment(text):
    """The SDKs return times as the service wrote them: in UTC, with up to seven fractional digits. Python reads six."""
    whole, fraction = re.fullmatch(r"([^.+]+)(?:\.(\d+))?\+00:00", text).groups(default="")
    return datetime.fromisoformat(f"{whole}.{fraction[:6].ljust(6, '0')}+00:00")


def _room(room):
    return ServiceRoom(room.id, _moment(room.valid_from), _moment(room.valid_until), room.pstn_dial_out_enabled)


def room_not_found():
    """The same response for a room that does not exist and one that the caller may not see."""
    return Problem("room-not-found", "There is no such room, or you don't have access to it.")


def _participants(roles):
    return [
        RoomParticipant(communication_identifier=CommunicationUserIdentifier(acs_user_id), role=role)
        for acs_user_id, role in roles.items()
    ]


class Service:
    def __init__(self, connection_string):
        self.rooms = RoomsClient.from_connection_string(connection_string, api_version=API_VERSION)
        self.identities = CommunicationIdentityClient.from_connection_string(connection_string)

    def new_identity(self):
        return self.identities.create_user().properties["id"]

    def token(self, acs_user_id):
        # The narrowest scope: joins rooms that the person is invited to, and can start no other call.
        token = self.identities.get_token(
            CommunicationUserIdentifier(acs_user_id), ["voip.join"], token_expires_in=TOKEN_LIFE
        )
        return token.token, _moment(token.expires_on)

    def create_room(self, roles, **settings):
        return _room(self.rooms.create_room(participants=_participants(roles), **settings))

    def room(self, room_id):
        return _room(self.rooms.get_room(room_id))

    def update_room(self, room_id, **settings):
        self.rooms.update_room(room_id=room_id, **settings)

    def delete_room(self, room_id):
        self.rooms.delete_room(room_id)

    def roster(self, room_id):
        """Roles by ACS user id."""
        return {p.communication_identifier.raw_id: str(p.role) for p in self.rooms.list_participants(room_id)}

    def change_roster(self, room_id, changes):
        """Merges roles; None removes a person. Returns the new roster. The SDK needs two calls: if one fails, both are undone."""
        before = self.roster(room_id)
        try:
            self._merge(room_id, changes)
        except AzureError:
            # Also if the first call failed: it may have been carried out, and only its response was lost.
            self.restore_roster(room_id, before, changes)
            raise
        return {person: role for person, role in {**before, **changes}.items() if role is not None}

    def restore_roster(self, room_id, before, changes):
        """Gives the people of `changes` their role of `before` again, or none."""
        self._merge(room_id, {person: before.get(person) for person in changes})

    def _merge(self, room_id, changes):
        kept = {person: role for person, role in changes.items() if role is not None}
        if kept:
            self.rooms.add_or_update_participants(room_id=room_id, participants=_participants(kept))
        self._remove(room_id, [person for person, role in changes.items() if role is None])

    def _remove(self, room_id, people):
        if people:
            identifiers = [CommunicationUserIdentifier(person) for person in people]
            self.rooms.remove_participants(room_id=room_id, participants=identifiers)


def problem_of(error):
    """What an SDK's error means to the caller. Its text stays in the log."""
    status = error.status_code if isinstance(error, HttpResponseError) else None
    if status == 404:
        return room_not_found()
    if status in (None, 408, 429) or status >= 500:
        retry_after = error.response.headers.get("Retry-After") if status else None
        return Problem("service-unavailable", "The calling service is busy or not responding.", retry_after=retry_after)
    return Problem("internal", "Something failed on the server. Its log has the cause.")
