// The people's side: who they are and who is there, what they do with tickets, and the API through which they do it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoAccounts, joinedAccounts, openAccounts } from '../desk/api/accounts.ts';
import type { Accounts } from '../desk/api/accounts.ts';
import { deskRoutes } from '../desk/api/routes.ts';
import { createSessions } from '../desk/api/sessions.ts';
import { createTicketActions } from '../handoff/actions.ts';
import type { ActionTools, TicketActions } from '../handoff/actions.ts';
import { createCallbackActions } from '../handoff/callbacks/actions.ts';
import type { CallbackActions } from '../handoff/callbacks/actions.ts';
import { createPresences } from '../handoff/desk/presences.ts';
import type { Presences } from '../handoff/desk/presences.ts';
import { createPresent } from '../handoff/desk/present.ts';
import type { PresentPeople } from '../handoff/desk/present.ts';
import { createWorkingDesk } from '../handoff/desk/working-desk.ts';
import type { WorkingDesk } from '../handoff/desk/working-desk.ts';
import type { HttpRoute } from '../kernel/http.ts';
import { endsWithClosing, isClosing } from '../language/closing.ts';
import { say } from '../language/phrases/say.ts';
import type { Ground } from './ground.ts';
import { root } from './ground.ts';
import type { Heart } from './heart.ts';
import { deskOfTeam } from './other-desks.ts';

export interface People {
  readonly accounts: Accounts;
  /** A line for each demo agent, with the password. */
  readonly demoLines: readonly string[];
  readonly presences: Presences;
  readonly present: PresentPeople;
}

/** Before the heart: how long a customer waits depends on who is there. */
export async function wirePeople({ config, clock, logger, store }: Ground): Promise<People> {
  const kept = await openAccounts(join(config.dataDir, 'accounts.json'));
  // Demo agents' passwords live in this process alone.
  const demo = await openAccounts();
  const demoLines = config.demoAgents ? await demoAccounts(demo) : [];
  const accounts = config.demoAgents ? joinedAccounts(demo, kept) : kept;
  const presences = createPresences({ store, clock, logger });
  const people = () => accounts.list();
  return {
    accounts,
    demoLines,
    presences,
    present: createPresent({ presences, tickets: store, people, clock }),
  };
}

export interface Desk {
  readonly actions: TicketActions;
  readonly tools: ActionTools;
  readonly callbacks: CallbackActions;
  /** Hands out tickets while it is started. */
  readonly working: WorkingDesk;
  readonly routes: readonly HttpRoute[];
}

export async function wireDesk(ground: Ground, people: People, heart: Heart): Promise<Desk> {
  const { config, clock, logger, newId, store, shop } = ground;
  const { accounts, presences } = people;
  const { conversations, slots, waits, undelivered } = heart;
  const tools: ActionTools = {
    conversations,
    tickets: store,
    say,
    isClosing: (text, locale) => isClosing(text, locale) || endsWithClosing(text, locale),
    shopName: () => shop().name,
    personLonger: config.page.humanAgent,
    deskOf: deskOfTeam(config.otherDesks),
    clock,
    newId,
  };
  const actions = createTicketActions(tools);
  const callbacks = createCallbackActions({
    ...tools,
    slots,
    inWords: ground.inWords,
    timeZone: () => shop().timeZone,
  });
  const packageJson = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    actions,
    tools,
    callbacks,
    working: createWorkingDesk({
      store,
      actions,
      presences,
      people: () => accounts.list(),
      clock,
      logger,
      holder: newId('node_'),
    }),
    routes: deskRoutes({
      store,
      conversations,
      actions,
      callbacks,
      accounts,
      presences,
      waits,
      undelivered,
      sessions: createSessions({ agent: (id) => accounts.find(id), clock, newId }),
      teams: () => shop().teams,
      sendsLetters: config.mail !== undefined,
      lookups: ground.lookups,
      clock,
      newId,
      secureCookies: config.publicUrl?.startsWith('https:') ?? false,
      version: packageJson.version,
    }),
  };
}
