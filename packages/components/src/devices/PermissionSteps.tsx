import type { DeviceFailure } from '@anteroom/hooks';
import { makeStyles, tokens } from '@fluentui/react-components';
import { platformOf, type UserAgent } from '../permission-help/index.js';
import { useStrings } from '../text/index.js';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    marginBlock: `${tokens.spacingVerticalXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

/** Whether people can fix the failure in their settings. */
export function hasPermissionSteps(failure: DeviceFailure): failure is 'denied' | 'denied-by-system' {
  return failure === 'denied' || failure === 'denied-by-system';
}

/** The steps to allow devices in this browser or on this system. */
export function PermissionSteps({ failure }: { failure: 'denied' | 'denied-by-system' }) {
  const { permissionSteps } = useStrings().devices;
  const styles = useStyles();
  const { browser, system } = platformOf(navigator satisfies UserAgent);
  const { first, second, third } =
    failure === 'denied' ? permissionSteps.site[browser] : permissionSteps.system[system];
  return (
    <ol className={styles.root} data-platform={failure === 'denied' ? browser : system}>
      <li>{first}</li>
      <li>{second}</li>
      <li>{third}</li>
    </ol>
  );
}
