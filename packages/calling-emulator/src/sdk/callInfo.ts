/** `call.info`. The UI library keeps it of each call that has ended, so it holds nothing of the call but its id. */
export const callInfo = (callId: string) => ({
  groupId: undefined,
  threadId: undefined,
  participantId: callId,
  getServerCallId: () => Promise.resolve(callId),
});
