// Who is at the desk. A session that ends while somebody works is renewed in a dialog over the page, so that nothing typed is
// lost; another person who signs in finds an empty desk.
import { Button, Spinner } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Session } from '../../api/types.ts';
import * as api from '../api/calls.ts';
import { onSignedOut } from '../api/client.ts';
import { forgetWriting } from '../data/outbox.ts';
import { keys } from '../data/queries.ts';
import { Desk } from '../frame/desk.tsx';
import { StandIn } from '../frame/stand-in.tsx';
import { go } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { SignInPage } from './sign-in-page.tsx';

const SignInDialog = lazy(async () => ({ default: (await import('./sign-in-dialog.tsx')).SignInDialog }));

const retryMs = 3_000;

export function SessionGate() {
  const words = useWords();
  const client = useQueryClient();
  const asked = useQuery({
    queryKey: keys.session,
    queryFn: api.getSession,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    retry: false,
    refetchInterval: ({ state }) => (state.status === 'error' ? retryMs : false),
  });
  const [ended, setEnded] = useState(false);
  // Counts sign-ins: the streams of a former session are opened anew.
  const [epoch, setEpoch] = useState(0);
  const session = asked.data;

  useEffect(() => onSignedOut(() => setEnded(true)), []);

  function signedIn(next: Session): void {
    if (session?.agent.id !== next.agent.id) {
      if (session !== undefined && session !== null) forgetWriting();
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.session[0] });
    }
    client.setQueryData(keys.session, next);
    setEnded(false);
    setEpoch((count) => count + 1);
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.session[0] });
  }

  async function signOut(): Promise<void> {
    await api.signOut().catch(() => undefined);
    forgetWriting();
    go({ brief: false });
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.session[0] });
    client.setQueryData(keys.session, null);
    setEnded(false);
  }

  if (asked.isError && session === undefined) {
    const { title, hint } = words.refusal('unreachable');
    return (
      <StandIn title={title} hint={hint} alert>
        <Button onClick={() => void asked.refetch()}>{words.live.retry}</Button>
      </StandIn>
    );
  }
  if (session === undefined) return <StandIn title="Tiski" icon={<Spinner />} />;
  if (session === null) return <SignInPage onSignedIn={signedIn} />;
  return (
    <>
      <Desk session={session} epoch={epoch} onSignOut={() => void signOut()} />
      {ended && (
        <Suspense>
          <SignInDialog user={session.agent.id} onSignedIn={signedIn} />
        </Suspense>
      )}
    </>
  );
}
