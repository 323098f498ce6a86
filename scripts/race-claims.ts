// The race for claims at its full size: `npm run race:claims`. Ends with an error when a ticket was claimed twice or by nobody.
import { raceForClaims } from '../test/races/claims.ts';

const agents = 64;
const tickets = 10_000;
const { claims, refused, doubled, unclaimed, seconds } = await raceForClaims(agents, tickets);
console.log(
  `${agents} agents, ${tickets} tickets: ${claims} claims, ${refused} refused, ${doubled} double, ${unclaimed} unclaimed, ${seconds.toFixed(1)} s`,
);
if (doubled > 0 || unclaimed > 0) process.exitCode = 1;
