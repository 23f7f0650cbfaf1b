import { createFakeEndpoint } from '@anteroom/testing';
import { renderWithAnteroom } from '@anteroom/testing/react';
import { cleanup, configure, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AnteroomRoot } from '../../../theme/AnteroomRoot.js';
import { DateInput } from './DateInput.js';

vi.mock('./loadCalendar.js', () => ({ loadCalendar: () => Promise.reject(new Error('The file is gone.')) }));

configure({ reactStrictMode: true });
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('a calendar that can’t be loaded closes, and a date can still be typed', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const onChange = vi.fn();
  renderWithAnteroom(
    <AnteroomRoot data-anteroom="test">
      <DateInput
        value="2026-12-31"
        today="2026-12-01"
        calendarLabel="Calendar"
        aria-invalid={false}
        onChange={onChange}
      />
    </AnteroomRoot>,
    { endpoint: createFakeEndpoint({ me: 'ada', people: [{ id: 'ada', displayName: 'Ada' }], rooms: [] }) },
  );
  const button = screen.getByRole('button', { name: 'Calendar' });
  await userEvent.click(button);
  await waitFor(() => expect(logged).toHaveBeenCalledWith('Anteroom could not load its calendar.', expect.anything()));
  await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'false'));
  await userEvent.fill(screen.getByRole('textbox'), '2027-01-05');
  expect(onChange).toHaveBeenLastCalledWith('2027-01-05');
});
