import { makeStyles, mergeClasses, tokens, typographyStyles, useId } from '@fluentui/react-components';
import type { HTMLAttributes } from 'react';
import { isolatedTitle, useStrings } from '../../text/index.js';
import { entrance, narrow } from '../../theme/index.js';
import { useArrivalFocus, useHeadings } from '../../ui/index.js';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    display: 'flex',
    flexGrow: 1,
    inlineSize: '100%',
    containerType: 'inline-size',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  column: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalL,
    inlineSize: '100%',
    maxInlineSize: '560px',
    marginInline: 'auto',
    marginBlock: 'auto',
    paddingBlock: tokens.spacingVerticalXXXL,
    paddingInline: tokens.spacingHorizontalXXXL,
    [narrow]: {
      paddingBlock: tokens.spacingVerticalXXL,
      paddingInline: tokens.spacingHorizontalL,
    },
    ...entrance,
  },
  heading: {
    ...typographyStyles.title2,
    marginBlock: 0,
    maxInlineSize: '100%',
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    outlineStyle: 'none',
  },
});

export interface ScreenFrameProps extends Omit<HTMLAttributes<HTMLElement>, 'title'> {
  /** The value of the root element's `data-anteroom`. */
  name: string;
  title: string;
}

/** The layout of screens with one message: a centered column whose heading takes the focus if nothing else has it. */
export function ScreenFrame({ name, title, className, children, ...rest }: ScreenFrameProps) {
  const styles = useStyles();
  const headingId = useId('anteroom-heading');
  const strings = useStrings();
  const { Heading } = useHeadings();
  const heading = useArrivalFocus();
  return (
    <section
      {...rest}
      data-anteroom={name}
      aria-labelledby={headingId}
      className={mergeClasses(styles.root, className)}
    >
      <div className={styles.column}>
        <Heading id={headingId} ref={heading} tabIndex={-1} className={styles.heading}>
          {isolatedTitle(title, strings)}
        </Heading>
        {children}
      </div>
    </section>
  );
}
