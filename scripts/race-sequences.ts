// The reference model of a ticket against the store at full size: `npm run race:sequences`. Ends with an error at the first difference.
import { playSequences } from '../test/races/ticket-sequences.ts';

const sequences = 100_000;
await playSequences(sequences);
console.log(`${sequences} sequences of commands: row, fence and log as the model says`);
