import { Avatar, Body1, Caption1, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { directoryStateOf, type KnownInvitees, type ParsedInvitee } from '../../invitees/index.js';
import { useStrings, visibleName } from '../../text/index.js';
import { avatarProps } from '../../ui/index.js';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    marginBlock: 0,
    paddingInlineStart: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
  },
  person: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, minInlineSize: 0 },
  who: { display: 'grid', justifyItems: 'start', minInlineSize: 0, overflowWrap: 'anywhere' },
  note: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface InviteePreviewProps {
  invitees: readonly ParsedInvitee[];
  known: KnownInvitees;
}

/** The people whom the host's directory doesn't know, each with the text that was typed, before they are invited. */
export function InviteePreview({ invitees, known }: InviteePreviewProps) {
  const { invitees: words } = useStrings();
  const styles = useStyles();
  const unknown = invitees.filter(({ id }) => directoryStateOf(id, known) === 'unknown');
  // Always mounted, because screen readers announce only changes inside an existing live region.
  return (
    <div role="status">
      {unknown.length > 0 && (
        <MessageBar intent="warning" layout="multiline" data-anteroom="unknown-people">
          <MessageBarBody>
            {words.unknownSome}
            <ul className={styles.list}>
              {unknown.map(({ id, name, typed }) => (
                <li key={id} className={styles.person} data-unknown>
                  <Avatar aria-hidden size={24} {...avatarProps({ displayName: name })} />
                  <span className={styles.who}>
                    <Body1 dir="auto">{visibleName(name) ?? id}</Body1>
                    <Caption1 className={styles.note}>{words.unknown({ typed })}</Caption1>
                  </span>
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
