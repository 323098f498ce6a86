// A channel's courier beside joined conversations: what is said goes where the customer last wrote, so a channel that they have
// left hears nothing until they write there again.
import { speaksOnOwnChannel } from '../joins.ts';
import type { Courier } from '../outbox/courier.ts';

/** Of a channel to the customer; a mailbox or another desk is no such channel. */
export function whileInUse(courier: Courier): Courier {
  return {
    to: courier.to,
    serves: (state) => courier.serves(state),
    carries: (entry, state) => speaksOnOwnChannel(state) && courier.carries(entry, state),
    deliver: (parcel) => courier.deliver(parcel),
  };
}
