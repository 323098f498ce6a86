// What waits to go to a destination, in the order in which it goes. Reads the log; what was said long ago and has arrived is
// not read again.
import type { Store } from '../../storage/port.ts';
import type { Entry } from '../entries.ts';
import { parseEntry } from '../fold.ts';
import type { ConversationState } from '../state.ts';
import type { Courier } from './courier.ts';
import { aboutDeliveries, deliveryStateOf } from './deliveries.ts';

const entriesAtOnce = 500;

/** Is there anything in `state` that this courier has not looked at? Cheap; says yes rather once too often. */
export function mayWait(state: ConversationState, courier: Courier): boolean {
  if (!courier.serves(state)) return false;
  const { upTo, delayed, again } = deliveryStateOf(state, courier.to);
  return delayed !== undefined || again.length > 0 || state.newsSeq > upTo;
}

/** Everything that waits at `state`, next first. What was given up and is wanted again goes before what is newer. */
export async function waitingEntries(
  log: Pick<Store, 'read'>,
  state: ConversationState,
  courier: Courier,
): Promise<readonly Entry[]> {
  if (!mayWait(state, courier)) return [];
  const { conversationId } = state;
  const { upTo, delayed, again } = deliveryStateOf(state, courier.to);
  const wanted: Entry[] = [];
  for (const seq of again) {
    const [logged] = await log.read(conversationId, seq - 1, 1);
    const entry = logged === undefined ? undefined : parseEntry(logged);
    if (entry !== undefined) wanted.push(entry);
  }
  const fresh: Entry[] = [];
  for (let after = upTo; after < state.lastSeq;) {
    const page = await log.read(conversationId, after, entriesAtOnce);
    for (const logged of page) {
      if (logged.seq > state.lastSeq) break;
      const entry = parseEntry(logged);
      if (entry !== undefined && !aboutDeliveries(entry) && courier.carries(entry, state)) fresh.push(entry);
    }
    after = page.at(-1)?.seq ?? state.lastSeq;
  }
  // What was begun is finished first, so that its tries stay together.
  const begun = [...wanted, ...fresh].filter(({ seq }) => seq === delayed?.seq);
  return [...begun, ...[...wanted, ...fresh].filter(({ seq }) => seq !== delayed?.seq)];
}
