import type { Knock } from '@anteroom/contract';
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useStrings } from '../../text/index.js';

/** The result of the latest knock, above the form to ask again. */
export function KnockSettled({ knock }: { knock: Knock }) {
  const words = useStrings().knock;
  if (knock.state === 'withdrawn') {
    return (
      <MessageBar>
        <MessageBarBody>{words.withdrawn}</MessageBarBody>
      </MessageBar>
    );
  }
  if (knock.state === 'expired') {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.expiredTitle}</MessageBarTitle> {words.expired}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.refusedTitle}</MessageBarTitle> {words.refused}
        {knock.reason !== undefined && ` ${words.reason({ reason: knock.reason })}`}
      </MessageBarBody>
    </MessageBar>
  );
}
