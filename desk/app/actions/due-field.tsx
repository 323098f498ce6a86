// A time by which something is promised: a few near ones by one press, any other by the browser's own picker.
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { serviceNowMs } from '../clock.ts';
import { spanWords } from '../words/time-words.ts';
import { useWords } from '../words/words.tsx';
import { localMinute } from './local-minute.ts';

const useStyles = makeStyles({
  near: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

const minuteMs = 60_000;
const nearMs = [15 * minuteMs, 30 * minuteMs, 60 * minuteMs, 120 * minuteMs];

interface Props {
  /** As `datetime-local` has it, in the agent's own time zone; `''`: none yet. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function DueField({ value, onChange }: Props) {
  const words = useWords();
  const styles = useStyles();
  const passed = value !== '' && Date.parse(value) <= serviceNowMs();
  return (
    <div>
      <Field label={words.acts.when} required {...(passed && { validationMessage: words.acts.past })}>
        <Input type="datetime-local" value={value} onChange={(_, data) => onChange(data.value)} />
      </Field>
      <div className={styles.near}>
        {nearMs.map((ms) => (
          <Button key={ms} size="small" onClick={() => onChange(localMinute(serviceNowMs() + ms))}>
            {words.acts.in(spanWords(ms, words))}
          </Button>
        ))}
        <Button size="small" onClick={() => onChange(localMinute(tomorrowAtTen(serviceNowMs())))}>
          {words.acts.tomorrow}
        </Button>
      </div>
    </div>
  );
}

function tomorrowAtTen(nowMs: number): number {
  const day = new Date(nowMs);
  day.setDate(day.getDate() + 1);
  return day.setHours(10, 0, 0, 0);
}
