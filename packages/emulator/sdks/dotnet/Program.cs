// The documented quickstart, each value checked.
using Azure;
using Azure.Communication;
using Azure.Communication.Identity;
using Azure.Communication.Rooms;

string connectionString = Environment.GetEnvironmentVariable("COMMUNICATION_CONNECTION_STRING")
    ?? throw new InvalidOperationException("COMMUNICATION_CONNECTION_STRING is not set.");
var roomsClient = new RoomsClient(connectionString);
var identityClient = new CommunicationIdentityClient(connectionString);
Console.WriteLine("Azure Communication Services - Rooms Quickstart");

static void Expect<T>(string what, T actual, T expected)
{
    if (EqualityComparer<T>.Default.Equals(actual, expected)) return;
    Console.Error.WriteLine($"{what}: expected {expected}, got {actual}");
    Environment.Exit(1);
}

static async Task ExpectRefusal(string what, int status, string code, Func<Task> attempt)
{
    try
    {
        await attempt();
    }
    catch (RequestFailedException refusal)
    {
        Expect(what, (refusal.Status, refusal.ErrorCode), (status, code));
        return;
    }
    Expect(what, "accepted", "refused");
}

async Task<string> Roster(string id)
{
    var entries = new List<string>();
    await foreach (RoomParticipant entry in roomsClient.GetParticipantsAsync(id))
    {
        entries.Add($"{entry.CommunicationIdentifier.RawId} {entry.Role}");
    }
    return string.Join("\n", entries);
}

async Task<string> RoomIds()
{
    var ids = new List<string>();
    await foreach (CommunicationRoom entry in roomsClient.GetRoomsAsync()) ids.Add(entry.Id);
    return string.Join("\n", ids);
}

CommunicationUserIdentifierAndToken withToken =
    await identityClient.CreateUserAndTokenAsync([CommunicationTokenScope.VoIP], TimeSpan.FromMinutes(60));
CommunicationUserIdentifier user1 = withToken.User;
CommunicationUserIdentifier user2 = await identityClient.CreateUserAsync();
CommunicationUserIdentifier user3 = await identityClient.CreateUserAsync();
Expect("a token of three parts", withToken.AccessToken.Token.Split('.').Length, 3);
Expect("an identity", user2.Id.StartsWith("8:acs:"), true);

CommunicationRoom plain = await roomsClient.CreateRoomAsync(new CreateRoomOptions());
Expect("a room without options ends after 180 days", plain.ValidUntil - plain.ValidFrom, TimeSpan.FromDays(180));
Expect("dial-out by default", plain.PstnDialOutEnabled, false);

DateTimeOffset now = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds());
CommunicationRoom created = await roomsClient.CreateRoomAsync(new CreateRoomOptions
{
    ValidFrom = now,
    ValidUntil = now.AddDays(1),
    PstnDialOutEnabled = true,
    Participants =
    [
        new RoomParticipant(user1) { Role = ParticipantRole.Presenter },
        new RoomParticipant(user2),
    ],
});
string roomId = created.Id;
Console.WriteLine($"\nCreated room with id: {roomId}");
Expect("the window", (created.ValidFrom, created.ValidUntil), (now, now.AddDays(1)));
Expect("dial-out", created.PstnDialOutEnabled, true);

CommunicationRoom room = await roomsClient.GetRoomAsync(roomId);
Console.WriteLine($"\nRetrieved room with id: {room.Id}");
Expect("the room", (room.Id, room.CreatedAt), (roomId, created.CreatedAt));

CommunicationRoom updated = await roomsClient.UpdateRoomAsync(roomId, new UpdateRoomOptions
{
    ValidFrom = now.AddDays(1),
    ValidUntil = now.AddDays(2),
    PstnDialOutEnabled = false,
});
Console.WriteLine($"\nUpdated room with validFrom: {updated.ValidFrom}, validUntil: {updated.ValidUntil}");
Expect("the new window", (updated.ValidFrom, updated.ValidUntil), (now.AddDays(1), now.AddDays(2)));
Expect("dial-out off", updated.PstnDialOutEnabled, false);
Expect("the rooms", await RoomIds(), $"{roomId}\n{plain.Id}");

await roomsClient.AddOrUpdateParticipantsAsync(roomId,
[
    new RoomParticipant(user2) { Role = ParticipantRole.Consumer },
    new RoomParticipant(user3) { Role = ParticipantRole.Collaborator },
]);
Console.WriteLine("\nAdded or updated participants");
string everybody = $"{user1.Id} Presenter\n{user2.Id} Consumer\n{user3.Id} Collaborator";
Expect("the roster", await Roster(roomId), everybody);
Console.WriteLine($"\nParticipants:\n{everybody}");

await roomsClient.RemoveParticipantsAsync(roomId, [user2, user3]);
Console.WriteLine("\nRemoved participants");
Expect("the rest", await Roster(roomId), $"{user1.Id} Presenter");

await ExpectRefusal("a room that ended", 400, "BadRequest", () => roomsClient.CreateRoomAsync(
    new CreateRoomOptions { ValidFrom = now.AddDays(-2), ValidUntil = now.AddDays(-1) }));
await ExpectRefusal("an id with letters", 400, "BadRequest", () => roomsClient.GetRoomAsync("non-existing"));

await roomsClient.DeleteRoomAsync(roomId);
await roomsClient.DeleteRoomAsync(roomId);
Console.WriteLine($"\nDeleted room with id: {roomId}");
await ExpectRefusal("a deleted room", 404, "NotFound", () => roomsClient.GetRoomAsync(roomId));
Expect("the rooms that are left", await RoomIds(), plain.Id);

await identityClient.DeleteUserAsync(user2);
await ExpectRefusal("a token for a deleted identity", 404, "NotFound",
    () => identityClient.GetTokenAsync(user2, [CommunicationTokenScope.VoIP]));
