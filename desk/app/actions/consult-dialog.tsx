// Asking another team while the customer stays where they are.
import { Field, Select, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import * as api from '../api/calls.ts';
import { serviceNowMs } from '../clock.ts';
import { useAgents } from '../data/queries.ts';
import { spanWords } from '../words/time-words.ts';
import { useWords } from '../words/words.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useOpenTicket } from './use-acts.tsx';

const nearMinutes = [10, 30, 60, 240];

export function ConsultDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const agents = useAgents();
  const { detail, act } = useOpenTicket();
  const [team, setTeam] = useState('');
  const [note, setNote] = useState('');
  const [minutes, setMinutes] = useState('');
  const dueAt =
    minutes === '' ? undefined : new Date(serviceNowMs() + Number(minutes) * 60_000).toISOString();
  return (
    <FormDialog
      title={words.acts.consultTitle}
      confirm={words.acts.consultDo}
      ready={team !== '' && note.trim() !== ''}
      onClose={onClose}
      onConfirm={() =>
        act('consult', () =>
          api.askTeam(detail.ticket.ticketId, {
            team,
            text: note.trim(),
            ...(dueAt !== undefined && { dueAt }),
          }),
        )
      }
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
      <Field label={words.calls.answerWhen}>
        <Select value={minutes} onChange={(_, { value }) => setMinutes(value)}>
          <option value="">{words.calls.answerAnyTime}</option>
          {nearMinutes.map((count) => (
            <option key={count} value={count}>
              {words.acts.in(spanWords(count * 60_000, words))}
            </option>
          ))}
        </Select>
      </Field>
    </FormDialog>
  );
}
