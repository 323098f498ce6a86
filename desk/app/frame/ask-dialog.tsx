// A yes or no before something that cannot be taken back at once. It closes by itself on success and says when it failed.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  surface: { maxWidth: '460px' },
  act: { whiteSpace: 'nowrap' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
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
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {state === 'failed' && (
              <MessageBar intent="error" role="alert" layout="multiline">
                <MessageBarBody>{failed}</MessageBarBody>
              </MessageBar>
            )}
            {children}
          </DialogContent>
          <DialogActions>
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
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
