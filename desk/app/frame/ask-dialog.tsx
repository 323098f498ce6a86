// A yes or no before something that cannot be taken back at once. It closes by itself on success and says when it failed.
import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { DialogShell } from './dialog-shell.tsx';

const useStyles = makeStyles({
  act: { whiteSpace: 'nowrap' },
});

interface Props {
  readonly title: string;
  readonly confirm: string;
  readonly decline: string;
  readonly failed: string;
  /** Resolves to whether it succeeded. */
  readonly onConfirm: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function AskDialog({ title, confirm, decline, failed, onConfirm, onClose, children }: Props) {
  const styles = useStyles();
  const [state, setState] = useState<'asking' | 'busy' | 'failed'>('asking');

  async function yes(): Promise<void> {
    if (state === 'busy') return;
    setState('busy');
    if (await onConfirm()) onClose();
    else setState('failed');
  }

  return (
    <DialogShell
      title={title}
      narrow
      alert
      onClose={onClose}
      actions={
        <>
          <Button className={styles.act} onClick={onClose}>
            {decline}
          </Button>
          <Button
            className={styles.act}
            appearance="primary"
            disabledFocusable={state === 'busy'}
            onClick={() => void yes()}
          >
            {confirm}
          </Button>
        </>
      }
    >
      {state === 'failed' && (
        <MessageBar intent="error" role="alert" layout="multiline">
          <MessageBarBody>{failed}</MessageBarBody>
        </MessageBar>
      )}
      {children}
    </DialogShell>
  );
}
