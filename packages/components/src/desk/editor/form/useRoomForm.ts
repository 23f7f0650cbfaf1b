import { type Room, tellHost } from '@anteroom/contract';
import { useOnline, useServerNow } from '@anteroom/hooks';
import { useEventCallback } from '@fluentui/react-components';
import { type FormEvent, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { type KnownInvitees, useInviteeLookup } from '../../../invitees/index.js';
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
import { type SaveFailure, type SaveOutcome, saveEdit } from '../save/index.js';
import type { RoomFormProps, RoomFormState } from '../sections/index.js';
import { useAttention } from './useAttention.js';
import { useFormQuestion } from './useFormQuestion.js';
import { useKeptDraft } from './useKeptDraft.js';
import { useMadeBefore } from './useMadeBefore.js';
import { BUSY, useStage } from './useStage.js';
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
export function useRoomForm(props: RoomFormProps) {
  const {
    heading,
    latest,
    isNew = false,
    inCall,
    self,
    draftKey,
    save,
    running,
    onSaved,
    onCancel,
    onDirtyChange,
    ...shown
  } = props;
  const now = useServerNow();
  const isOnline = useOnline();
  const [edit, dispatch] = useReducer(editReducer, latest, startEdit);
  const [failure, setFailure] = useState<SaveFailure>();
  const { stage, enter, isAt } = useStage();
  const [isTitleLeft, setTitleLeft] = useState(false);
  const { form, isTried, ...attention } = useAttention();
  const lookUp = useInviteeLookup(shown.roomId);
  const { anchor, runAfterClose } = useAfterDialogClose();
  const question = useFormQuestion();
  /** Whether a request may have reached the endpoint although no response came. */
  const mayBeSaved = useRef(false);
  const saveButton = useRef<HTMLButtonElement>(null);
  const isGone = useGone();

  const { before, draft } = edit;
  const changed = isChanged(before, draft);
  const isKept = changed && stage !== 'left' && stage !== 'done';
  const isUnsaved = isKept && stage !== 'left-saving';
  const isBusy = BUSY.includes(stage);
  const conflicts = useMemo(() => conflictsOf(edit), [edit]);
  const faults = draftFaults(isNew ? undefined : before, draft, now);
  const said = saidFaults(faults, isTitleLeft || isTried, isTried);
  const known = useMemo(() => inCall && new Set(inCall), [inCall]);
  const loss = isNew ? undefined : accessLoss(before, draft, self);
  useUnsavedGuard(isUnsaved, onDirtyChange);
  const kept = useKeptDraft({
    key: draftKey,
    isNew,
    edit,
    isKept,
    restore: (restored) => dispatch({ type: 'edit', edit: restored }),
  });
  const { isRestored } = kept;
  const [madeBefore, setMadeBefore] = useMadeBefore(isRestored, running, () => isAt('saving', 'left-saving', 'done'));
  const forget = () => {
    kept.forget();
    setMadeBefore(undefined);
  };

  // What is being sent must stay what is shown.
  const mayMerge = !isNew && (stage === 'editing' || stage === 'waiting' || stage === 'left');
  useEffect(() => {
    if (mayMerge) dispatch({ type: 'latest', latest });
  }, [latest, mayMerge]);

  const change = useEventCallback((what: DraftChange) => {
    if (isAt(...BUSY)) return;
    enter('editing');
    attention.goOn();
    setFailure((last) => last && { ...last, at: undefined });
    dispatch({ type: 'change', change: what });
  });

  const decide = useEventCallback((place: ConflictPlace, choice: Choice) => {
    if (isAt(...BUSY)) return;
    if (isAt('left')) enter('editing');
    dispatch({ type: 'decide', place, choice });
  });

  const done = useEventCallback((room: Room) => {
    enter('done');
    question.close();
    // The page stays hidden from screen readers if it is replaced before the dialog has closed.
    runAfterClose(() => void tellHost(onSaved, room));
  });

  const failed = useEventCallback((why: SaveFailure, merged: Edit) => {
    const isUnreachable = why.error.code === 'endpoint-unreachable';
    mayBeSaved.current ||= isUnreachable;
    dispatch({ type: 'edit', edit: merged });
    if (isUnreachable && !isOnline && isAt('saving')) {
      enter('waiting');
      return;
    }
    const hasLeft = isAt('left-saving');
    setFailure(why);
    enter('editing');
    // The host may not have been told yet, and is told after the dialog has closed.
    if (hasLeft) return;
    question.close();
    runAfterClose(() => attention.holdBack('faults'));
  });

  function foundMade(room: Room): void {
    const hasLeft = isAt('left-saving');
    setMadeBefore(room);
    enter('editing');
    if (hasLeft) return;
    question.close();
    runAfterClose(() => attention.holdBack('made-before'));
  }

  const settle = useEventCallback((outcome: SaveOutcome & { edit: Edit }) => {
    const isEarlier = !outcome.failure && outcome.isEarlier === true;
    // What was changed since is nowhere else.
    if (!outcome.failure && !isEarlier) forget();
    if (isGone()) return;
    if (outcome.failure) failed(outcome.failure, outcome.edit);
    else if (isEarlier) foundMade(outcome.room);
    // The host was told that the user leaves, and acts on nothing else.
    else if (isAt('left-saving')) enter('done');
    else done(outcome.room);
  });

  const send = useEventCallback(async () => {
    if (!isAt('checking', 'waiting')) return;
    enter('saving');
    settle(await saveEdit(save, edit, now));
  });

  const isHeld = stage === 'waiting' && !isOnline;
  useEffect(() => {
    if (stage === 'waiting' && isOnline) void send();
  }, [stage, isOnline, send]);

  /** @param isUrgent whether to send even without a network */
  function begin(isUrgent: boolean): void {
    enter('checking');
    runAfterClose(() => (isOnline || isUrgent ? void send() : enter('waiting')));
  }

  const heldBack = useRef<{ known: KnownInvitees; isUrgent: boolean }>();
  const proceed = useEventCallback((known: KnownInvitees, isUrgent: boolean) => {
    if (isGone() || !isAt('checking')) return;
    // The user may be about to leave. If they stay, the save goes on.
    if (question.isOpen) {
      heldBack.current = { known, isUrgent };
      return;
    }
    enter('editing');
    const whole = draftReducer(draft, { type: 'add-pasted', known });
    dispatch({ type: 'change', change: { type: 'add-pasted', known } });
    const inDoubt = whole.people.flatMap(({ directory, ...person }) =>
      directory && !draft.people.some(({ id }) => id === person.id) ? [directory] : [],
    );
    const isFaulty = Object.keys(draftFaults(isNew ? undefined : before, whole, now)).length > 0;
    if (isFaulty || hasConflicts(conflicts)) {
      attention.holdBack('faults');
      return;
    }
    // Shown first: the same button then invites them as they were typed.
    if (inDoubt.length > 0) {
      attention.holdBack(inDoubt.includes('unknown') ? 'unknown-people' : 'unchecked-people');
      return;
    }
    const losing = isNew ? undefined : accessLoss(before, whole, self);
    if (losing?.losesOwn && losing.leavesNoPresenter) question.ask('lock-out', () => begin(isUrgent));
    else begin(isUrgent);
  });

  const [isCheckingAgain, setCheckingAgain] = useState(false);
  const checkAgain = useEventCallback(async () => {
    if (isCheckingAgain || isAt(...BUSY)) return;
    setCheckingAgain(true);
    const ids = draft.people.flatMap(({ id, directory }) => (directory === 'unchecked' ? [id] : []));
    const known = await lookUp(ids);
    if (isGone()) return;
    setCheckingAgain(false);
    // What is being sent must stay what is shown, and nothing brings back a form that the user has left.
    if (isAt('editing')) change({ type: 'checked', ids, known });
  });

  const { isOpen: isAsking } = question;
  useEffect(() => {
    const held = heldBack.current;
    if (isAsking || !held) return;
    heldBack.current = undefined;
    proceed(held.known, held.isUrgent);
  }, [isAsking, proceed]);

  const submit = useEventCallback(async (event: FormEvent) => {
    event.preventDefault();
    if (!isAt('editing', 'waiting', 'left')) return;
    setFailure(undefined);
    attention.goOn();
    enter('checking');
    // People still in the box were meant to be invited. They are shown first if the directory doesn't know one of them.
    const pasted = readPasted(draft).invitees.map(({ id }) => id);
    proceed(pasted.length > 0 ? await lookUp(pasted) : undefined, isHeld);
  });

  function leave() {
    // A save that is running may fail: until then its draft is kept.
    if (isAt('saving', 'left-saving')) enter('left-saving');
    else {
      forget();
      enter('left');
    }
    runAfterClose(() => void tellHost(onCancel));
  }

  function cancel() {
    const isSent = isAt('saving', 'left-saving') || (isAt('waiting') && mayBeSaved.current);
    if (isSent) question.ask('leave-sending', leave);
    else if (changed) question.ask('leave', leave);
    else void tellHost(onCancel);
  }

  const isHeldByFaults = isTried && (Object.keys(said).length > 0 || hasConflicts(conflicts));
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
    heldBy: isHeldByFaults ? 'faults' : attention.heldBy === 'faults' ? undefined : attention.heldBy,
    isChanged: changed,
    isSaving: isBusy,
    checkAgain: () => void checkAgain(),
    isCheckingAgain,
    isMadeBefore: madeBefore !== undefined,
    openMade() {
      if (isAt(...BUSY) || !madeBefore) return;
      forget();
      done(madeBefore);
    },
    isOffline: !isOnline && (stage === 'saving' || stage === 'waiting'),
    isWaiting: stage === 'waiting',
    isRestored,
    startOver() {
      if (isAt(...BUSY)) return;
      enter('editing');
      attention.startOver();
      setTitleLeft(false);
      forget();
      setFailure(undefined);
      dispatch({ type: 'edit', edit: startEdit(edit.latest) });
    },
    effects: isNew ? undefined : callEffects(before, draft, known, now),
    inCallCount: inCall?.length,
    form,
    saveButton,
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
