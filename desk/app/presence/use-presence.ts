// One's own presence as the service knows it, and choosing another. That a desk is open at all the live stream tells.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AgentList, PresenceBody } from '../../api/types.ts';
import * as api from '../api/calls.ts';
import { keys, useAgents } from '../data/queries.ts';

export type PresenceState = AgentList['agents'][number]['presence'];
export type Choice = PresenceBody['state'];

export interface OwnPresence {
  /** Absent until it is known. */
  readonly state: PresenceState | undefined;
  readonly failed: boolean;
  /** Resolves to whether it succeeded. */
  readonly choose: (choice: Choice) => Promise<boolean>;
}

/** The service writes down an opened desk a moment after the stream has begun. */
const settledMs = 1_500;

export function usePresence(me: string, live: boolean, online: boolean): OwnPresence {
  const client = useQueryClient();
  const agents = useAgents();
  const choosing = useMutation({
    mutationFn: api.setPresence,
    onSuccess({ state }) {
      client.setQueryData<AgentList>(
        keys.agents,
        (list) =>
          list && {
            ...list,
            agents: list.agents.map((agent) => (agent.id === me ? { ...agent, presence: state } : agent)),
          },
      );
      void client.invalidateQueries({ queryKey: keys.agents });
    },
  });

  useEffect(() => {
    if (!live) return undefined;
    const ask = (): void => void client.invalidateQueries({ queryKey: keys.agents });
    ask();
    const later = setTimeout(ask, settledMs);
    return () => clearTimeout(later);
  }, [client, live]);

  const known = agents.data?.agents.find(({ id }) => id === me)?.presence;
  return {
    state: shownState(known, live, online),
    failed: choosing.isError,
    choose: (state) =>
      choosing.mutateAsync({ state }).then(
        () => true,
        () => false,
      ),
  };
}

/** Without a network one is lost; a page that is live has come back, whatever was last written down. */
function shownState(
  known: PresenceState | undefined,
  live: boolean,
  online: boolean,
): PresenceState | undefined {
  if (!online && known !== undefined && known !== 'offline') return 'lost';
  return live && known === 'lost' ? undefined : known;
}
