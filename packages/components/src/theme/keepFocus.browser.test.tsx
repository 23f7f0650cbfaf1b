import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { AnteroomRoot } from './AnteroomRoot.js';

afterEach(cleanup);

/** A list whose rows go when their button is pressed. */
function List({ names }: { names: readonly string[] }) {
  const [left, setLeft] = useState(names);
  const remove = (name: string) => setLeft(left.filter((other) => other !== name));
  return (
    <>
      <button type="button">Host’s button</button>
      <AnteroomRoot data-anteroom="test">
        <section>
          <h2>People</h2>
          <ul>
            {left.map((name) => (
              <li key={name}>
                <button type="button">About {name}</button>
                <button type="button" data-action="admit" onClick={() => remove(name)}>
                  Admit {name}
                </button>
                <Menu>
                  <MenuTrigger>
                    <button type="button" data-action="menu">
                      More for {name}
                    </button>
                  </MenuTrigger>
                  <MenuPopover>
                    <MenuList>
                      <MenuItem onClick={() => remove(name)}>Remove {name}</MenuItem>
                    </MenuList>
                  </MenuPopover>
                </Menu>
              </li>
            ))}
          </ul>
        </section>
      </AnteroomRoot>
    </>
  );
}

async function pressEnterOn(name: string): Promise<void> {
  screen.getByRole('button', { name }).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull());
}

const focused = () => document.activeElement?.textContent;

test('the focus goes to the same button of the next row, then the previous, then to the heading', async () => {
  render(<List names={['Ada', 'Ben', 'Cleo']} />);
  await pressEnterOn('Admit Ben');
  await waitFor(() => expect(focused()).toBe('Admit Cleo'));
  await pressEnterOn('Admit Cleo');
  await waitFor(() => expect(focused()).toBe('Admit Ada'));
  await pressEnterOn('Admit Ada');
  await waitFor(() => expect(focused()).toBe('People'));
});

test('the focus goes on from the row whose menu removed it', async () => {
  render(<List names={['Ada', 'Ben']} />);
  await userEvent.click(screen.getByRole('button', { name: 'More for Ada' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove Ada' }));
  await waitFor(() => expect(focused()).toBe('More for Ben'));
});

test('focus that a person has moved to the host’s page, or taken away, stays there', async () => {
  const { rerender } = render(<List key="1" names={['Ada', 'Ben']} />);
  const removeAda = () => screen.getByRole('button', { name: 'Admit Ada' });
  for (const leave of [
    async () => {
      await userEvent.click(screen.getByRole('button', { name: 'More for Ada' }));
      await screen.findByRole('menuitem', { name: 'Remove Ada' });
      screen.getByText('Host’s button').focus();
    },
    () => screen.getByRole('button', { name: 'Host’s button' }).focus(),
    () => (document.activeElement as HTMLElement).blur(),
  ]) {
    removeAda().focus();
    await leave();
    await new Promise(requestAnimationFrame);
    removeAda().dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Admit Ada' })).toBeNull());
    (document.activeElement as HTMLElement).blur();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(document.body);
    rerender(<List key={String(leave)} names={['Ada', 'Ben']} />);
  }
});
