import { tellHost } from '@anteroom/contract';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ThumbDislikeRegular, ThumbLikeRegular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import { useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';

/** A person's rating of their call. */
export type CallRating = 'good' | 'poor';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalS,
    minBlockSize: touchTarget,
    marginBlockStart: tokens.spacingVerticalM,
  },
  quiet: { color: tokens.colorNeutralForeground2, outlineStyle: 'none' },
  answer: { minBlockSize: touchTarget },
});

/** One quiet line that asks how the call was, then says thanks. */
export function CallFeedback({ onFeedback }: { onFeedback: (rating: CallRating) => void }) {
  const styles = useStyles();
  const words = useStrings().callEnded.feedback;
  const questionId = useId();
  const line = useRef<HTMLElement>(null);
  const [isGiven, setIsGiven] = useState(false);

  function give(rating: CallRating) {
    // The focused button disappears, so the focus moves here.
    line.current?.focus();
    setIsGiven(true);
    void tellHost(onFeedback, rating);
  }

  return (
    <section
      ref={line}
      aria-labelledby={questionId}
      tabIndex={-1}
      className={styles.root}
      data-anteroom="call-feedback"
    >
      <Caption1 id={questionId} className={styles.quiet} role="status">
        {isGiven ? words.thanks : words.question}
      </Caption1>
      {!isGiven && (
        <>
          <Button
            appearance="subtle"
            className={styles.answer}
            icon={<ThumbLikeRegular />}
            data-action="feedback-good"
            onClick={() => give('good')}
          >
            {words.good}
          </Button>
          <Button
            appearance="subtle"
            className={styles.answer}
            icon={<ThumbDislikeRegular />}
            data-action="feedback-poor"
            onClick={() => give('poor')}
          >
            {words.poor}
          </Button>
        </>
      )}
    </section>
  );
}
