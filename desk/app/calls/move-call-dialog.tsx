// Another slot for a call; the customer is told.
import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { DeskPromise } from '../../api/types.ts';
import { FormDialog } from '../actions/form-dialog.tsx';
import { useOpenTicket } from '../actions/use-acts.tsx';
import * as api from '../api/calls.ts';
import { useWords } from '../words/words.tsx';
import { SlotField } from './slot-field.tsx';

interface Props {
  readonly call: DeskPromise;
  readonly onClose: () => void;
}

export function MoveCallDialog({ call, onClose }: Props) {
  const words = useWords();
  const { detail, act } = useOpenTicket();
  const [slot, setSlot] = useState('');
  return (
    <FormDialog
      title={words.acts.moveTitle}
      confirm={words.acts.moveDo}
      ready={slot !== ''}
      onClose={onClose}
      onConfirm={() => act('move', () => api.keepPromise(detail.ticket.ticketId, call.promiseId, { slot }))}
    >
      <Text>{words.calls.moveHint}</Text>
      <SlotField
        team={call.keeper}
        value={slot}
        onChange={setSlot}
        {...(call.slot !== undefined && { except: call.slot.start })}
      />
    </FormDialog>
  );
}
