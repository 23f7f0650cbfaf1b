import { isJoinable, type RoomSummary, roomPhase, tellHost } from '@anteroom/contract';
import { useDeleteRoom, useServerNow } from '@anteroom/hooks';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { failureWords, shownTitle, useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { useAfterDialogClose } from '../../ui/index.js';

const useStyles = makeStyles({
  content: { display: 'grid', rowGap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  text: { marginBlock: 0 },
  action: { minBlockSize: touchTarget },
});

export interface DeleteRoomDialogProps {
  /** The room to delete, such as one of `useRooms`. */
  room: Pick<RoomSummary, 'id' | 'title' | 'validFrom' | 'validUntil'>;
  /** Whether the dialog is open. Keep it mounted after closing: Fluent then unhides the page for screen readers. */
  isOpen: boolean;
  /** Called after the room is deleted and the dialog has closed. */
  onDeleted?: (() => void) | undefined;
  /** Called when the dialog should close, whether the room was deleted or kept. */
  onClose: () => void;
}

/**
 * Asks for confirmation before deleting a room, and warns about a running call. If deleting fails, the dialog stays
 * open and shows the error. Needs an `AnteroomProvider` and a Fluent provider above.
 *
 * @example
 * <DeleteRoomDialog room={room} isOpen={isOpen} onClose={() => setIsOpen(false)} onDeleted={() => navigate('/desk')} />
 */
export function DeleteRoomDialog({ room, isOpen, onDeleted, onClose }: DeleteRoomDialogProps) {
  const strings = useStrings();
  const words = strings.desk.deletion;
  const styles = useStyles();
  const { run, status, error } = useDeleteRoom(room.id);
  const now = useServerNow();
  const { anchor, runAfterClose } = useAfterDialogClose();
  const isDeleting = status === 'pending';

  async function confirm(): Promise<void> {
    try {
      await run();
    } catch {
      // The dialog shows `error`.
      return;
    }
    close();
    if (onDeleted) runAfterClose(() => void tellHost(onDeleted));
  }

  function close(): void {
    void tellHost(onClose);
  }

  return (
    <>
      <span ref={anchor} hidden />
      <Dialog open={isOpen} modalType="alert" onOpenChange={(_, { open }) => !open && !isDeleting && close()}>
        <DialogSurface data-anteroom="delete-room">
          <DialogBody>
            <DialogTitle>{words.title({ title: shownTitle(room.title, strings) })}</DialogTitle>
            <DialogContent className={styles.content}>
              {isJoinable(roomPhase(room, now)) && <p className={styles.text}>{words.running}</p>}
              <p className={styles.text}>{words.links}</p>
              {error && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>
                    <MessageBarTitle>{words.failed}</MessageBarTitle> {failureWords(strings, error, 'change').body}
                  </MessageBarBody>
                </MessageBar>
              )}
            </DialogContent>
            <DialogActions>
              <Button className={styles.action} data-action="keep-room" disabledFocusable={isDeleting} onClick={close}>
                {words.cancel}
              </Button>
              <Button
                appearance="primary"
                className={styles.action}
                data-action="confirm-delete"
                disabledFocusable={isDeleting}
                onClick={confirm}
              >
                {isDeleting ? words.deleting : words.confirm}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
