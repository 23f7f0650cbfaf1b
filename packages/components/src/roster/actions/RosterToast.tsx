import { Button, Toast, ToastBody, ToastTitle, ToastTrigger } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useStrings } from '../../text/index.js';

interface RosterToastProps {
  title: string;
  body?: string | undefined;
  onUndo?: (() => void) | undefined;
}

/** The outcome of an action, with an Undo button where it can be undone. */
export function RosterToast({ title, body, onUndo }: RosterToastProps) {
  const strings = useStrings().roster.actions;
  return (
    <Toast>
      <ToastTitle
        action={
          <ToastTrigger>
            {onUndo ? (
              <Button appearance="transparent" data-action="undo" onClick={onUndo}>
                {strings.undo}
              </Button>
            ) : (
              <Button appearance="transparent" icon={<DismissRegular />} aria-label={strings.dismiss} />
            )}
          </ToastTrigger>
        }
      >
        {title}
      </ToastTitle>
      {body !== undefined && <ToastBody>{body}</ToastBody>}
    </Toast>
  );
}
