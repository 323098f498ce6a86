// A promise's time, marked when it is near and when it has passed; colour is never the only sign.
import { Badge } from '@fluentui/react-components';
import { ClockRegular, WarningRegular } from '@fluentui/react-icons';
import type { TicketItem } from '../../api/types.ts';
import { useNowMs } from '../clock.ts';
import { dueWords } from '../words/time-words.ts';
import { useWords } from '../words/words.tsx';

const colours = { overdue: 'danger', soon: 'warning', later: 'informative' } as const;

export function DueBadge({
  promise,
}: {
  readonly promise: Omit<NonNullable<TicketItem['promise']>, 'promiseId'>;
}) {
  const words = useWords();
  const { urgency, words: due } = dueWords(promise, useNowMs(), words);
  return (
    <Badge
      color={colours[urgency]}
      appearance="tint"
      size="small"
      data-urgency={urgency}
      icon={urgency === 'overdue' ? <WarningRegular /> : <ClockRegular />}
    >
      {words.promiseKinds[promise.kind]} {due}
    </Badge>
  );
}
