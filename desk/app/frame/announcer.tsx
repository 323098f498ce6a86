// Tells screen readers, politely, what changed elsewhere on the page: a new customer, a message sent, a ticket gone.
import { makeStyles } from '@fluentui/react-components';
import { createContext, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

const Context = createContext<(words: string) => void>(() => undefined);

export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const announce = useCallback((words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 })), []);
  return (
    <Context.Provider value={announce}>
      {children}
      <div className={styles.unseen} role="status" aria-live="polite" data-testid="announcer">
        {/* A new element each time: the same words twice are said twice. */}
        <span key={said.turn}>{said.words}</span>
      </div>
    </Context.Provider>
  );
}

export const useAnnounce = (): ((words: string) => void) => useContext(Context);
