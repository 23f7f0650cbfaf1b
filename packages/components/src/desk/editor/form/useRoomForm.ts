import { tellHost } from '@anteroom/contract';
import { useServerNow } from '@anteroom/hooks';
import { useEventCallback } from '@fluentui/react-components';
import { type FormEvent, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useInviteeLookup } from '../../../invitees/index.js';
import { useDialogState } from '../../../ui/index.js';
import {
  callEffects,
  type DraftChange,
  type DraftFaults,
  draftFaults,
  draftReducer,
  isChanged,
  readPasted,
} from '../draft/index.js';
import type { SaveFailure } from '../save/index.js';
import type { RoomFormProps, RoomFormState } from '../sections/index.js';
import { useUnsavedGuard } from './useUnsavedGuard.js';

/** The faults to show: those of untouched fields only after the user tried to save. */
function saidFaults({ title, people, ...window }: DraftFaults, isTitleSaid: boolean, isTried: boolean): DraftFaults {
  return {
    ...window,
    ...(title && isTitleSaid && { title }),
    ...(people && (isTried || people !== 'not-added') && { people }),
  };
}

/**
 * The state of a `RoomForm`. A draft is one plain object with one pure reducer: pasting, presets and the window's rules
 * concern several fields at once, which a form library that works field by field would make harder.
 */
export function useRoomForm({ initial, isNew = false, inCall, save, onSaved, onCancel, ...shown }: RoomFormProps) {
  const now = useServerNow();
  const [draft, dispatch] = useReducer(draftReducer, initial);
  const [before, setBefore] = useState(initial);
  const [failure, setFailure] = useState<SaveFailure>();
  const [stage, setStage] = useState<'editing' | 'saving' | 'done'>('editing');
  const discarding = useDialogState();
  const [isTitleLeft, setTitleLeft] = useState(false);
  const [tries, setTries] = useState(0);
  const lookUp = useInviteeLookup(shown.roomId);
  const form = useRef<HTMLFormElement>(null);

  const changed = isChanged(before, draft);
  const faults = draftFaults(isNew ? undefined : before, draft, now);
  const said = saidFaults(faults, isTitleLeft || tries > 0, tries > 0);
  const known = useMemo(() => inCall && new Set(inCall), [inCall]);
  useUnsavedGuard(changed && stage !== 'done');

  // Move focus to the first invalid field, so that keyboard and screen reader users land on its error.
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  const change = useEventCallback((what: DraftChange) => {
    // The draft that is being sent must stay the one that is shown.
    if (stage === 'saving') return;
    setFailure((last) => last && { ...last, at: undefined });
    dispatch(what);
  });

  const submit = useEventCallback(async (event: FormEvent) => {
    event.preventDefault();
    if (stage === 'saving' || stage === 'done') return;
    setFailure(undefined);
    setStage('saving');
    // People still in the box were meant to be invited. They are shown first if the directory doesn't know one of them.
    const pasted = readPasted(draft).invitees.map(({ id }) => id);
    const known = pasted.length > 0 ? await lookUp(pasted) : undefined;
    const whole = draftReducer(draft, { type: 'add-pasted', known });
    dispatch({ type: 'add-pasted', known });
    const isNewlyUnknown = whole.people.some((person) => person.isUnknown && !draft.people.includes(person));
    if (isNewlyUnknown || Object.keys(draftFaults(isNew ? undefined : before, whole, now)).length > 0) {
      setStage('editing');
      setTries((count) => count + 1);
      return;
    }
    const outcome = await save(whole, before);
    if (!outcome.failure) {
      setStage('done');
      void tellHost(onSaved, outcome.room);
      return;
    }
    if (outcome.failure.saved) setBefore(outcome.failure.saved);
    setFailure(outcome.failure);
    setStage('editing');
    setTries((count) => count + 1);
  });

  const state: RoomFormState = {
    ...shown,
    isNew,
    draft,
    change,
    now,
    faults: said,
    refusedAt: failure?.at,
    failure,
    isHeldBack: tries > 0 && Object.keys(said).length > 0,
    isChanged: changed,
    isSaving: stage === 'saving',
    effects: isNew ? undefined : callEffects(before, draft, known, now),
    inCallCount: inCall?.length,
    form,
    titleLeft: () => setTitleLeft(true),
    submit,
    cancel: () => (changed ? discarding.open() : void tellHost(onCancel)),
    discarding: {
      isMounted: discarding.isMounted,
      isOpen: discarding.isOpen,
      stay: discarding.close,
      leave() {
        setStage('done');
        void tellHost(onCancel);
      },
    },
  };
  return state;
}
