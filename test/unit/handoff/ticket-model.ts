// What a ticket is, in as few words as possible: written without a look at the product's own rules, so that the two can be
// held against each other over random commands.
import fc from 'fast-check';

/** Nobody waits; somebody stands in line, perhaps offered to one person; or one person has it. */
export type Model =
  | { readonly at: 'nowhere' }
  | { readonly at: 'line'; readonly team: string; readonly offeredTo?: string }
  | { readonly at: 'desk'; readonly team: string; readonly owner: string };

/** A command as anybody may give it; `who` is one of few, so that they meet. */
export type ModelCommand =
  | { readonly does: 'ask'; readonly team: string }
  | { readonly does: 'come-back' }
  | { readonly does: 'leave' }
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
      if (model.at === 'line') return { at: 'desk', team: model.team, owner: command.who };
      return model.owner === command.who ? model : 'already-claimed';
    case 'take-over':
      if (model.at === 'nowhere') return 'wrong-state';
      if (model.at === 'desk' && model.owner === command.who) return model;
      return { at: 'desk', team: model.team, owner: command.who };
    case 'offer':
      if (model.at === 'nowhere') return 'wrong-state';
      if (model.at === 'desk') return 'already-claimed';
      if (model.offeredTo === command.who) return model;
      return model.offeredTo === undefined
        ? { at: 'line', team: model.team, offeredTo: command.who }
        : 'wrong-state';
    case 'decline':
    case 'time-out':
      if (model.at === 'desk') return 'already-claimed';
      if (model.at === 'nowhere' || model.offeredTo !== command.who) return 'wrong-state';
      return { at: 'line', team: model.team };
    case 'transfer': {
      const allowed =
        (model.at === 'desk' && model.owner === command.who) || (command.lead && model.at !== 'nowhere');
      if (!allowed) return 'not-owner';
      return command.to === undefined
        ? { at: 'line', team: command.team }
        : { at: 'desk', team: command.team, owner: command.to };
    }
    case 'release':
    case 'drop':
    case 'return':
    case 'resolve': {
      if (model.at !== 'desk' || model.owner !== command.who) return 'not-owner';
      const waitsAgain = command.does === 'release' || command.does === 'drop';
      return waitsAgain ? { at: 'line', team: model.team } : { at: 'nowhere' };
    }
  }
}

const who = fc.constantFrom('aino', 'mikael', 'siri');
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
  { weight: 5, arbitrary: fc.record({ does: of('offer', 'offer', 'time-out', 'drop'), who }) },
  {
    weight: 2,
    arbitrary: fc.record(
      { does: of('transfer'), who, team, to: who, lead: fc.boolean() },
      { requiredKeys: ['does', 'who', 'team', 'lead'] },
    ),
  },
);
