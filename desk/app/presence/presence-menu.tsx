// One's own state in the header: there, away, or gone, each with what it means for the customers.
import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  PresenceBadge,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useAnnounce } from '../frame/announcer.tsx';
import { place } from '../frame/focus.ts';
import { useWords } from '../words/words.tsx';
import type { Choice, OwnPresence, PresenceState } from './use-presence.ts';

const LeaveDialog = lazy(async () => ({ default: (await import('./leave-dialog.tsx')).LeaveDialog }));

const useStyles = makeStyles({
  // As wide as the longest state nearly is, so that the line does not jump when it changes.
  button: { minWidth: '104px', justifyContent: 'flex-start', paddingInline: tokens.spacingHorizontalS },
});

const choices: readonly Choice[] = ['online', 'away', 'offline'];
const badges: Readonly<Record<PresenceState, 'available' | 'away' | 'offline' | 'unknown'>> = {
  online: 'available',
  away: 'away',
  offline: 'offline',
  lost: 'unknown',
};

interface Props {
  readonly presence: OwnPresence;
  /** How many conversations go back to the queue with this person. */
  readonly owned: number;
}

export function PresenceMenu({ presence: { state, choose }, owned }: Props) {
  const words = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const [leaving, setLeaving] = useState(false);
  const shown = state === undefined ? '…' : words.presence.states[state];

  async function change(choice: Choice): Promise<boolean> {
    const done = await choose(choice);
    announce(done ? words.presence.told(words.presence.states[choice]) : words.presence.failed);
    return done;
  }

  return (
    <>
      <Menu
        checkedValues={{ presence: state === undefined ? [] : [state] }}
        onCheckedValueChange={(_, { checkedItems: [wanted] }) => {
          const choice = choices.find((one) => one === wanted);
          if (choice === 'offline' && owned > 0) setLeaving(true);
          else if (choice !== undefined) void change(choice);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            size="small"
            className={styles.button}
            icon={<PresenceBadge aria-hidden status={badges[state ?? 'lost']} size="small" />}
            aria-label={`${words.presence.label}: ${shown}`}
            data-presence={state}
            {...place('presence')}
          >
            {shown}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {choices.map((choice) => (
              <MenuItemRadio
                key={choice}
                name="presence"
                value={choice}
                icon={<PresenceBadge aria-hidden status={badges[choice]} size="small" />}
                subText={words.presence.meanings[choice]}
              >
                {words.presence.states[choice]}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {leaving && (
        <Suspense>
          <LeaveDialog owned={owned} onClose={() => setLeaving(false)} onLeave={() => change('offline')} />
        </Suspense>
      )}
    </>
  );
}
