import {
  Button,
  Dialog,
  DialogSurface,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  OverlayDrawer,
  PortalMountNodeProvider,
  Tooltip,
} from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AnteroomRoot } from './AnteroomRoot.js';

const added: Element[] = [];

afterEach(() => {
  cleanup();
  for (const element of added.splice(0)) element.remove();
});

/** Adds an element to the page, of the given tag and style. */
function hostElement<Tag extends 'div' | 'dialog'>(tag: Tag, css = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.style.cssText = css;
  document.body.append(element);
  added.push(element);
  return element;
}

const hostDialog = () => hostElement('dialog', 'width: 400px; height: 300px');

function SampleMenu() {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button>Open</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem>A choice</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** A part with a menu, a tooltip that is always rendered, and a dialog that only its button closes. */
function Part({ showsDialog = false }: { showsDialog?: boolean }) {
  return (
    <StrictMode>
      <AnteroomRoot data-anteroom="test">
        <Tooltip content="A tooltip" relationship="description">
          <Button>Hover</Button>
        </Tooltip>
        <SampleMenu />
        {showsDialog && (
          <Dialog open modalType="alert">
            <DialogSurface>
              <Button>Yes</Button>
            </DialogSurface>
          </Dialog>
        )}
      </AnteroomRoot>
    </StrictMode>
  );
}

/** Fails unless a click on the element would reach it. */
const expectPressable = (name: string) =>
  vi.waitFor(() => {
    const element = screen.getByText(name);
    const { x, y, width, height } = element.getBoundingClientRect();
    expect(document.elementFromPoint(x + width / 2, y + height / 2)).toBe(element);
  });

async function openMenu(): Promise<void> {
  await userEvent.click(screen.getByText('Open'));
  await expectPressable('A choice');
}

test('in a modal dialog a menu can be pressed, and Escape closes the menu, then the dialog', async () => {
  const dialog = hostDialog();
  dialog.showModal();
  render(<Part />, { container: dialog });
  await openMenu();
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(screen.queryByText('A choice')).toBeNull());
  expect(dialog.open).toBe(true);
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(dialog.open).toBe(false));
});

test('in a dialog that becomes modal later a menu can be pressed', async () => {
  const dialog = hostDialog();
  render(<Part />, { container: dialog });
  dialog.showModal();
  await openMenu();
});

test('a menu stays in front when the dialog around it becomes modal while the menu is open', async () => {
  const dialog = hostDialog();
  dialog.show();
  render(<Part />, { container: dialog });
  await openMenu();
  dialog.close();
  dialog.showModal();
  await expectPressable('A choice');
});

test('Escape in a dialog that needs an answer closes neither it nor the dialog of the page', async () => {
  const dialog = hostDialog();
  dialog.showModal();
  const onKeyDown = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
  document.addEventListener('keydown', onKeyDown);
  render(<Part showsDialog />, { container: dialog });
  await expectPressable('Yes');
  screen.getByText('Yes').focus();
  await userEvent.keyboard('{Escape}');
  document.removeEventListener('keydown', onKeyDown);
  expect(onKeyDown).toHaveReturnedWith(true);
  expect(dialog.open).toBe(true);
  await expectPressable('Yes');
});

test('Escape in a menu that is not a popup of Fluent does not close the dialog of the page', async () => {
  const dialog = hostDialog();
  dialog.showModal();
  render(
    <AnteroomRoot data-anteroom="test">
      <div role="menu">
        <Button>In a drawer</Button>
      </div>
      <Button>Beside it</Button>
    </AnteroomRoot>,
    { container: dialog },
  );
  screen.getByText('In a drawer').focus();
  await userEvent.keyboard('{Escape}');
  expect(dialog.open).toBe(true);
  screen.getByText('Beside it').focus();
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(dialog.open).toBe(false));
});

test('in a small panel that clips, is transformed and is below another element, a menu and a dialog are whole', async () => {
  const panel = hostElement(
    'div',
    'width: 160px; height: 90px; overflow: hidden; transform: translateX(9px); z-index: 0',
  );
  hostElement('div', 'position: fixed; inset: 70px 0 0; z-index: 9; background: navy');
  const { rerender } = render(<Part />, { container: panel });
  await openMenu();
  await userEvent.keyboard('{Escape}');
  rerender(<Part showsDialog />);
  await expectPressable('Yes');
  const { width } = screen.getByRole('alertdialog').getBoundingClientRect();
  expect(width).toBeGreaterThan(300);
});

test("a page's style for the backdrops of its dialogs does not dim the page", async () => {
  const style = document.createElement('style');
  style.textContent = '::backdrop { background: black }';
  document.head.append(style);
  added.push(style);
  render(<Part />);
  await openMenu();
  const layer = document.querySelector(':popover-open');
  expect(layer?.contains(screen.getByText('A choice'))).toBe(true);
  expect(layer && getComputedStyle(layer, '::backdrop').display).toBe('none');
});

/** A modal drawer that covers a part of the page, as the roster does on small screens. */
function Drawer() {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <AnteroomRoot data-anteroom="test">
      <div ref={setPlace} style={{ height: '300px' }} />
      <OverlayDrawer open={place !== null} mountNode={place}>
        <SampleMenu />
      </OverlayDrawer>
      <Button>Behind it</Button>
    </AnteroomRoot>
  );
}

test('a modal drawer hides what is behind it from screen readers, but not its own menu', async () => {
  render(<Drawer />);
  await vi.waitFor(() => expect(screen.getByText('Behind it').closest('[aria-hidden="true"]')).not.toBeNull());
  await openMenu();
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('menuitem'));
  expect(screen.getByText('A choice').closest('[aria-hidden="true"]')).toBeNull();
});

test('a host can choose where popups are rendered', async () => {
  const mountNode = hostElement('div');
  render(
    <PortalMountNodeProvider value={mountNode}>
      <Part />
    </PortalMountNodeProvider>,
  );
  await openMenu();
  expect(mountNode.contains(screen.getByText('A choice'))).toBe(true);
});

test('Escape beside the popups closes the dialog of the page, also if the host renders popups into that dialog', async () => {
  const dialog = hostDialog();
  const place = document.createElement('div');
  dialog.append(place);
  dialog.showModal();
  render(
    <PortalMountNodeProvider value={dialog}>
      <Part />
    </PortalMountNodeProvider>,
    { container: place },
  );
  await openMenu();
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(screen.queryByText('A choice')).toBeNull());
  expect(dialog.open).toBe(true);
  screen.getByText('Hover').focus();
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(dialog.open).toBe(false));
});

test('a part inside another one uses the same layer', async () => {
  render(
    <AnteroomRoot data-anteroom="outer">
      <Part />
    </AnteroomRoot>,
  );
  await openMenu();
  expect(document.querySelectorAll(':popover-open')).toHaveLength(1);
  // The layer of the outer part is beside it, and one of the inner part would be in it.
  expect(document.querySelector(':popover-open')?.closest('[data-anteroom="outer"]')).toBeNull();
});

test('nothing is left on the page when a part with an open menu is removed', async () => {
  const before = document.body.children.length;
  const { unmount, container } = render(<Part />);
  await openMenu();
  unmount();
  container.remove();
  expect(document.querySelector('[data-portal-node], [popover]')).toBeNull();
  expect(document.body.children).toHaveLength(before);
});
