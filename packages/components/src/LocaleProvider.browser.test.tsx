import { cleanup, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { type LoadOnce, LocaleProvider, loadOnce, StringsProvider, useLoaded, useStrings } from './text/index.js';
import { AnteroomRoot } from './theme/index.js';

afterEach(cleanup);

function Join() {
  return <p>{useStrings().lobby.join}</p>;
}

function Shown({ source, of }: { source: LoadOnce<string, { text: string }>; of: string }) {
  return <p data-testid="shown">{useLoaded(source, of)?.text ?? 'nothing'}</p>;
}

function inLocale(locale: string | undefined, dir?: 'ltr' | 'rtl') {
  return (
    <StrictMode>
      <LocaleProvider locale={locale}>
        <AnteroomRoot data-anteroom="test" dir={dir}>
          <Join />
        </AnteroomRoot>
      </LocaleProvider>
    </StrictMode>
  );
}

const root = () => document.querySelector('[data-anteroom="test"]');
const shownDirection = () => root() && getComputedStyle(root() as Element).direction;

let observer: MutationObserver | undefined;
afterEach(() => observer?.disconnect());

/** Every text that the page shows from now on, in order. */
function texts(): string[] {
  const seen: string[] = [];
  const look = () => {
    const text = root()?.textContent;
    if (typeof text === 'string' && text !== seen.at(-1)) seen.push(text);
  };
  observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  look();
  return seen;
}

test('no English shows before the words of a language are there', async () => {
  const seen = texts();
  render(inLocale('fr-FR'));
  await screen.findByText('Rejoindre');
  await vi.waitFor(() => expect(seen).toEqual(['', 'Rejoindre']));
});

test('while another language loads the current one stays, and the latest one wins', async () => {
  const view = render(inLocale('fr'));
  await screen.findByText('Rejoindre');
  const seen = texts();
  view.rerender(inLocale('de'));
  view.rerender(inLocale('ar'));
  await screen.findByText('انضمام');
  await vi.waitFor(() => expect(seen).toEqual(['Rejoindre', 'انضمام']));
});

test('the value for a key that is no longer wanted is not shown, however late it arrives', async () => {
  const answers = new Map<string, () => void>();
  const slow = loadOnce(
    (key: string) => new Promise<{ text: string }>((resolve) => answers.set(key, () => resolve({ text: key }))),
    { text: 'fallback' },
  );
  const view = render(<Shown source={slow} of="first" />);
  view.rerender(<Shown source={slow} of="second" />);
  answers.get('second')?.();
  await vi.waitFor(() => expect(screen.getByTestId('shown')).toHaveTextContent('second'));
  answers.get('first')?.();
  await slow.load('first');
  expect(screen.getByTestId('shown')).toHaveTextContent('second');
});

test('a language that cannot be loaded is replaced by the fallback, and the console reports it', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const broken = loadOnce((_: string) => Promise.reject(new Error('offline')), { text: 'fallback' });
  render(<Shown source={broken} of="fr" />);
  expect(await screen.findByText('fallback')).toBeVisible();
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});

test('a right-to-left language turns the direction, and says which language it is', async () => {
  const view = render(inLocale('ar-SA'));
  expect(shownDirection()).toBe('rtl');
  await screen.findByText('انضمام');
  expect(root()).toHaveAttribute('lang', 'ar-SA');
  view.rerender(inLocale('ar-SA', 'ltr'));
  expect(shownDirection()).toBe('ltr');
  view.rerender(inLocale('de-DE'));
  await screen.findByText('Beitreten');
  expect(shownDirection()).toBe('ltr');
});

test('a direction of the host wins over that of the language, for all that is below', async () => {
  render(
    <LocaleProvider locale="de-DE" dir="rtl">
      <AnteroomRoot data-anteroom="test">
        <Join />
      </AnteroomRoot>
    </LocaleProvider>,
  );
  await screen.findByText('Beitreten');
  expect(shownDirection()).toBe('rtl');
});

test('words of the host win over those of the language', async () => {
  render(
    <LocaleProvider locale="de-DE">
      <StringsProvider strings={{ lobby: { join: 'Eintreten' } }}>
        <AnteroomRoot data-anteroom="test">
          <Join />
        </AnteroomRoot>
      </StringsProvider>
    </LocaleProvider>,
  );
  expect(await screen.findByText('Eintreten')).toBeVisible();
});

test('without a locale nothing is loaded and English is there at once', () => {
  const seen = texts();
  render(inLocale(undefined));
  expect(seen).not.toContain('Rejoindre');
  expect(screen.getByText('Join')).toBeVisible();
  expect(root()).toHaveAttribute('lang', 'en');
});
