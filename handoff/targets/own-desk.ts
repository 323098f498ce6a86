// Our own desk as one target among others: it takes every ticket at once, because the ticket stands in our line already, and
// reads the rest from the log.
import type { HandoffTarget } from '../target.ts';

export const ownDesk: HandoffTarget = {
  name: 'own',
  offer: async () => ({ kind: 'accepted' }),
  pass: async () => ({ kind: 'passed' }),
  cancel: async () => ({ kind: 'passed' }),
};
