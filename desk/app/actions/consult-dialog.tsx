// Asking another team while the customer stays where they are.
import { Field, Select, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import * as api from '../api/calls.ts';
import { useAgents } from '../data/queries.ts';
import { useWords } from '../words/words.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useOpenTicket } from './use-acts.tsx';

export function ConsultDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const agents = useAgents();
  const { detail, act } = useOpenTicket();
  const [team, setTeam] = useState('');
  const [note, setNote] = useState('');
  return (
    <FormDialog
      title={words.acts.consultTitle}
      confirm={words.acts.consultDo}
      ready={team !== '' && note.trim() !== ''}
      onClose={onClose}
      onConfirm={() => act('consult', () => api.consult(detail.ticket.ticketId, { team, note: note.trim() }))}
    >
      <Text>{words.acts.consultHint}</Text>
      <Field label={words.queue.team} required>
        <Select value={team} onChange={(_, { value }) => setTeam(value)}>
          <option value="">{words.acts.choose}</option>
          {(agents.data?.teams ?? []).map(({ id }) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.acts.note} required>
        <Textarea rows={3} maxLength={4000} value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </FormDialog>
  );
}
