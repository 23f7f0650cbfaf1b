import { type Knock, tellHost } from '@anteroom/contract';
import { Body1, Button, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { formatMoment, useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { FailureBar, useHeadings, WaitSpinner } from '../../ui/index.js';
import type { KnockScreenProps } from './KnockScreen.types.js';

const useStyles = makeStyles({
  root: { display: 'grid', justifyItems: 'center', rowGap: tokens.spacingVerticalL, maxInlineSize: '400px' },
  status: { display: 'grid', justifyItems: 'center', rowGap: tokens.spacingVerticalS },
  title: { margin: 0 },
  quote: { margin: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  withdraw: { minBlockSize: touchTarget },
});

/** The place in the queue, when the knock expires, and a button to withdraw. Says why withdrawing failed. */
export function KnockWaiting({
  knock,
  isSending,
  error,
  serverNow,
  onWithdraw,
}: Omit<KnockScreenProps, 'knock'> & { knock: Knock }) {
  const strings = useStrings();
  const styles = useStyles();
  const words = strings.knock;
  const { SectionHeading } = useHeadings();
  const isIn = knock.state === 'admitted';
  const until = formatMoment(Date.parse(knock.expiresAt), serverNow(), strings.locale);
  return (
    <div className={styles.root}>
      <WaitSpinner size="large" />
      <div role="status" className={styles.status}>
        <Subtitle1 align="center" as={SectionHeading} className={styles.title}>
          {isIn ? words.admitted : words.waitingTitle}
        </Subtitle1>
        {!isIn && knock.place !== undefined && <Body1 align="center">{words.place({ place: knock.place })}</Body1>}
      </div>
      {!isIn && (
        <>
          <Body1 align="center">{words.continuesAutomatically}</Body1>
          {knock.note !== undefined && (
            <Body1 align="center" as="p" className={styles.quote}>
              {words.yourNote({ note: knock.note })}
            </Body1>
          )}
          <Caption1 align="center">{words.until({ time: until })}</Caption1>
          {error && <FailureBar error={error} operation="knock" />}
          <Button
            size="large"
            className={styles.withdraw}
            data-action="withdraw"
            disabledFocusable={isSending}
            onClick={() => void tellHost(onWithdraw)}
          >
            {words.withdraw}
          </Button>
        </>
      )}
    </div>
  );
}
