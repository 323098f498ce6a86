// A promise to the customer: what, by when, and what it is about. A call is agreed on in one of the team's free slots, or by a
// time of the agent's own.
import { Field, Input, Select, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { MakePromiseBody } from '../../api/types.ts';
import * as api from '../api/calls.ts';
import { slotAndNumber } from '../calls/slot-and-number.ts';
import { SlotField } from '../calls/slot-field.tsx';
import { serviceNowMs } from '../clock.ts';
import { phoneWords } from '../words/phone-words.ts';
import { useWords } from '../words/words.tsx';
import { DueField } from './due-field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { instantOf } from './local-minute.ts';
import { useOpenTicket } from './use-acts.tsx';

const kinds: readonly MakePromiseBody['kind'][] = ['callback', 'check', 'reply'];
const otherTime = 'other';

export function PromiseDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { detail, act } = useOpenTicket();
  const [kind, setKind] = useState<MakePromiseBody['kind']>('callback');
  const [slot, setSlot] = useState('');
  const [phone, setPhone] = useState(() => phoneWords(detail.brief.contact.phone ?? ''));
  const [due, setDue] = useState('');
  const [text, setText] = useState('');
  const bySlot = kind === 'callback' && slot !== otherTime;
  const dueAt = instantOf(due, serviceNowMs());
  const byDue = dueAt === undefined ? undefined : { dueAt };
  const time = bySlot ? slotAndNumber(slot, phone) : byDue;
  return (
    <FormDialog
      title={words.acts.promiseTitle}
      confirm={words.acts.promiseDo}
      ready={time !== undefined && text.trim() !== ''}
      onClose={onClose}
      onConfirm={async () =>
        time !== undefined &&
        act('promise', () => api.makePromise(detail.ticket.ticketId, { kind, ...time, text: text.trim() }))
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
      {kind === 'callback' && (
        <SlotField
          team={detail.ticket.team}
          value={slot}
          onChange={setSlot}
          other={{ value: otherTime, label: words.calls.otherTime }}
        />
      )}
      {bySlot ? (
        <>
          <Field label={words.calls.phone} hint={words.calls.phoneHint} required>
            <Input type="tel" autoComplete="off" value={phone} onChange={(_, { value }) => setPhone(value)} />
          </Field>
          <Text size={200}>{words.calls.agreeHint}</Text>
        </>
      ) : (
        <DueField value={due} onChange={setDue} />
      )}
      <Field label={words.acts.what} {...(bySlot ? {} : { hint: words.acts.whatHint })} required>
        <Textarea rows={2} maxLength={4000} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
    </FormDialog>
  );
}
