import { useEffect, useRef, useState } from 'react';

/** What kept the draft from being saved when the user tried. */
export type HeldBy = 'faults' | 'unknown-people' | 'unchecked-people' | 'made-before';

/** What keyboard and screen reader users have to attend to. */
const PLACES: Record<HeldBy, string> = {
  faults: '[aria-invalid="true"], [data-fault], [data-conflict]',
  'unknown-people': '[data-anteroom="unknown-people"]',
  'unchecked-people': '[data-anteroom="unchecked-people"]',
  'made-before': '[data-anteroom="made-before"]',
};

/** Counts the tries to save that were held back, and moves the focus to the first reason. */
export function useAttention() {
  const form = useRef<HTMLFormElement>(null);
  const [held, setHeld] = useState<{ by: HeldBy | undefined; isTried: boolean }>({ by: undefined, isTried: false });
  useEffect(() => {
    const place = held.by && form.current?.querySelector<HTMLElement>(PLACES[held.by]);
    if (!place) return;
    place.focus({ preventScroll: true });
    // Focusing a text field takes no account of its scroll margin, and would leave it under the bar.
    place.scrollIntoView({ block: 'nearest' });
  }, [held]);
  return {
    form,
    heldBy: held.by,
    isTried: held.isTried,
    holdBack: (by: HeldBy) => setHeld({ by, isTried: true }),
    /** The user has seen it. Faults are shown from now on as they arise. */
    goOn: () => setHeld((last) => (last.by !== 'faults' ? { ...last, by: undefined } : last)),
    startOver: () => setHeld({ by: undefined, isTried: false }),
  };
}
