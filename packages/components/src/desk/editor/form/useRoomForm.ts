import { type Room, tellHost } from '@anteroom/contract';
import { useOnline, useServerNow } from '@anteroom/hooks';
import { useEventCallback } from '@fluentui/react-components';
import { type FormEvent, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useInviteeLookup } from '../../../invitees/index.js';
import { useAfterDialogClose } from '../../../ui/index.js';
import {
  accessLoss,
  type Choice,
  type ConflictPlace,
  callEffects,
  conflictsOf,
  type DraftChange,
  type DraftFaults,
  draftFaults,
  draftReducer,
  type Edit,
  editReducer,
  hasConflicts,
  isChanged,
  readPasted,
  startEdit,
} from '../draft/index.js';
import { type SaveFailure, saveEdit } from '../save/index.js';
import type { RoomFormProps, RoomFormState } from '../sections/index.js';
import { useFormQuestion } from './useFormQuestion.js';
import { useKeptDraft } from './useKeptDraft.js';
import { useUnsavedGuard } from './useUnsavedGuard.js';

/** `waiting`: for the network. Nothing is being sent. */
type Stage = 'editing' | 'waiting' | 'saving' | 'done';

/** What keyboard and screen reader users have to attend to: invalid fields, refused lists, and conflicts. */
const FAULTS = '[aria-invalid="true"], [data-fault], [data-conflict]';

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
export function useRoomForm(props: RoomFormProps) {
  const {
    heading,
    latest,
    isNew = false,
    inCall,
    self,
    draftKey,
    save,
    onSaved,
    onCancel,
    onDirtyChange,
    ...shown
  } = props;
  const now = useServerNow();
  const isOnline = useOnline();
  const [edit, dispatch] = useReducer(editReducer, latest, startEdit);
  const [failure, setFailure] = useState<SaveFailure>();
  const [stage, setStage] = useState<Stage>('editing');
  const [isTitleLeft, setTitleLeft] = useState(false);
  const [tries, setTries] = useState(0);
  const lookUp = useInviteeLookup(shown.roomId);
  const form = useRef<HTMLFormElement>(null);
  const { anchor, runAfterClose } = useAfterDialogClose();
  const question = useFormQuestion();
  /** Whether a request may have reached the endpoint although no response came. */
  const mayBeSaved = useRef(false);
  const isGone = useGone();
  const hasLeft = useRef(false);

  const { before, draft } = edit;
  const changed = isChanged(before, draft);
  const isUnsaved = changed && stage !== 'done';
  const conflicts = useMemo(() => conflictsOf(edit), [edit]);
  const faults = draftFaults(isNew ? undefined : before, draft, now);
  const said = saidFaults(faults, isTitleLeft || tries > 0, tries > 0);
  const known = useMemo(() => inCall && new Set(inCall), [inCall]);
  const loss = isNew ? undefined : accessLoss(before, draft, self);
  useUnsavedGuard(isUnsaved, onDirtyChange);
  const { isRestored, forget } = useKeptDraft({
    key: draftKey,
    isNew,
    edit,
    isUnsaved,
    restore: (kept) => dispatch({ type: 'edit', edit: kept }),
  });

  // What is being sent must stay what is shown.
  const mayMerge = !isNew && (stage === 'editing' || stage === 'waiting');
  useEffect(() => {
    if (mayMerge) dispatch({ type: 'latest', latest });
  }, [latest, mayMerge]);

  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>(FAULTS)?.focus();
  }, [tries]);

  const change = useEventCallback((what: DraftChange) => {
    if (stage === 'saving') return;
    setStage('editing');
    setFailure((last) => last && { ...last, at: undefined });
    dispatch({ type: 'change', change: what });
  });

  const decide = useEventCallback((place: ConflictPlace, choice: Choice) => {
    if (stage !== 'saving') dispatch({ type: 'decide', place, choice });
  });

  const done = useEventCallback((room: Room) => {
    setStage('done');
    question.close();
    // The page stays hidden from screen readers if it is replaced before the dialog has closed.
    runAfterClose(() => void tellHost(onSaved, room));
  });

  const failed = useEventCallback((why: SaveFailure, merged: Edit) => {
    const isUnreachable = why.error.code === 'endpoint-unreachable';
    mayBeSaved.current ||= isUnreachable;
    dispatch({ type: 'edit', edit: merged });
    if (isUnreachable && !isOnline) {
      setStage('waiting');
      return;
    }
    setFailure(why);
    setStage('editing');
    question.close();
    runAfterClose(() => setTries((count) => count + 1));
  });

  const send = useEventCallback(async () => {
    setStage('saving');
    const outcome = await saveEdit(save, edit, now);
    if (!outcome.failure) forget();
    if (isGone() || hasLeft.current) return;
    if (outcome.failure) failed(outcome.failure, outcome.edit);
    else done(outcome.room);
  });

  const isHeld = stage === 'waiting' && !isOnline;
  useEffect(() => {
    if (stage === 'waiting' && isOnline) void send();
  }, [stage, isOnline, send]);

  const submit = useEventCallback(async (event: FormEvent) => {
    event.preventDefault();
    if (stage === 'saving' || stage === 'done') return;
    setFailure(undefined);
    setStage('saving');
    // People still in the box were meant to be invited. They are shown first if the directory doesn't know one of them.
    const pasted = readPasted(draft).invitees.map(({ id }) => id);
    const known = pasted.length > 0 ? await lookUp(pasted) : undefined;
    if (isGone() || hasLeft.current) return;
    const whole = draftReducer(draft, { type: 'add-pasted', known });
    dispatch({ type: 'change', change: { type: 'add-pasted', known } });
    const isNewlyUnknown = whole.people.some((person) => person.isUnknown && !draft.people.includes(person));
    const isFaulty = Object.keys(draftFaults(isNew ? undefined : before, whole, now)).length > 0;
    setStage('editing');
    if (isNewlyUnknown || isFaulty || hasConflicts(conflicts)) {
      setTries((count) => count + 1);
      return;
    }
    const start = isOnline || isHeld ? () => void send() : () => setStage('waiting');
    if (loss?.losesOwn && loss.leavesNoPresenter) question.ask('lock-out', () => runAfterClose(start));
    else runAfterClose(start);
  });

  function leave() {
    if (stage !== 'saving') forget();
    hasLeft.current = true;
    setStage('done');
    runAfterClose(() => void tellHost(onCancel));
  }

  function cancel() {
    if (stage === 'saving' || (stage === 'waiting' && mayBeSaved.current)) question.ask('leave-sending', leave);
    else if (changed) question.ask('leave', leave);
    else void tellHost(onCancel);
  }

  const state: RoomFormState = {
    ...shown,
    heading: heading(before.title),
    isNew,
    draft,
    change,
    now,
    faults: said,
    refusedAt: failure?.at,
    failure,
    conflicts,
    latest: edit.latest,
    decide,
    loss,
    isHeldBack: tries > 0 && (Object.keys(said).length > 0 || hasConflicts(conflicts)),
    isChanged: changed,
    isSaving: stage === 'saving',
    isOffline: !isOnline && (stage === 'saving' || stage === 'waiting'),
    isWaiting: stage === 'waiting',
    isRestored,
    startOver() {
      forget();
      setFailure(undefined);
      dispatch({ type: 'edit', edit: startEdit(edit.latest) });
    },
    effects: isNew ? undefined : callEffects(before, draft, known, now),
    inCallCount: inCall?.length,
    form,
    anchor,
    titleLeft: () => setTitleLeft(true),
    submit,
    cancel,
    question,
  };
  return state;
}

/** Whether the component has been unmounted. A form that is gone acts on nothing. */
function useGone(): () => boolean {
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  return () => gone.current;
}
