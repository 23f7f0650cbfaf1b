import { Calendar, DayOfWeek, type ICalendar } from '@fluentui/react-calendar-compat';
import { useEffect, useMemo, useRef } from 'react';
import { localesFor, useStrings } from '../../../text/index.js';
import { FIRST_YEAR, LAST_YEAR, utcDate } from '../typed/index.js';

interface DateCalendarProps {
  /** ISO 8601. A text that is no date selects nothing. */
  value: string;
  /** ISO 8601. */
  today: string;
  onSelect: (date: string) => void;
}

/** Noon of a date by this browser's clock, which Fluent's calendar shows: no zone changes its clocks then. */
function atNoon(date: string): Date | undefined {
  const utc = utcDate(date);
  return utc && new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 12);
}

function dateOf(day: Date): string {
  return new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate())).toISOString().slice(0, 10);
}

interface WeekInfo {
  firstDay: number;
}

/** The day that weeks begin with, 0 for Sunday. Not all browsers know it. */
function firstDayOfWeek([tag = 'en']: readonly string[]): DayOfWeek {
  const locale = new Intl.Locale(tag) as Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };
  const firstDay = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? DayOfWeek.Monday;
  return (firstDay % 7) as DayOfWeek;
}

/** What Fluent's calendar shows, in a language. */
function wordsIn(language: string, { previousMonth, nextMonth }: { previousMonth: string; nextMonth: string }) {
  const locales = localesFor(language);
  const writer = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locales, options);
    return (date: Date) => format.format(date);
  };
  const months = (month: 'long' | 'short') =>
    Array.from({ length: 12 }, (_, index) => writer({ month })(new Date(2026, index, 1, 12)));
  // 1 February 2026 was a Sunday.
  const days = (weekday: 'long' | 'narrow') =>
    Array.from({ length: 7 }, (_, index) => writer({ weekday })(new Date(2026, 1, index + 1, 12)));
  const day = new Intl.NumberFormat(locales);
  return {
    firstDay: firstDayOfWeek(locales),
    strings: {
      months: months('long'),
      shortMonths: months('short'),
      days: days('long'),
      shortDays: days('narrow'),
      goToToday: '',
      prevMonthAriaLabel: previousMonth,
      nextMonthAriaLabel: nextMonth,
      selectedDateFormatString: '{0}',
      todayDateFormatString: '{0}',
    },
    formatter: {
      formatDay: (date: Date) => day.format(date.getDate()),
      formatMonth: writer({ month: 'long' }),
      formatYear: writer({ year: 'numeric' }),
      formatMonthYear: writer({ month: 'long', year: 'numeric' }),
      formatMonthDayYear: writer({ dateStyle: 'full' }),
    },
  };
}

const EARLIEST = new Date(FIRST_YEAR, 0, 1);
const LATEST = new Date(LAST_YEAR, 11, 31);

/** A calendar to choose a date from. Takes focus when it appears. */
export default function DateCalendar({ value, today, onSelect }: DateCalendarProps) {
  const { locale, roomEditor } = useStrings();
  const { previousMonth, nextMonth } = roomEditor.when;
  const calendar = useRef<ICalendar>(null);
  const { firstDay, strings, formatter } = useMemo(
    () => wordsIn(locale, { previousMonth, nextMonth }),
    [locale, previousMonth, nextMonth],
  );
  // Fluent names its days like "31, December, 2026" in every language, with digits other than those that it shows.
  const dayProps = useMemo(
    () => ({
      customDayCellRef(cell: HTMLElement | null, date: Date) {
        cell?.querySelector('button')?.setAttribute('aria-label', formatter.formatMonthDayYear(date));
      },
    }),
    [formatter],
  );
  useEffect(() => calendar.current?.focus(), []);
  return (
    <Calendar
      componentRef={calendar}
      value={atNoon(value)}
      today={atNoon(today)}
      minDate={EARLIEST}
      maxDate={LATEST}
      firstDayOfWeek={firstDay}
      strings={strings}
      dateTimeFormatter={formatter}
      isMonthPickerVisible={false}
      showGoToToday={false}
      calendarDayProps={dayProps}
      onSelectDate={(date) => onSelect(dateOf(date))}
    />
  );
}
