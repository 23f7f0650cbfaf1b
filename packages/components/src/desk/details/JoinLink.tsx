import { Button, Caption1, Field, Input } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useStrings } from '../../text/index.js';
import { useRoomDetailsPartStyles } from './useRoomDetailsStyles.js';

/** The join link of a room, with a button to copy it. */
export function JoinLink({ link }: { link: string }) {
  const { details: words } = useStrings().desk;
  const styles = useRoomDetailsPartStyles();
  const [said, setSaid] = useState('');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(words.copied);
    } catch {
      // The page has no focus, no permission or no secure context. The link can still be selected.
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
            <Button icon={<CopyRegular />} className={styles.action} data-action="copy-link" onClick={copy}>
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
