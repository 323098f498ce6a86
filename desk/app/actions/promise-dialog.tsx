// A promise to the customer: what, by when, and what it is about.
import { Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { MakePromiseBody } from '../../api/types.ts';
import * as api from '../api/calls.ts';
import { serviceNowMs } from '../clock.ts';
import { useWords } from '../words/words.tsx';
import { DueField } from './due-field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { instantOf } from './local-minute.ts';
import { useOpenTicket } from './use-acts.tsx';

const kinds: readonly MakePromiseBody['kind'][] = ['callback', 'check', 'reply'];

export function PromiseDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { detail, act } = useOpenTicket();
  const [kind, setKind] = useState<MakePromiseBody['kind']>('callback');
  const [due, setDue] = useState('');
  const [text, setText] = useState('');
  const dueAt = instantOf(due, serviceNowMs());
  return (
    <FormDialog
      title={words.acts.promiseTitle}
      confirm={words.acts.promiseDo}
      ready={dueAt !== undefined && text.trim() !== ''}
      onClose={onClose}
      onConfirm={async () =>
        dueAt !== undefined &&
        act('promise', () => api.makePromise(detail.ticket.ticketId, { kind, dueAt, text: text.trim() }))
      }
    >
      <Field label={words.acts.kind}>
        <Select value={kind} onChange={(_, { value }) => setKind(kinds.find((one) => one === value) ?? kind)}>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words.promiseKinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      <DueField value={due} onChange={setDue} />
      <Field label={words.acts.what} hint={words.acts.whatHint} required>
        <Textarea rows={2} maxLength={4000} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
    </FormDialog>
  );
}
