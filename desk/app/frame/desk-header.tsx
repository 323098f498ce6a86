// The top line: whose desk it is, whether it is live, the language, the help, the way out.
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import {
  DataHistogramRegular,
  KeyboardRegular,
  MailAlertRegular,
  SignOutRegular,
} from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import type { Session } from '../../api/types.ts';
import { twoPanes } from '../theme.ts';
import { useWords } from '../words/words.tsx';
import type { OwnPresence } from '../presence/use-presence.ts';
import { LanguageChoice } from './language-choice.tsx';

// Menus arrive after the page itself has been drawn.
const PresenceMenu = lazy(async () => ({
  default: (await import('../presence/presence-menu.tsx')).PresenceMenu,
}));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    [twoPanes]: { gap: tokens.spacingHorizontalM },
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
  alert: { color: tokens.colorPaletteRedForeground1 },
  name: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  /** As wide as what comes into it. */
  presence: { width: '104px' },
  // On a phone the dot is enough while all is well.
  liveWords: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    [twoPanes]: { position: 'static', width: 'auto', height: 'auto', clipPath: 'none' },
  },
  wide: { display: 'none', [twoPanes]: { display: 'inline-flex' } },
});

interface Props {
  readonly agent: Session['agent'];
  readonly live: boolean;
  readonly presence: OwnPresence;
  /** Conversations that the agent has now. */
  readonly owned: number;
  readonly onHelp: () => void;
  readonly onWaits: () => void;
  /** Messages that did not arrive. */
  readonly undelivered: number;
  readonly onUndelivered: () => void;
  readonly onSignOut: () => void;
}

export function DeskHeader({
  agent,
  live,
  presence,
  owned,
  undelivered,
  onHelp,
  onWaits,
  onUndelivered,
  onSignOut,
}: Props) {
  const words = useWords();
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <Text weight="bold" size={400} className={styles.mark}>
        Tiski
      </Text>
      <Text size={200} className={styles.live} data-live={live}>
        <span className={mergeClasses(styles.dot, live && styles.on)} aria-hidden />
        <span className={mergeClasses(live && styles.liveWords)}>
          {live ? words.live.live : words.live.waiting}
        </span>
      </Text>
      <Suspense fallback={<span className={styles.presence} />}>
        <PresenceMenu presence={presence} owned={owned} />
      </Suspense>
      {undelivered > 0 && (
        <Button
          appearance="subtle"
          icon={<MailAlertRegular className={styles.alert} />}
          aria-label={words.undelivered.open(undelivered)}
          title={words.undelivered.open(undelivered)}
          onClick={onUndelivered}
        >
          {undelivered}
        </Button>
      )}
      {agent.role === 'lead' && (
        <Button
          appearance="subtle"
          icon={<DataHistogramRegular />}
          aria-label={words.waits.open}
          title={words.waits.open}
          onClick={onWaits}
        />
      )}
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
