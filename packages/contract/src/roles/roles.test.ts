import { describe, expect, it } from 'vitest';
import { CAPABILITIES, can, ROLES, type Role } from './roles.js';

describe('the role table', () => {
  it.each<[Role, string[]]>([
    ['Presenter', [...CAPABILITIES]],
    ['Attendee', ['unmuteMic', 'turnVideoOn', 'setCaptionLanguage']],
    ['Consumer', ['setCaptionLanguage']],
    ['Collaborator', ['unmuteMic', 'turnVideoOn', 'shareScreen', 'setCaptionLanguage']],
  ])('allows a %s what the service documents', (role, allowed) => {
    expect(CAPABILITIES.filter((capability) => can(role, capability))).toEqual(allowed);
  });

  it('allows an unknown role nothing', () => {
    for (const capability of CAPABILITIES) {
      expect(can(undefined, capability)).toBe(false);
      expect(can(null, capability)).toBe(false);
    }
  });

  it('allows only a Presenter to act on others', () => {
    const others = ['muteOthers', 'removeParticipant', 'addCommunicationUser', 'addPhoneNumber'] as const;
    for (const role of ROLES.filter((name) => name !== 'Presenter')) {
      expect(others.some((capability) => can(role, capability))).toBe(false);
    }
  });
});
