import { RoomCall } from '@anteroom/components';
import { AnteroomProvider } from '@anteroom/hooks';
import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { Route, Switch, useSearch } from 'wouter';
import { DeskPage } from './DeskPage.js';
import { FrontPage } from './FrontPage.js';
import { isOrganizer, personOf, signInHeaders } from './person.js';
import { useMediaQuery } from './useMediaQuery.js';

const FULL_HEIGHT = { minBlockSize: '100%' };

const useStyles = makeStyles({ call: { blockSize: '100dvh' } });

export function App() {
  const styles = useStyles();
  const search = useSearch();
  const person = personOf(search);
  const query = new URLSearchParams(search);
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  const isDark = query.get('theme') ? query.get('theme') === 'dark' : prefersDark;
  return (
    <FluentProvider
      theme={isDark ? webDarkTheme : webLightTheme}
      dir={query.get('dir') === 'rtl' ? 'rtl' : 'ltr'}
      // By style: Fluent copies the class names to every portal, and a dialog's would then cover the page.
      style={FULL_HEIGHT}
    >
      <Switch>
        <Route path="/rooms/:roomId">
          {({ roomId }) => (
            <AnteroomProvider key={person} endpoint="/api" headers={signInHeaders(person)}>
              <div className={styles.call}>
                <RoomCall roomId={roomId} locale={query.get('locale') ?? undefined} />
              </div>
            </AnteroomProvider>
          )}
        </Route>
        <Route path="/desk/*?">
          <AnteroomProvider key={person} endpoint="/api" headers={signInHeaders(person)}>
            <DeskPage search={search} mayCreate={isOrganizer(person)} />
          </AnteroomProvider>
        </Route>
        <Route>
          <FrontPage person={person} search={search} />
        </Route>
      </Switch>
    </FluentProvider>
  );
}
