import { type FocusEvent, type SyntheticEvent, useState } from 'react';

/** The two inputs of one end of the window. */
export type MomentPart = 'date' | 'time';

/**
 * Which fault of a date and a time to show. While a person edits one of them, no new fault appears there: it would be read out
 * midway through typing. One that concerns both waits until they have left both.
 *
 * @param fault the fault that the draft has now
 * @param place the input that must be corrected
 * @param concernsBoth whether changing the other input can correct it as well
 */
export function useShownFault<Fault>(fault: Fault | undefined, place: MomentPart, concernsBoth: boolean) {
  const [edited, setEdited] = useState<{ part: MomentPart | 'none'; seen: Fault | undefined }>();
  const isNew = edited !== undefined && fault !== edited.seen;
  const shown = isNew && (concernsBoth || edited.part === place) ? undefined : fault;

  // On a button between the inputs nothing is being typed, but the other input can still be corrected.
  const edit = (part: MomentPart, { target }: SyntheticEvent) => {
    const at = target instanceof HTMLInputElement ? part : 'none';
    if (edited?.part !== at) setEdited({ part: at, seen: shown });
  };
  return {
    shown,
    /** Call it when the person has finished without leaving, such as with Enter. */
    finish: () => setEdited(undefined),
    partProps: (part: MomentPart) => ({
      onFocus: (event: FocusEvent) => edit(part, event),
      onInput: (event: SyntheticEvent) => edit(part, event),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) setEdited(undefined);
      },
    }),
  };
}
