import type { AnteroomError, DirectoryPerson } from '@anteroom/contract';
import { usePeopleSearch } from '@anteroom/hooks';
import { Avatar, Body1, Caption1, Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useStrings, visibleName } from '../text/index.js';
import { touchTarget } from '../theme/index.js';
import { avatarProps } from '../ui/index.js';
import { useSettled } from './useSettled.js';

/** A pause in typing after which the text is searched, in milliseconds. */
const PAUSE_MS = 250;

/** The longest text that an endpoint takes. */
const LONGEST = 200;

/** Endpoints without a search: ours, and those that don't know the operation. */
const NO_SEARCH: readonly AnteroomError['code'][] = ['not-supported', 'invalid-request', 'forbidden'];

const useStyles = makeStyles({
  // Fluent's combobox would widen a narrow page.
  box: { minInlineSize: 0, inlineSize: '100%', minBlockSize: touchTarget },
  list: { maxBlockSize: '320px' },
  option: { minBlockSize: touchTarget },
  person: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, minInlineSize: 0 },
  who: { display: 'grid', justifyItems: 'start', minInlineSize: 0, overflowWrap: 'anywhere' },
  mail: { color: tokens.colorNeutralForeground2 },
});

interface PeopleSearchProps {
  /** The room to invite people to; `undefined` for a new room. */
  roomId: string | undefined;
  /** Called with a person whom the user chose. */
  onPick: (person: DirectoryPerson) => void;
  /** Default: `false`. */
  isDisabled?: boolean | undefined;
}

/** A box to find people of the host's directory by name. Nothing on a host that offers no search. */
export function PeopleSearch({ roomId, onPick, isDisabled = false }: PeopleSearchProps) {
  const { invitees: words } = useStrings();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const query = useSettled(typed.trim(), PAUSE_MS);
  // The blank text asks whether there is a search at all. Any other can be refused for what it says.
  const offer = usePeopleSearch('', { roomId });
  const { status, people = [], isFetching } = usePeopleSearch(query, { roomId });
  if (offer.status === 'error' && NO_SEARCH.includes(offer.error.code)) return null;
  const isSearching = isFetching || query !== typed.trim();
  const found = people.filter(({ userId }, index) => people.findIndex((other) => other.userId === userId) === index);
  const note = isSearching ? words.searching : status === 'error' ? words.searchFailed : words.nobodyFound({ query });
  return (
    <Field label={words.search}>
      <Combobox
        size="large"
        freeform
        className={styles.box}
        // There is nothing to open before something is typed.
        expandIcon={null}
        data-action="search-people"
        autoComplete="off"
        disabled={isDisabled}
        maxLength={LONGEST}
        spellCheck={false}
        value={typed}
        selectedOptions={[]}
        open={isOpen && typed.trim() !== ''}
        listbox={{ className: styles.list }}
        onOpenChange={(_, { open }) => setIsOpen(open)}
        onChange={({ target }) => {
          setTyped(target.value);
          setIsOpen(true);
        }}
        // Enter chooses a person, and never saves the form around.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        onOptionSelect={(event, { optionValue }) => {
          // Tab only leaves the box.
          if ('key' in event && event.key === 'Tab') return;
          const person = found.find(({ userId }) => userId === optionValue);
          if (!person) return;
          onPick(person);
          setTyped('');
          setIsOpen(false);
        }}
      >
        {found.map((person) => {
          const { userId, displayName, mail } = person;
          const name = visibleName(displayName) ?? userId;
          return (
            <Option key={userId} value={userId} text={name} checkIcon={null} className={styles.option}>
              <span className={styles.person}>
                <Avatar aria-hidden size={32} {...avatarProps(person)} />
                <span className={styles.who}>
                  <Body1 dir="auto">{name}</Body1>
                  {mail !== undefined && <Caption1 className={styles.mail}>{mail}</Caption1>}
                </span>
              </span>
            </Option>
          );
        })}
        {found.length === 0 && (
          <Option disabled text={note} value="" checkIcon={null}>
            {note}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
