import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useArrivalFocus, useHeadings } from '../../../ui/index.js';

const useStyles = makeStyles({
  root: { ...typographyStyles.title2, marginBlock: 0, overflowWrap: 'anywhere', outlineStyle: 'none' },
});

/** The heading of the form. Takes focus if it was lost with the previous page. */
export function FormHeading({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const { Heading } = useHeadings();
  const heading = useArrivalFocus();
  return (
    <Heading ref={heading} tabIndex={-1} className={styles.root}>
      {children}
    </Heading>
  );
}
