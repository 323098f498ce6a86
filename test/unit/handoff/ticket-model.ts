// What a ticket is, in as few words as possible: written without a look at the product's own rules, so that the two can be
// held against each other over random commands.
import fc from 'fast-check';

/**
 * Nobody waits; somebody stands in line, perhaps offered to one person; or one person has it. `away`: all that at another desk,
 * called "far", which was asked to take it or has taken it.
 */
export type Model =
  | { readonly at: 'nowhere' }
  | { readonly at: 'line'; readonly team: string; readonly offeredTo?: string; readonly away?: Away }
  | { readonly at: 'desk'; readonly team: string; readonly owner: string; readonly away?: Away };
type Away = 'sent' | 'received';

/** A command as anybody may give it; `who` is one of few, so that they meet. */
export type ModelCommand =
  | { readonly does: 'ask'; readonly team: string }
  | { readonly does: 'come-back' }
  | { readonly does: 'leave' }
  | { readonly does: 'send' | 'receive' | 'bring-back' }
  /** By somebody who sits at the other desk. */
  | { readonly does: 'far-claim'; readonly who: string }
  | {
      readonly does: 'claim' | 'decline' | 'release' | 'return' | 'resolve' | 'take-over';
      readonly who: string;
    }
  | { readonly does: 'offer' | 'time-out' | 'drop'; readonly who: string }
  | {
      readonly does: 'transfer';
      readonly who: string;
      readonly team: string;
      readonly to?: string;
      readonly lead: boolean;
    };

/** The model after the command (the same one where it changed nothing), or the code of the refusal. */
export function told(model: Model, command: ModelCommand): Model | string {
  switch (command.does) {
    case 'ask':
      return model.at === 'nowhere' ? { at: 'line', team: command.team } : model;
    case 'come-back':
      return model.at === 'nowhere' ? { at: 'line', team: 'store' } : model;
    case 'leave':
      if (model.at === 'desk') return 'already-claimed';
      return model.at === 'line' ? { at: 'nowhere' } : 'wrong-state';
    case 'claim':
      if (model.at === 'nowhere') return 'wrong-state';
      if (model.at === 'desk' && model.owner === command.who) return model;
      if (model.away !== undefined) return 'at-other-desk';
      return model.at === 'line' ? { at: 'desk', team: model.team, owner: command.who } : 'already-claimed';
    case 'far-claim':
      if (model.at === 'nowhere') return 'wrong-state';
      if (model.at === 'desk' && model.owner === command.who) return model;
      if (model.away === undefined) return 'at-other-desk';
      return model.at === 'line'
        ? { at: 'desk', team: model.team, owner: command.who, away: 'received' }
        : 'already-claimed';
    case 'send':
      if (model.at === 'nowhere') return 'wrong-state';
      if (model.away !== undefined) return model;
      return model.at === 'line' ? { at: 'line', team: model.team, away: 'sent' } : 'already-claimed';
    case 'receive':
      if (model.at === 'nowhere') return 'wrong-state';
      if (model.away === undefined) return 'at-other-desk';
      return model.away === 'sent' ? { ...model, away: 'received' } : model;
    case 'bring-back':
      if (model.at === 'nowhere') return 'wrong-state';
      return model.away === undefined ? 'at-other-desk' : { at: 'line', team: model.team };
    case 'take-over':
      if (model.at === 'nowhere') return 'wrong-state';
      if (model.at === 'desk' && model.owner === command.who) return model;
      return { at: 'desk', team: model.team, owner: command.who };
    case 'offer':
      if (model.at === 'nowhere') return 'wrong-state';
      if (model.at === 'desk') return 'already-claimed';
      if (model.away !== undefined) return 'at-other-desk';
      if (model.offeredTo === command.who) return model;
      return model.offeredTo === undefined
        ? { at: 'line', team: model.team, offeredTo: command.who }
        : 'wrong-state';
    case 'decline':
    case 'time-out':
      if (model.at === 'desk') return 'already-claimed';
      if (model.at === 'line' && model.away !== undefined) return 'at-other-desk';
      if (model.at === 'nowhere' || model.offeredTo !== command.who) return 'wrong-state';
      return { at: 'line', team: model.team };
    case 'transfer': {
      const allowed =
        (model.at === 'desk' && model.owner === command.who) || (command.lead && model.at !== 'nowhere');
      if (!allowed) return 'not-owner';
      if (command.to === undefined) return { at: 'line', team: command.team };
      const stays = model.away !== undefined && command.to.startsWith('far:');
      return { at: 'desk', team: command.team, owner: command.to, ...(stays ? { away: 'received' } : {}) };
    }
    case 'release':
    case 'drop':
    case 'return':
    case 'resolve': {
      if (model.at !== 'desk' || model.owner !== command.who) return 'not-owner';
      const waitsAgain = command.does === 'release' || command.does === 'drop';
      if (!waitsAgain) return { at: 'nowhere' };
      return { at: 'line', team: model.team, ...(model.away === undefined ? {} : { away: model.away }) };
    }
  }
}

const who = fc.constantFrom('aino', 'mikael', 'siri');
const farWho = fc.constantFrom('far:pekka', 'far:lena');
const anyWho = fc.oneof(who, farWho);
const team = fc.constantFrom('store', 'logistics');
const of = <D extends string>(...does: D[]) => fc.constantFrom(...does);

export const aModelCommand: fc.Arbitrary<ModelCommand> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ does: of('ask'), team }) },
  { weight: 1, arbitrary: fc.record({ does: of('come-back', 'leave') }) },
  {
    weight: 8,
    arbitrary: fc.record({
      does: of('claim', 'claim', 'decline', 'release', 'return', 'resolve', 'take-over'),
      who,
    }),
  },
  { weight: 4, arbitrary: fc.record({ does: of('send', 'send', 'receive', 'bring-back') }) },
  { weight: 3, arbitrary: fc.record({ does: of('far-claim'), who: farWho }) },
  { weight: 3, arbitrary: fc.record({ does: of('release', 'return', 'resolve'), who: farWho }) },
  { weight: 5, arbitrary: fc.record({ does: of('offer', 'offer', 'time-out', 'drop'), who }) },
  {
    weight: 2,
    arbitrary: fc.record(
      { does: of('transfer'), who: anyWho, team, to: anyWho, lead: fc.boolean() },
      { requiredKeys: ['does', 'who', 'team', 'lead'] },
    ),
  },
);
