import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useStrings } from '../../text/index.js';
import { TakesLong } from '../../ui/index.js';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalL },
  title: { maxInlineSize: '320px' },
  short: { maxInlineSize: '60%' },
});

/** A skeleton, shown while a room loads. */
export function LoadingRoom({ onRetry }: { onRetry: () => void }) {
  const styles = useStyles();
  return (
    <>
      <Skeleton aria-busy aria-label={useStrings().desk.loadingRoom} className={styles.root}>
        <SkeletonItem size={32} className={styles.title} />
        <SkeletonItem size={40} />
        <SkeletonItem size={16} className={styles.short} />
        <SkeletonItem size={40} />
        <SkeletonItem size={40} />
      </Skeleton>
      <TakesLong onRetry={onRetry} />
    </>
  );
}
