import type { Room } from '@anteroom/contract';
import { Button, makeStyles } from '@fluentui/react-components';
import { CalendarAddRegular } from '@fluentui/react-icons';
import { useStrings } from '../text/index.js';
import { touchTarget } from '../theme/index.js';
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
    const { id, title, validFrom: from, validUntil: until, sequence = 0, changedAt = room.serverTime } = room;
    try {
      const text = await calendarFile({ uid: `${id}@anteroom`, sequence, changedAt, title, from, until, url });
      saveFile(`${fileName(title) || id}.ics`, 'text/calendar;charset=utf-8', text);
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

/** The longest file name, in characters: systems allow 255 bytes, and a character may have four. */
const NAME_LENGTH = 60;

/** A title as a file name, without the characters that some systems don't allow. */
function fileName(title: string): string {
  const allowed = title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim();
  return [...allowed].slice(0, NAME_LENGTH).join('').trim();
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
