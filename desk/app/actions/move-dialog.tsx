// A new time for a promise, agreed with the customer before the old one is up.
import { useState } from 'react';
import type { DeskPromise } from '../../api/types.ts';
import * as api from '../api/calls.ts';
import { serviceNowMs } from '../clock.ts';
import { useWords } from '../words/words.tsx';
import { DueField } from './due-field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { instantOf, localMinute } from './local-minute.ts';
import { useOpenTicket } from './use-acts.tsx';

interface Props {
  readonly promise: DeskPromise;
  readonly onClose: () => void;
}

export function MoveDialog({ promise, onClose }: Props) {
  const words = useWords();
  const { detail, act } = useOpenTicket();
  const [due, setDue] = useState(() => localMinute(Date.parse(promise.dueAt)));
  const dueAt = instantOf(due, serviceNowMs());
  return (
    <FormDialog
      title={words.acts.moveTitle}
      confirm={words.acts.moveDo}
      ready={dueAt !== undefined}
      onClose={onClose}
      onConfirm={async () =>
        dueAt !== undefined &&
        act('move', () => api.keepPromise(detail.ticket.ticketId, promise.promiseId, { dueAt }))
      }
    >
      <DueField value={due} onChange={setDue} />
    </FormDialog>
  );
}
