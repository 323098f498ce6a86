// Calling a call off; the customer is told.
import { Text } from '@fluentui/react-components';
import type { DeskPromise } from '../../api/types.ts';
import { useOpenTicket } from '../actions/use-acts.tsx';
import * as api from '../api/calls.ts';
import { AskDialog } from '../frame/ask-dialog.tsx';
import { useWords } from '../words/words.tsx';

interface Props {
  readonly call: DeskPromise;
  readonly onClose: () => void;
}

export function CancelCallDialog({ call, onClose }: Props) {
  const { calls, refusal } = useWords();
  const { detail, act } = useOpenTicket();
  return (
    <AskDialog
      title={calls.cancelTitle}
      confirm={calls.cancelDo}
      decline={calls.keep}
      failed={refusal('').title}
      onClose={onClose}
      onConfirm={() => act('cancel', () => api.cancelPromise(detail.ticket.ticketId, call.promiseId))}
    >
      <Text>{calls.cancelHint}</Text>
    </AskDialog>
  );
}
