import { LocaleProvider, RoomCall, StringsProvider, useLocale } from '@anteroom/components';
import { AnteroomProvider } from '@anteroom/hooks';
import { createDOMRenderer, FluentProvider, makeStyles, RendererProvider } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Route, Switch, useSearch } from 'wouter';
import { DeskPage } from './DeskPage.js';
import { FrontPage } from './FrontPage.js';
import { themeOf } from './look.js';
import { nonce } from './nonce.js';
import { isOrganizer, personOf, signInHeaders } from './person.js';
import { SideBySidePage } from './SideBySidePage.js';
import { useMediaQuery } from './useMediaQuery.js';
import { useWords } from './words.js';

/** The number that phone calls come from; `vite.config.ts` defines it. */
declare const CALLER_ID: string | undefined;

/**
 * `?theme=`, `?locale=` and `?dir=` set how every page looks, `?as=` who is signed in. `?dates=` is the language of dates and
 * numbers alone, as of a host that has words of its own in a language that Anteroom lacks.
 */
export function App() {
  const search = useSearch();
  const query = new URLSearchParams(search);
  const dir = query.get('dir');
  const dates = query.get('dates');
  return (
    <RendererProvider renderer={renderer}>
      <LocaleProvider locale={query.get('locale') ?? undefined} dir={dir === 'rtl' || dir === 'ltr' ? dir : undefined}>
        <StringsProvider strings={dates ? { locale: dates } : undefined}>
          <Pages search={search} />
        </StringsProvider>
      </LocaleProvider>
    </RendererProvider>
  );
}

/** The app's own styles need the page's nonce too. */
const renderer = createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {});

const FULL_HEIGHT = { minBlockSize: '100%' };

const useStyles = makeStyles({
  call: { position: 'relative', blockSize: '100dvh' },
  // For screen readers: the page shows nothing but the room.
  heading: {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    margin: 0,
  },
});

function Pages({ search }: { search: string }) {
  const styles = useStyles();
  const { dir = 'ltr' } = useLocale();
  const { title, lang } = useWords();
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = lang;
  }, [title, lang]);
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  const person = personOf(search);
  return (
    // A style rather than a class: Fluent copies class names to every portal, and a dialog's portal would cover the page.
    <FluentProvider theme={themeOf(search, prefersDark)} dir={dir} style={FULL_HEIGHT}>
      <Switch>
        <Route path="/rooms/:roomId">
          {({ roomId }) => (
            <AnteroomProvider key={person} endpoint="/api" headers={signInHeaders(person)} nonce={nonce}>
              <main className={styles.call}>
                <h1 className={styles.heading}>{title}</h1>
                <RoomCall roomId={roomId} alternateCallerId={CALLER_ID} />
              </main>
            </AnteroomProvider>
          )}
        </Route>
        <Route path="/desk/*?">
          <AnteroomProvider key={person} endpoint="/api" headers={signInHeaders(person)} nonce={nonce}>
            <DeskPage person={person} search={search} mayCreate={isOrganizer(person)} />
          </AnteroomProvider>
        </Route>
        <Route path="/side-by-side">
          <SideBySidePage search={search} />
        </Route>
        <Route>
          <FrontPage person={person} search={search} />
        </Route>
      </Switch>
    </FluentProvider>
  );
}
