import { beforeEach, describe, expect, it } from 'vitest';
import { chooseCallingEngine, fixCallingEngine } from './engineChoice.js';

// A new page.
beforeEach(() => Reflect.deleteProperty(globalThis, Symbol.for('anteroom.callingEngine')));

describe('the choice of an engine', () => {
  it('is the calling SDK by default', () => {
    expect(fixCallingEngine()).toBe('sdk');
  });

  it('is the last one before the engine is loaded', () => {
    chooseCallingEngine('sdk');
    chooseCallingEngine('emulator');
    expect(fixCallingEngine()).toBe('emulator');
  });

  it('cannot be changed once the engine is loaded, and says what to do', () => {
    fixCallingEngine();
    expect(() => chooseCallingEngine('emulator')).toThrow(/already loaded.*before the first import/);
    expect(() => chooseCallingEngine('sdk')).not.toThrow();
    expect(fixCallingEngine()).toBe('sdk');
  });
});
