// The top line: whose desk it is, whether it is live, the language, the help, the way out.
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { KeyboardRegular, SignOutRegular } from '@fluentui/react-icons';
import type { Session } from '../../api/types.ts';
import { twoPanes } from '../theme.ts';
import { useWords } from '../words/words.tsx';
import { LanguageChoice } from './language-choice.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minHeight: '44px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { color: tokens.colorBrandForeground1, letterSpacing: '0.02em' },
  live: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    marginRight: 'auto',
  },
  dot: {
    width: '8px',
    height: '8px',
    borderRadius: '50%',
    backgroundColor: tokens.colorPaletteDarkOrangeBackground3,
  },
  on: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  name: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  wide: { display: 'none', [twoPanes]: { display: 'inline-flex' } },
});

interface Props {
  readonly agent: Session['agent'];
  readonly live: boolean;
  readonly onHelp: () => void;
  readonly onSignOut: () => void;
}

export function DeskHeader({ agent, live, onHelp, onSignOut }: Props) {
  const words = useWords();
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <Text weight="bold" size={400} className={styles.mark}>
        Tiski
      </Text>
      <Text size={200} className={styles.live} data-live={live}>
        <span className={mergeClasses(styles.dot, live && styles.on)} aria-hidden />
        {live ? words.live.live : words.live.waiting}
      </Text>
      <Button
        className={styles.wide}
        appearance="subtle"
        icon={<KeyboardRegular />}
        aria-label={words.help.open}
        title={words.help.open}
        onClick={onHelp}
      />
      <LanguageChoice />
      <Text className={mergeClasses(styles.wide, styles.name)}>{agent.name}</Text>
      <Button
        appearance="subtle"
        icon={<SignOutRegular />}
        aria-label={`${words.signIn.signOut} (${agent.name})`}
        title={words.signIn.signOut}
        onClick={onSignOut}
      />
    </header>
  );
}
