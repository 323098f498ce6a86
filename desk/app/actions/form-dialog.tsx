// A small form over the page: a title, fields, one way on and one way out. It closes by itself when the action succeeded;
// a refusal is shown here, where the agent is.
import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { DialogShell } from '../frame/dialog-shell.tsx';
import { useWords } from '../words/words.tsx';
import { useOpenTicket } from './use-acts.tsx';

const useStyles = makeStyles({
  act: { whiteSpace: 'nowrap' },
});

interface Props {
  readonly title: string;
  readonly confirm: string;
  /** May it be sent as it stands? */
  readonly ready: boolean;
  /** Resolves to whether it succeeded. */
  readonly onConfirm: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FormDialog({ title, confirm, ready, onConfirm, onClose, children }: Props) {
  const words = useWords();
  const styles = useStyles();
  const { busy, refused } = useOpenTicket();
  const [tried, setTried] = useState(false);
  const refusal =
    tried && refused !== undefined && busy === undefined ? words.refusal(refused.code) : undefined;

  async function submit(): Promise<void> {
    if (!ready) return;
    const done = await onConfirm();
    setTried(true);
    if (done) onClose();
  }

  return (
    <DialogShell
      title={title}
      narrow
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button className={styles.act} onClick={onClose}>
            {words.acts.cancel}
          </Button>
          <Button
            type="submit"
            className={styles.act}
            appearance="primary"
            disabledFocusable={!ready || busy !== undefined}
          >
            {confirm}
          </Button>
        </>
      }
    >
      {refusal !== undefined && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <strong>{refusal.title}.</strong> {refusal.hint}
          </MessageBarBody>
        </MessageBar>
      )}
      {children}
    </DialogShell>
  );
}
