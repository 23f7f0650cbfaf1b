import { describe, expect, it } from 'vitest';
import { CAPABILITIES, can, ROLES, type Role } from './roles.js';

describe('the role table', () => {
  it.each<[Role, string[]]>([
    ['Presenter', [...CAPABILITIES]],
    ['Attendee', ['unmuteMic', 'turnVideoOn', 'setCaptionLanguage']],
    ['Consumer', ['setCaptionLanguage']],
    ['Collaborator', ['unmuteMic', 'turnVideoOn', 'shareScreen', 'setCaptionLanguage']],
  ])('lets a %s do what the service documents', (role, allowed) => {
    expect(CAPABILITIES.filter((capability) => can(role, capability))).toEqual(allowed);
  });

  it('lets an unknown role do nothing', () => {
    for (const capability of CAPABILITIES) {
      expect(can(undefined, capability)).toBe(false);
      expect(can(null, capability)).toBe(false);
    }
  });

  it('lets nobody but a Presenter act on others', () => {
    const others = ['muteOthers', 'removeParticipant', 'addCommunicationUser', 'addPhoneNumber'] as const;
    for (const role of ROLES.filter((name) => name !== 'Presenter')) {
      expect(others.some((capability) => can(role, capability))).toBe(false);
    }
  });
});
