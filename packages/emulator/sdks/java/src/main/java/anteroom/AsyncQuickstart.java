package anteroom;

import static anteroom.Checks.connectionString;
import static anteroom.Checks.expect;
import static anteroom.Checks.expectRefusal;

import com.azure.communication.common.CommunicationUserIdentifier;
import com.azure.communication.identity.CommunicationIdentityAsyncClient;
import com.azure.communication.identity.CommunicationIdentityClientBuilder;
import com.azure.communication.identity.models.CommunicationTokenScope;
import com.azure.communication.identity.models.CommunicationUserIdentifierAndToken;
import com.azure.communication.rooms.RoomsAsyncClient;
import com.azure.communication.rooms.RoomsClientBuilder;
import com.azure.communication.rooms.models.CommunicationRoom;
import com.azure.communication.rooms.models.CreateRoomOptions;
import com.azure.communication.rooms.models.ParticipantRole;
import com.azure.communication.rooms.models.RoomParticipant;
import com.azure.communication.rooms.models.UpdateRoomOptions;
import com.azure.core.credential.AccessToken;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The documented quickstart with the asynchronous clients, each value checked. */
public final class AsyncQuickstart {
    private static final List<CommunicationTokenScope> VOIP = List.of(CommunicationTokenScope.VOIP);

    private static Map<String, ParticipantRole> roster(RoomsAsyncClient rooms, String roomId) {
        Map<String, ParticipantRole> roster = new LinkedHashMap<>();
        rooms.listParticipants(roomId)
            .doOnNext(entry -> roster.put(entry.getCommunicationIdentifier().getRawId(), entry.getRole()))
            .blockLast();
        return roster;
    }

    private static List<String> roomIds(RoomsAsyncClient rooms) {
        return rooms.listRooms().map(CommunicationRoom::getRoomId).collectList().block();
    }

    public static void main(String[] args) {
        System.out.println("Azure Communication Services - Rooms Quickstart");
        RoomsAsyncClient rooms = new RoomsClientBuilder()
            .connectionString(connectionString())
            .buildAsyncClient();
        CommunicationIdentityAsyncClient identities = new CommunicationIdentityClientBuilder()
            .connectionString(connectionString())
            .buildAsyncClient();

        CommunicationUserIdentifierAndToken withToken =
            identities.createUserAndToken(VOIP, Duration.ofMinutes(60)).block();
        CommunicationUserIdentifier user1 = withToken.getUser();
        CommunicationUserIdentifier user2 = identities.createUser().block();
        CommunicationUserIdentifier user3 = identities.createUser().block();
        expect("a token of three parts", withToken.getUserToken().getToken().split("\\.").length, 3);
        expect("an identity", user2.getRawId().startsWith("8:acs:"), true);
        AccessToken token = identities.getToken(user2, VOIP).block();
        identities.revokeTokens(user2).block();
        Duration life = Duration.between(OffsetDateTime.now(), token.getExpiresAt());
        expect("a token for a day", life.toMinutes() >= 23 * 60 + 59 && life.toMinutes() <= 24 * 60, true);

        CommunicationRoom plain = rooms.createRoom(new CreateRoomOptions()).block();
        Duration window = Duration.between(plain.getValidFrom(), plain.getValidUntil());
        expect("a room without options ends after 180 days", window, Duration.ofDays(180));

        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        CommunicationRoom created = rooms.createRoom(new CreateRoomOptions()
            .setValidFrom(now)
            .setValidUntil(now.plusDays(30))
            .setParticipants(List.of(
                new RoomParticipant(user1).setRole(ParticipantRole.PRESENTER),
                new RoomParticipant(user2)))).block();
        String roomId = created.getRoomId();
        System.out.println("\nCreated a room with id: " + roomId);
        expect("the created room starts", created.getValidFrom(), now);
        expect("the created room ends", created.getValidUntil(), now.plusDays(30));
        expect("the default role", roster(rooms, roomId).get(user2.getRawId()), ParticipantRole.ATTENDEE);

        CommunicationRoom room = rooms.getRoom(roomId).block();
        System.out.println("\nRetrieved room with id: " + room.getRoomId());
        expect("the room", room.getRoomId(), roomId);
        expect("the room was made", room.getCreatedAt(), created.getCreatedAt());

        CommunicationRoom updated = rooms.updateRoom(roomId,
            new UpdateRoomOptions().setValidFrom(now.plusDays(1)).setValidUntil(now.plusDays(2))).block();
        System.out.println("\nUpdated room with validFrom: " + updated.getValidFrom()
            + ", validUntil: " + updated.getValidUntil());
        expect("the moved room starts", updated.getValidFrom(), now.plusDays(1));
        expect("the moved room ends", updated.getValidUntil(), now.plusDays(2));

        rooms.addOrUpdateParticipants(roomId, List.of(
            new RoomParticipant(user3).setRole(ParticipantRole.CONSUMER),
            new RoomParticipant(user2).setRole(ParticipantRole.PRESENTER))).block();
        System.out.println("\nParticipant(s) added/updated");
        Map<String, ParticipantRole> roster = roster(rooms, roomId);
        expect("the roster", roster, Map.of(
            user1.getRawId(), ParticipantRole.PRESENTER,
            user2.getRawId(), ParticipantRole.PRESENTER,
            user3.getRawId(), ParticipantRole.CONSUMER));
        System.out.println("\nParticipants:");
        roster.forEach((rawId, role) -> System.out.println(rawId + " (" + role + ")"));

        rooms.removeParticipants(roomId, List.of(user3, user2)).block();
        System.out.println("\nParticipant(s) removed");
        expect("the rest", roster(rooms, roomId), Map.of(user1.getRawId(), ParticipantRole.PRESENTER));

        System.out.println("\nListing all the rooms IDs in the first two pages of the list of rooms:");
        List<List<String>> pages = rooms.listRooms().byPage().take(2)
            .map(page -> page.getElements().stream().map(CommunicationRoom::getRoomId).collect(Collectors.toList()))
            .collectList().block();
        pages.forEach(page -> page.forEach(System.out::println));
        expect("the pages of rooms", pages, List.of(List.of(roomId), List.of(plain.getRoomId())));
        expect("the rooms", roomIds(rooms), List.of(roomId, plain.getRoomId()));

        expectRefusal("a room that ended", 400, "BadRequest", "The time range end is in the past.", () ->
            rooms.createRoom(new CreateRoomOptions().setValidFrom(now.minusDays(2)).setValidUntil(now.minusDays(1)))
                .block());
        expectRefusal("an id with letters", 400, "BadRequest", "Invalid room ID length.",
            () -> rooms.getRoom("non-existing").block());

        expect("a deletion", rooms.deleteRoomWithResponse(roomId).block().getStatusCode(), 204);
        rooms.deleteRoom(roomId).block();
        System.out.println("\nDeleted the room with ID: " + roomId);
        expectRefusal("a deleted room", 404, "NotFound", "The server cannot find the requested resource.",
            () -> rooms.getRoom(roomId).block());
        expect("the rooms that are left", roomIds(rooms), List.of(plain.getRoomId()));

        identities.deleteUser(user2).block();
        expectRefusal("a token for a deleted identity", 404, "NotFound", "Provided identity doesn't exist.",
            () -> identities.getToken(user2, VOIP).block());
        System.exit(0);
    }
}
