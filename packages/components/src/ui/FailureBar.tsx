import { AnteroomError } from '@anteroom/contract';
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { type FailedOperation, failureWords, useStrings } from '../text/index.js';

interface FailureBarProps {
  /** Any thrown value. */
  error: unknown;
  operation: FailedOperation;
}

/** Says that something failed, at the place where the person did it. */
export function FailureBar({ error, operation }: FailureBarProps) {
  const { title, body } = failureWords(useStrings(), error, operation);
  return (
    <MessageBar
      role="alert"
      intent="error"
      layout="multiline"
      data-error={error instanceof AnteroomError ? error.code : undefined}
    >
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {body}
      </MessageBarBody>
    </MessageBar>
  );
}
