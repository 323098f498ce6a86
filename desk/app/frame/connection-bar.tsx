// Says when the page is not live and what that means for the customers, and only after it has not been for a moment.
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { tryStreamsNow } from '../api/follow.ts';
import { useAgents } from '../data/queries.ts';
import type { Words } from '../words/fi.ts';
import { useWords } from '../words/words.tsx';
import { useOnline } from './use-online.ts';

const patienceMs = 2_500;

interface Props {
  readonly live: boolean;
  readonly loaded: boolean;
  /** Conversations that the agent has. */
  readonly owned: number;
}

export function ConnectionBar({ live, loaded, owned }: Props) {
  const words = useWords();
  const online = useOnline();
  const graceSeconds = useAgents().data?.graceSeconds;
  const late = usePassed(live, patienceMs);
  const tooLong = usePassed(live, graceSeconds === undefined ? undefined : graceSeconds * 1000);
  const meaning = consequence({ owned, graceSeconds, tooLong }, words);
  // The row is always there, so that what comes and goes in it is noticed by screen readers.
  return (
    <div role="status">
      {loaded && (!online || (!live && late)) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {online ? words.live.stale : words.live.offline} {meaning}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={tryStreamsNow}>
              {words.live.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/** Has the page been without its stream for this long? */
function usePassed(live: boolean, ms: number | undefined): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    if (live || ms === undefined) return undefined;
    const timer = setTimeout(() => setPassed(true), ms);
    return () => {
      clearTimeout(timer);
      setPassed(false);
    };
  }, [live, ms]);
  return passed;
}

/** No countdown: it would be read aloud second by second. */
function consequence(
  at: { readonly owned: number; readonly graceSeconds: number | undefined; readonly tooLong: boolean },
  { presence }: Words,
): string {
  if (at.owned === 0 || at.graceSeconds === undefined) return presence.willMiss;
  return at.tooLong ? presence.haveLost : presence.willLose(at.graceSeconds);
}
