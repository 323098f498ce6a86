// The model against the store, small enough for every run; `npm run race:sequences` plays 100,000 sequences.
import { playSequences } from './ticket-sequences.ts';

describe('a ticket in the store', () => {
  it('moves as the reference model says in 2,000 sequences of commands', async function () {
    this.timeout(180_000);
    await playSequences(2_000);
  });
});
