// What the customer asked of their call while a person had the conversation, to be done with one tap; nothing is done unasked.
import { Button } from '@fluentui/react-components';
import type { DeskPromise } from '../../api/types.ts';
import { useOpenTicket } from '../actions/use-acts.tsx';
import * as api from '../api/calls.ts';
import { serviceNowMs } from '../clock.ts';
import { momentWords } from '../words/time-words.ts';
import { useWords } from '../words/words.tsx';

/** Nothing where no time was clearly meant: then the dialogs beside it agree on one. */
export function ChangeAsked({ call: { promiseId, changeAsked } }: { readonly call: DeskPromise }) {
  const words = useWords();
  const { detail, act, busy } = useOpenTicket();
  const { ticketId } = detail.ticket;
  if (changeAsked === undefined) return null;
  const { change, start } = changeAsked;
  if (change === 'move' && start === undefined) return null;
  const when = start === undefined ? '' : momentWords(Date.parse(start), serviceNowMs(), words);
  return (
    <Button
      size="small"
      appearance="outline"
      disabledFocusable={busy !== undefined}
      onClick={() =>
        void act(change, () =>
          start === undefined
            ? api.cancelPromise(ticketId, promiseId)
            : api.keepPromise(ticketId, promiseId, { slot: start }),
        )
      }
    >
      {change === 'cancel' ? words.calls.cancelAsAsked : words.calls.moveAsAsked(when)}
    </Button>
  );
}
