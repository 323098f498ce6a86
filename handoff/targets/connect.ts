// Another desk joined to the house: what it takes goes through the outbox, what its people do comes in by the far side. It knows no
// desk's wire.
import type { Courier } from '../../conversation/outbox/courier.ts';
import type { Outbox } from '../../conversation/outbox/outbox.ts';
import type { FarSide, HandoffTarget } from '../target.ts';
import { deskCourier } from './courier.ts';
import type { DeskCourierParts } from './courier.ts';
import { createFarSide } from './far-side.ts';
import type { FarSideParts } from './far-side.ts';

/** Before the outbox starts. */
export function connectDesk(
  target: HandoffTarget,
  parts: Omit<DeskCourierParts, 'target' | 'farSide'> &
    Omit<FarSideParts, 'desk'> & {
      readonly outbox: Pick<Outbox, 'add'>;
      /** When the desk's courier may go; absent: at once. */
      readonly inOrder?: (courier: Courier) => Courier;
    },
): FarSide {
  const farSide = createFarSide({ ...parts, desk: target.name });
  const courier = deskCourier({ ...parts, target, farSide });
  parts.outbox.add(parts.inOrder?.(courier) ?? courier);
  return farSide;
}
