// To another team or to a colleague, with a word for whoever goes on.
import { Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Agent, AgentList, TransferBody } from '../../api/types.ts';
import * as api from '../api/calls.ts';
import { useAgents } from '../data/queries.ts';
import { useWords } from '../words/words.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useOpenTicket } from './use-acts.tsx';

interface Props {
  readonly me: Agent;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function TransferDialog({ me, onClose, onDone }: Props) {
  const words = useWords();
  const agents = useAgents();
  const { detail, act } = useOpenTicket();
  const { ticketId, team, owner } = detail.ticket;
  // `team:…` or `agent:…`
  const [target, setTarget] = useState('');
  const [note, setNote] = useState('');
  const teams = (agents.data?.teams ?? []).filter(({ id }) => id !== team);
  // Who is there and has room comes first.
  const people = (agents.data?.agents ?? [])
    .filter(({ id }) => id !== owner?.id)
    .toSorted((a, b) => presenceRank(a) - presenceRank(b) || b.room - a.room || a.name.localeCompare(b.name));

  return (
    <FormDialog
      title={words.acts.transferTitle}
      confirm={words.acts.transferDo}
      ready={target !== ''}
      onClose={onClose}
      onConfirm={async () => {
        const done = await act('transfer', () => api.transfer(ticketId, bodyOf(target, note.trim())));
        if (done) onDone();
        return done;
      }}
    >
      <Field label={words.acts.target} required>
        <Select value={target} onChange={(_, { value }) => setTarget(value)}>
          <option value="">{words.acts.choose}</option>
          {teams.length > 0 && (
            <optgroup label={words.acts.teams}>
              {teams.map(({ id }) => (
                <option key={id} value={`team:${id}`}>
                  {id}
                </option>
              ))}
            </optgroup>
          )}
          {people.length > 0 && (
            <optgroup label={words.acts.people}>
              {people.map(({ id, name, presence, openTickets, room }) => (
                <option key={id} value={`agent:${id}`}>
                  {words.presence.person(
                    id === me.id ? `${name} (${words.talk.you})` : name,
                    words.presence.states[presence],
                    openTickets,
                    room,
                  )}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
      </Field>
      <Field label={words.acts.noteOptional}>
        <Textarea rows={3} maxLength={4000} value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </FormDialog>
  );
}

function bodyOf(target: string, note: string): TransferBody {
  const id = target.slice(target.indexOf(':') + 1);
  return { ...(target.startsWith('team:') ? { team: id } : { agentId: id }), ...(note !== '' && { note }) };
}

function presenceRank({ presence }: AgentList['agents'][number]): number {
  return ['online', 'away', 'lost', 'offline'].indexOf(presence);
}
