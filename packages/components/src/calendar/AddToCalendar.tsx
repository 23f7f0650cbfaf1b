import type { Room } from '@anteroom/contract';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useStrings } from '../strings/StringsProvider.js';
import { touchTarget } from '../theme/touchTarget.js';
import { calendarFile } from './calendarFile.js';
import { saveFile } from './saveFile.js';

const useStyles = makeStyles({
  root: { display: 'grid', justifyItems: 'center', rowGap: tokens.spacingVerticalXS },
  button: { minBlockSize: touchTarget },
});

interface AddToCalendarProps {
  room: Room;
  /** Where the room's page is. */
  url: string | undefined;
}

/** Gives the person the room's window as a file for their calendar. */
export function AddToCalendar({ room, url }: AddToCalendarProps) {
  const strings = useStrings().times;
  const styles = useStyles();
  const [said, setSaid] = useState('');

  async function save(): Promise<void> {
    const { id, title, validFrom: from, validUntil: until } = room;
    try {
      const text = await calendarFile({ uid: `${id}@anteroom`, title, from, until, url });
      // Systems refuse some of these in names of files.
      saveFile(`${title.replace(/[\\/:*?"<>|]+/g, ' ').trim() || id}.ics`, 'text/calendar;charset=utf-8', text);
      setSaid(strings.calendarSaved);
    } catch {
      setSaid(strings.calendarFailed);
    }
  }

  return (
    <div className={styles.root}>
      <Button
        size="large"
        icon={<CalendarAddRegular />}
        className={styles.button}
        data-action="add-to-calendar"
        onClick={() => void save()}
      >
        {strings.addToCalendar}
      </Button>
      <Caption1 role="status">{said}</Caption1>
    </div>
  );
}
