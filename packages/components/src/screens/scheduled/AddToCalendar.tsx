import type { Room } from '@anteroom/contract';
import { Button, makeStyles } from '@fluentui/react-components';
import { CalendarAddRegular } from '@fluentui/react-icons';
import { useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { calendarFile } from './calendarFile.js';

const useStyles = makeStyles({
  button: { minBlockSize: touchTarget },
});

interface AddToCalendarProps {
  room: Room;
  /** URL of the room's page. */
  url: string | undefined;
  /** Called with the result as text. */
  onSaid: (words: string) => void;
}

/** Downloads a calendar file with the room's window. */
export function AddToCalendar({ room, url, onSaid }: AddToCalendarProps) {
  const strings = useStrings().times;
  const styles = useStyles();

  async function save(): Promise<void> {
    const { id, title, validFrom: from, validUntil: until } = room;
    try {
      const text = await calendarFile({ uid: `${id}@anteroom`, title, from, until, url });
      // Some systems don't allow these characters in file names.
      saveFile(`${title.replace(/[\\/:*?"<>|]+/g, ' ').trim() || id}.ics`, 'text/calendar;charset=utf-8', text);
      onSaid(strings.calendarSaved);
    } catch {
      onSaid(strings.calendarFailed);
    }
  }

  return (
    <Button
      icon={<CalendarAddRegular />}
      className={styles.button}
      data-action="add-to-calendar"
      onClick={() => void save()}
    >
      {strings.addToCalendar}
    </Button>
  );
}

/** Downloads text as a file. */
function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the URL after this task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
