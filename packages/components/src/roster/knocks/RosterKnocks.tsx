import type { Knock } from '@anteroom/contract';
import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { useStrings } from '../../text/index.js';
import { useNow } from '../../time/index.js';
import { useHeadings } from '../../ui/index.js';
import { KnockRow } from './KnockRow.js';

/** The most knocks shown at once. Others appear as these are answered. */
const SHOWN = 20;

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    maxBlockSize: '50%',
    overflowY: 'auto',
    paddingBlockEnd: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBlockWidth: tokens.strokeWidthThin,
    borderBlockStyle: 'solid',
    borderBlockColor: tokens.colorNeutralStroke2,
  },
  heading: {
    ...typographyStyles.caption1Strong,
    marginBlock: 0,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlockStart: tokens.spacingVerticalS,
  },
  list: { listStyleType: 'none', marginBlock: 0, paddingInlineStart: 0 },
  more: { display: 'block', paddingInline: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

interface RosterKnocksProps {
  knocks: readonly Knock[];
  /** Milliseconds since 1970 by the endpoint's clock; `undefined` uses the browser's clock. */
  now: number | undefined;
}

/** People waiting to be let in. Stays visible above the list, so that they get a quick response. */
export function RosterKnocks({ knocks, now }: RosterKnocksProps) {
  const strings = useStrings().roster;
  const { SectionHeading } = useHeadings();
  const styles = useStyles();
  const headingId = useId();
  const browserNow = useNow(now === undefined && knocks.length > 0);
  if (knocks.length === 0) return null;
  return (
    <div className={styles.root}>
      <SectionHeading id={headingId} className={styles.heading}>
        {strings.sections.knocking({ count: knocks.length })}
      </SectionHeading>
      {/* Safari does not read a list without markers as a list unless the role says so. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul role="list" aria-labelledby={headingId} className={styles.list}>
        {knocks.slice(0, SHOWN).map((knock) => (
          <KnockRow key={knock.id} knock={knock} now={now ?? browserNow} />
        ))}
      </ul>
      {knocks.length > SHOWN && (
        <Caption1 className={styles.more}>{strings.knock.more({ count: knocks.length - SHOWN })}</Caption1>
      )}
    </div>
  );
}
