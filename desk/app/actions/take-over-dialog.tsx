// A lead takes what a colleague has: asked first, because the colleague loses it.
import { Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import * as api from '../api/calls.ts';
import { useWords } from '../words/words.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useOpenTicket } from './use-acts.tsx';

interface Props {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function TakeOverDialog({ onClose, onDone }: Props) {
  const words = useWords();
  const { detail, act } = useOpenTicket();
  const { ticketId, owner, desk } = detail.ticket;
  const [note, setNote] = useState('');
  const { takeOver } = words.presence;
  const { otherDesk } = words;
  return (
    <FormDialog
      title={desk === undefined ? takeOver.title : otherDesk.takeTitle}
      confirm={takeOver.confirm}
      ready
      onClose={onClose}
      onConfirm={async () => {
        const said = note.trim();
        const done = await act('take-over', () => api.takeOver(ticketId, said === '' ? {} : { note: said }));
        if (done) onDone();
        return done;
      }}
    >
      <Text>{desk === undefined ? takeOver.hint(owner?.name ?? '') : otherDesk.takeHint(desk.name)}</Text>
      <Field label={takeOver.note}>
        <Textarea rows={2} maxLength={4000} value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </FormDialog>
  );
}
