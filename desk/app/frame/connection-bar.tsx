// Says when the page is not live, and only after it has not been for a moment.
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { tryStreamsNow } from '../api/follow.ts';
import { useWords } from '../words/words.tsx';

const patienceMs = 2_500;

interface Props {
  readonly live: boolean;
  readonly loaded: boolean;
}

export function ConnectionBar({ live, loaded }: Props) {
  const words = useWords();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (live) return undefined;
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [live]);
  // The row is always there, so that what comes and goes in it is noticed by screen readers.
  return (
    <div role="status">
      {loaded && (!online || (!live && late)) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{online ? words.live.stale : words.live.offline}</MessageBarBody>
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

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
