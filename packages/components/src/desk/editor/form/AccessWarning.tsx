import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useStrings } from '../../../text/index.js';
import type { AccessLoss } from '../draft/index.js';

/** Says before saving that the room loses its last Presenter, or the user their access. */
export function AccessWarning({ loss }: { loss: AccessLoss | undefined }) {
  const words = useStrings().roomEditor.lockOut;
  const said = [loss?.leavesNoPresenter && words.noPresenter, loss?.losesOwn && words.self].filter(Boolean);
  // Always mounted, because screen readers announce only changes inside an existing live region.
  return (
    <div role="status" data-anteroom="access-warning">
      {said.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{said.join(' ')}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
