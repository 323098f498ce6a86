// The keys, and the switch for those whom single keys disturb.
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words/words.tsx';
import { DialogShell } from './dialog-shell.tsx';

const useStyles = makeStyles({
  keys: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  key: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  meaning: { margin: 0 },
});

const shown = [
  ['move', ['j', 'k', '↑', '↓']],
  ['shelf', ['1', '2', '3']],
  ['claim', ['c']],
  ['offer', ['a', 'd']],
  ['toOffer', ['F8']],
  ['presence', ['p']],
  ['reply', ['r']],
  ['brief', ['b']],
  ['queue', ['q']],
  ['send', ['Enter']],
  ['line', ['Shift+Enter']],
  ['help', ['?']],
] as const;

interface Props {
  readonly onClose: () => void;
  readonly enabled: boolean;
  readonly onEnabled: (enabled: boolean) => void;
}

export function HelpDialog({ onClose, enabled, onEnabled }: Props) {
  const words = useWords();
  const styles = useStyles();
  return (
    <DialogShell title={words.help.title} onClose={onClose}>
      <dl className={styles.keys}>
        {shown.map(([meaning, keys]) => (
          <div key={meaning} style={{ display: 'contents' }}>
            <dt>
              {keys.map((key) => (
                <span key={key}>
                  <kbd className={styles.key}>{key}</kbd>{' '}
                </span>
              ))}
            </dt>
            <dd className={styles.meaning}>{words.help.keys[meaning]}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={words.help.enabled}
        checked={enabled}
        onChange={(_, { checked }) => onEnabled(checked === true)}
      />
    </DialogShell>
  );
}
