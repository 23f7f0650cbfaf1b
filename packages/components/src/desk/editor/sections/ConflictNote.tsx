import { Body1, Button } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { useStrings } from '../../../text/index.js';
import type { Choice } from '../draft/index.js';
import { useRoomFormStyles } from './useRoomFormStyles.js';

interface ConflictNoteProps {
  /** The field, or the person. */
  about: string;
  /** What the user wants, and what somebody else has saved, as people read it. */
  mine: string;
  theirs: string;
  decide: (choice: Choice) => void;
}

/** Says that somebody else has changed the same thing, with both values to choose from. */
export function ConflictNote({ about, mine, theirs, decide }: ConflictNoteProps) {
  const words = useStrings().roomEditor.conflict;
  const styles = useRoomFormStyles();
  const said = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: not for each letter that the user types
  const announced = useMemo(() => words.said({ mine, theirs }), [words, theirs]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend is no description
    <div role="group" aria-describedby={said} tabIndex={-1} data-conflict={about} className={styles.conflict}>
      <span role="alert" className={styles.heard}>
        {announced}
      </span>
      <Body1 id={said} className={styles.conflictText}>
        {words.said({ mine, theirs })}
      </Body1>
      <div className={styles.conflictChoices}>
        <Button className={styles.button} data-action="keep-mine" onClick={() => decide('mine')}>
          {words.keepMine}
        </Button>
        <Button className={styles.button} data-action="use-theirs" onClick={() => decide('theirs')}>
          {words.useTheirs}
        </Button>
      </div>
    </div>
  );
}
