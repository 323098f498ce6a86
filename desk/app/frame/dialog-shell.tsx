// The one shape of everything that opens over the page: a title, what it says, and at its foot what can be done. What happens
// then is the caller's.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';

const useStyles = makeStyles({
  narrow: { maxWidth: '460px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly title: string;
  /** Absent: it can only be closed. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  /** Absent: as wide as what it shows. */
  readonly narrow?: boolean;
  /** It asks for a decision: a click beside it is none. */
  readonly alert?: boolean;
  /** Present: it is a form, and this is what sending it does. */
  readonly onSubmit?: () => void;
  readonly children: ReactNode;
}

export function DialogShell({ title, actions, onClose, narrow, alert, onSubmit, children }: Props) {
  const styles = useStyles();
  const words = useWords();
  const body = (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={styles.content}>{children}</DialogContent>
      <DialogActions>
        {actions ?? (
          <Button appearance="primary" onClick={onClose}>
            {words.acts.close}
          </Button>
        )}
      </DialogActions>
    </DialogBody>
  );
  return (
    <Dialog
      open
      modalType={alert === true ? 'alert' : 'modal'}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <DialogSurface {...(narrow === true && { className: styles.narrow })}>
        {onSubmit === undefined ? (
          body
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              onSubmit();
            }}
          >
            {body}
          </form>
        )}
      </DialogSurface>
    </Dialog>
  );
}
