// Choosing a call's time among the team's free slots, by day.
import { Field, Select, Spinner } from '@fluentui/react-components';
import { serviceNowMs } from '../clock.ts';
import { useCallbackSlots } from '../data/queries.ts';
import { clockWords, dayWords } from '../words/time-words.ts';
import { useWords } from '../words/words.tsx';

interface Props {
  readonly team: string;
  /** The slot's start, ISO 8601; `''`: none chosen. */
  readonly value: string;
  readonly onChange: (start: string) => void;
  /** A time that need not be free: the one that the call has. */
  readonly except?: string;
  /** Offers a further choice, whose value is this. */
  readonly other?: { readonly value: string; readonly label: string };
}

export function SlotField({ team, value, onChange, except, other }: Props) {
  const words = useWords();
  const slots = useCallbackSlots(team);
  const free = (slots.data?.slots ?? []).filter(({ start }) => start !== except);
  const nowMs = serviceNowMs();
  const days = Map.groupBy(free, ({ start }) => dayWords(Date.parse(start), nowMs, words));
  if (slots.isPending) return <Spinner size="tiny" />;
  return (
    <Field label={words.calls.slot} required {...(free.length === 0 && { hint: words.calls.noSlots })}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{words.acts.choose}</option>
        {[...days].map(([day, ofDay]) => (
          <optgroup key={day} label={day}>
            {ofDay.map(({ start, end }) => (
              <option key={start} value={start}>
                {clockWords(Date.parse(start), words)}–{clockWords(Date.parse(end), words)}
              </option>
            ))}
          </optgroup>
        ))}
        {other !== undefined && <option value={other.value}>{other.label}</option>}
      </Select>
    </Field>
  );
}
