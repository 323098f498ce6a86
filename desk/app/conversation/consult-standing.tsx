// How a question to another team stands: by when it is to be answered, that it was, or that it is late.
import { Badge } from '@fluentui/react-components';
import { CheckmarkRegular, ClockRegular, WarningRegular } from '@fluentui/react-icons';
import type { DeskEntry, TicketDetail } from '../../api/types.ts';
import { useNowMs } from '../clock.ts';
import { consultState } from '../data/conversation.ts';
import { dueWords } from '../words/time-words.ts';
import { useWords } from '../words/words.tsx';

interface Props {
  readonly asked: Extract<DeskEntry, { readonly kind: 'consult-asked' }>['data'];
  readonly detail: TicketDetail;
}

export function ConsultStanding({ asked, detail }: Props) {
  const words = useWords();
  if (consultState(detail, asked.consultId) === 'answered') {
    return (
      <div>
        <Badge size="small" appearance="tint" color="success" icon={<CheckmarkRegular />}>
          {words.calls.answered}
        </Badge>
      </div>
    );
  }
  return asked.dueAt === undefined ? null : (
    <div>
      <ConsultDue dueAt={asked.dueAt} />
    </div>
  );
}

export function ConsultDue({ dueAt }: { readonly dueAt: string }) {
  const words = useWords();
  const { urgency, words: due } = dueWords({ kind: 'check', dueAt }, useNowMs(), words);
  const isLate = urgency === 'overdue';
  return (
    <Badge
      size="small"
      appearance="tint"
      color={isLate ? 'danger' : 'informative'}
      icon={isLate ? <WarningRegular /> : <ClockRegular />}
    >
      {isLate ? words.calls.overdue : words.calls.answerBy(due)}
    </Badge>
  );
}
