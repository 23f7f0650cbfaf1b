import { Button, Caption1, Field, Input } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useStrings } from '../../text/index.js';
import { useRoomDetailsPartStyles } from './useRoomDetailsStyles.js';

/** The address to join a room at, with a button that copies it. */
export function JoinLink({ link }: { link: string }) {
  const { details: words } = useStrings().desk;
  const styles = useRoomDetailsPartStyles();
  const [said, setSaid] = useState('');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(words.copied);
    } catch {
      // Not focused, not allowed, or not served securely: the link is there to be selected.
      setSaid(words.copyBlocked);
    }
  }

  return (
    <div>
      <Field label={words.link}>
        {(control) => (
          <div className={styles.link}>
            <Input
              {...control}
              readOnly
              dir="ltr"
              size="large"
              className={styles.address}
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <Button
              appearance="primary"
              icon={<CopyRegular />}
              className={styles.action}
              data-action="copy-link"
              onClick={copy}
            >
              {words.copy}
            </Button>
          </div>
        )}
      </Field>
      <Caption1 role="status" className={styles.quiet}>
        {said}
      </Caption1>
    </div>
  );
}
