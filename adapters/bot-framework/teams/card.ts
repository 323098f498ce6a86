// Adaptive Cards as Teams reads them (version 1.5): the few elements that this house uses. Pure.
export type CardElement =
  | {
      readonly type: 'TextBlock';
      readonly text: string;
      readonly wrap: true;
      readonly weight?: 'Bolder';
      readonly size?: 'Medium' | 'Small';
      readonly isSubtle?: true;
      readonly spacing?: 'None' | 'Small' | 'Medium';
      readonly color?: 'Attention' | 'Good' | 'Warning';
    }
  | {
      readonly type: 'FactSet';
      readonly facts: readonly { readonly title: string; readonly value: string }[];
    }
  | { readonly type: 'ActionSet'; readonly actions: readonly CardAction[] };

export type CardAction =
  | { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }
  | { readonly type: 'Action.Submit'; readonly title: string; readonly data: object }
  | {
      readonly type: 'Action.Execute';
      readonly title: string;
      readonly verb: string;
      readonly data: object;
      readonly style?: 'positive' | 'destructive';
    };

export interface Card {
  readonly contentType: 'application/vnd.microsoft.card.adaptive';
  readonly content: {
    readonly $schema: string;
    readonly type: 'AdaptiveCard';
    readonly version: '1.5';
    readonly body: readonly CardElement[];
    readonly actions?: readonly CardAction[];
  };
}

/** Teams shows six actions of a card; the rest would hide behind a menu. */
const actionsAtMost = 6;

export function cardOf(body: readonly CardElement[], actions: readonly CardAction[] = []): Card {
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.5',
      body,
      ...(actions.length === 0 ? {} : { actions: actions.slice(0, actionsAtMost) }),
    },
  };
}

export function line(
  text: string,
  how: Partial<Omit<Extract<CardElement, { type: 'TextBlock' }>, 'type' | 'text' | 'wrap'>> = {},
): CardElement {
  return { type: 'TextBlock', text, wrap: true, ...how };
}
