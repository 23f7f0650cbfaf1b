import { screen, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';

type End = 'opens' | 'closes';

/** One end of the window in a room's editor. */
export function momentField(end: End): HTMLElement {
  const field = document.querySelector<HTMLElement>(`[data-field="${end}"]`);
  if (!field) throw new Error(`The editor has no field “${end}”.`);
  return field;
}

/** The text of its date, its time, and the button that shows a calendar. */
export const dateInput = (end: End) => within(momentField(end)).getByRole('textbox');
export const timeInput = (end: End) => within(momentField(end)).getByRole('combobox');
export const calendarButton = (end: End) =>
  within(momentField(end))
    .getAllByRole('button')
    .find((button) => button.hasAttribute('aria-haspopup') || button.hasAttribute('aria-expanded'));

/** Replaces the text of an input by keyboard, and stays in it. */
export async function typeInto(input: HTMLElement, text: string): Promise<void> {
  input.focus();
  await userEvent.keyboard(`{ControlOrMeta>}a{/ControlOrMeta}${text}`);
}

/** Types a date or a time and leaves the field. */
export async function enter(input: HTMLElement, text: string): Promise<void> {
  await typeInto(input, text);
  input.blur();
}

/** What the field says is wrong; `undefined` if nothing is. */
export const faultOf = (end: End) => within(momentField(end)).queryByRole('alert')?.textContent ?? undefined;

export const timeZoneInput = () => screen.getByRole<HTMLInputElement>('combobox', { name: /^(Time zone|Zeitzone)/ });
