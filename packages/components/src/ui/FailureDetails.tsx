import type { AnteroomError } from '@anteroom/contract';
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useStrings, withoutIsolates } from '../text/index.js';
import { touchTarget } from '../theme/index.js';
import { useHeadings } from './HeadingLevelProvider.js';

const useStyles = makeStyles({
  root: { inlineSize: '100%', maxInlineSize: '400px', textAlign: 'start' },
  header: { minBlockSize: touchTarget },
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalS,
  },
  line: { display: 'contents' },
  value: {
    ...typographyStyles.caption1,
    marginInlineStart: 0,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  copyRow: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  copy: { minBlockSize: touchTarget },
});

/** What support needs to find a failure: its code and trace id, collapsed, with a Copy button. */
export function FailureDetails({ error }: { error: AnteroomError }) {
  const strings = useStrings().failure;
  const styles = useStyles();
  const { SectionHeading } = useHeadings();
  const [said, setSaid] = useState('');
  const details: [string, string][] = [[strings.code, error.code]];
  if (error.traceId !== undefined) details.push([strings.traceId, error.traceId]);

  async function copy(): Promise<void> {
    try {
      const lines = details.map(([label, value]) => strings.line({ label, value }));
      await navigator.clipboard.writeText(withoutIsolates(lines.join('\n')));
      setSaid(strings.copied);
    } catch {
      // The page isn't focused, allowed or secure. People can still select the text.
      setSaid(strings.copyBlocked);
    }
  }

  return (
    <Accordion collapsible className={styles.root}>
      <AccordionItem value="details">
        <AccordionHeader as={SectionHeading} button={{ className: styles.header }}>
          {strings.details}
        </AccordionHeader>
        <AccordionPanel>
          <dl className={styles.list}>
            {details.map(([term, value]) => (
              <div key={value} className={styles.line}>
                <dt className={styles.term}>{term}</dt>
                <dd className={styles.value}>{value}</dd>
              </div>
            ))}
          </dl>
          <div className={styles.copyRow}>
            <Button icon={<CopyRegular />} className={styles.copy} data-action="copy-details" onClick={copy}>
              {strings.copy}
            </Button>
            <Caption1 role="status">{said}</Caption1>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
