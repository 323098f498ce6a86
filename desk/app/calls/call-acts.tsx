// What the ticket's owner does with a call: say whether the customer was reached, agree on another time, call it off.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { DeskPromise } from '../../api/types.ts';
import { useOpenTicket } from '../actions/use-acts.tsx';
import * as api from '../api/calls.ts';
import { focusOn } from '../frame/focus.ts';
import { ChangeAsked } from './change-asked.tsx';
import { useWords } from '../words/words.tsx';

const MoveDialog = lazy(async () => ({ default: (await import('../actions/move-dialog.tsx')).MoveDialog }));
const MoveCallDialog = lazy(async () => ({
  default: (await import('./move-call-dialog.tsx')).MoveCallDialog,
}));
const CancelCallDialog = lazy(async () => ({
  default: (await import('./cancel-call-dialog.tsx')).CancelCallDialog,
}));

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export function CallActs({ call }: { readonly call: DeskPromise }) {
  const words = useWords();
  const styles = useStyles();
  const { detail, act, busy } = useOpenTicket();
  const [form, setForm] = useState<'move' | 'cancel'>();
  const { ticketId } = detail.ticket;
  const { promiseId, slot } = call;
  const close = (): void => setForm(undefined);

  async function tried(outcome: 'reached' | 'not-reached'): Promise<void> {
    // The buttons may go with the call; the focus must not go with them.
    if (await act(outcome, () => api.callbackTried(ticketId, promiseId, { outcome }))) focusOn('reply');
  }

  return (
    <div className={styles.root}>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={busy !== undefined}
        onClick={() => void tried('reached')}
      >
        {words.calls.reached}
      </Button>
      <Button
        size="small"
        title={words.calls.notReachedHint}
        disabledFocusable={busy !== undefined}
        onClick={() => void tried('not-reached')}
      >
        {words.calls.notReached}
      </Button>
      <ChangeAsked call={call} />
      <Button size="small" appearance="subtle" onClick={() => setForm('move')}>
        {words.calls.move}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => setForm('cancel')}>
        {words.calls.cancel}
      </Button>
      <Suspense>
        {form === 'move' &&
          (slot === undefined ? (
            <MoveDialog promise={call} onClose={close} />
          ) : (
            <MoveCallDialog call={call} onClose={close} />
          ))}
        {form === 'cancel' && <CancelCallDialog call={call} onClose={close} />}
      </Suspense>
    </div>
  );
}
