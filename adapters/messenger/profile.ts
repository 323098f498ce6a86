// The customer's name as they have it at Meta. Asked for only where the shop has their consent to it.
import { z } from 'zod';
import type { Graph } from './graph.ts';

const profileSchema = z.object({ first_name: z.string().optional(), last_name: z.string().optional() });

/** `undefined` when Meta does not tell; never rejects. */
export async function profileName(graph: Graph, customer: string): Promise<string | undefined> {
  const answer = await graph.get(encodeURIComponent(customer), ['first_name', 'last_name']);
  const profile = answer.kind === 'ok' ? profileSchema.safeParse(answer.body).data : undefined;
  const name = [profile?.first_name, profile?.last_name]
    .filter((part) => part !== undefined)
    .join(' ')
    .trim();
  return name === '' ? undefined : name.slice(0, 100);
}
