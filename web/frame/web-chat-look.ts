// How Web Chat looks and what it adds to each message here: who says it, and when. It builds its few elements by hand because Web
// Chat's bundle keeps React to itself.
import type { Activity } from '../protocol.ts';
import type { Settings } from './settings.ts';

/** An element as React 16, which Web Chat brings, makes them. */
export interface ReactElement {
  readonly $$typeof: symbol;
  readonly type: string;
  readonly key: string | null;
  readonly ref: null;
  readonly props: Readonly<Record<string, unknown>>;
  readonly _owner: null;
}

function element(type: string, props: Readonly<Record<string, unknown>>): ReactElement {
  return { $$typeof: Symbol.for('react.element'), type, key: null, ref: null, props, _owner: null };
}

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

export const styleOptions = {
  primaryFont: font,
  backgroundColor: 'transparent',
  accent: '#1d5c43',
  subtle: '#56635c',
  paddingRegular: 16,
  paddingWide: 16,
  bubbleBackground: '#eef3f0',
  bubbleBorderWidth: 0,
  bubbleBorderRadius: 18,
  bubbleTextColor: '#17211c',
  bubbleMaxWidth: 560,
  bubbleMinHeight: 0,
  bubbleNubSize: undefined,
  bubbleFromUserBackground: '#1d5c43',
  bubbleFromUserBorderWidth: 0,
  bubbleFromUserBorderRadius: 18,
  bubbleFromUserTextColor: '#ffffff',
  bubbleFromUserNubSize: undefined,
  messageActivityWordBreak: 'break-word',
  groupTimestamp: 60_000,
  hideSendBox: true,
  hideToaster: true,
  sendTimeout: 300_000,
  sendTimeoutForAttachments: 300_000,
  timestampColor: '#56635c',
  transitionDuration: '.12s',
  transcriptOverlayButtonBackground: '#1d5c43',
  transcriptOverlayButtonColor: '#ffffff',
} as const;

type Speaker = 'you' | 'bot' | 'agent' | 'system';

function speakerOf(activity: Activity): Speaker {
  if (activity.from.role === 'user') return 'you';
  const sender = activity.channelData?.sender;
  return sender === 'agent' || sender === 'system' ? sender : 'bot';
}

/** Web Chat's `activityMiddleware`: puts the speaker's name over the first of several messages in a row. */
export function namedActivities(texts: Settings['texts'], all: () => readonly Activity[]) {
  return () =>
    (next: (options: { activity: Activity }) => ((...rest: unknown[]) => unknown) | false | undefined) =>
    (options: { activity: Activity }) => {
      const { activity } = options;
      if (activity.type !== 'message') return next(options);
      const inner = next(options);
      if (inner === false || inner === undefined) return inner;
      return (...rest: unknown[]) => {
        const speaker = speakerOf(activity);
        const label = speaker === 'you' ? texts.you : nameOf(activity, texts);
        const name = element('span', {
          className: speaker === 'you' ? 'name unseen' : 'name',
          children: label,
        });
        const first = startsRow(activity, all());
        return element('div', {
          className: `said-here ${speaker}`,
          children: first ? [keyed(name, 'name'), keyedDiv(inner(...rest))] : [keyedDiv(inner(...rest))],
        });
      };
    };
}

function keyed(child: ReactElement, key: string): ReactElement {
  return { ...child, key };
}

function keyedDiv(children: unknown): ReactElement {
  return keyed(element('div', { children }), 'words');
}

function nameOf(activity: Activity, texts: Settings['texts']): string {
  const speaker = speakerOf(activity);
  if (speaker === 'system') return texts.system;
  if (speaker === 'bot') return texts.machine;
  const { name } = activity.from;
  return name === undefined ? texts.human : `${name} · ${texts.human.toLowerCase()}`;
}

function startsRow(activity: Activity, all: readonly Activity[]): boolean {
  const messages = all.filter(({ type }) => type === 'message');
  const before = messages[messages.findIndex(({ id }) => id === activity.id) - 1];
  return (
    before === undefined || speakerOf(before) !== speakerOf(activity) || before.from.id !== activity.from.id
  );
}

/** Web Chat's `activityStatusMiddleware`: under the customer's own words, when they were said or that they are on their way. */
export function quietStatus(texts: Settings['texts'], clock: Intl.DateTimeFormat) {
  return () =>
    () =>
    ({ activity }: { activity: Activity }): ReactElement | false => {
      if (activity.from.role !== 'user') return false;
      const status = activity.channelData?.['webchat:send-status'];
      if (status === 'send failed') return element('small', { className: 'when', children: texts.notSent });
      if (status === 'sending' || activity.timestamp === undefined) {
        return element('small', { className: 'when', children: texts.sending });
      }
      return element('small', { className: 'when', children: clock.format(new Date(activity.timestamp)) });
    };
}

/** Said of bot and people alike: the name above a message tells which of them speaks. Nine strings are missing in Web Chat. */
export const localizedStrings: Readonly<Record<Settings['locale'], Readonly<Record<string, string>>>> = {
  fi: {
    ACTIVITY_BOT_SAID_ALT: 'Vastaus:',
    ACTIVITY_BOT_ATTACHED_ALT: 'Liite:',
    TEXT_INPUT_DROP_ZONE: 'Pudota tiedostot tähän',
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Viesti on liian pitkä',
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'Numeronäppäimistö',
    TELEPHONE_KEYPAD_INPUT_MESSAGE: 'Vain yksi numero kerrallaan',
    TEXT_INPUT_ATTACHMENTS_ONE: '1 liite',
    TEXT_INPUT_ATTACHMENTS_TWO: '$1 liitettä',
    TEXT_INPUT_ATTACHMENTS_FEW: '$1 liitettä',
    TEXT_INPUT_ATTACHMENTS_MANY: '$1 liitettä',
    TEXT_INPUT_ATTACHMENTS_OTHER: '$1 liitettä',
  },
  sv: {
    ACTIVITY_BOT_SAID_ALT: 'Svar:',
    ACTIVITY_BOT_ATTACHED_ALT: 'Bilaga:',
    TEXT_INPUT_DROP_ZONE: 'Släpp filerna här',
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Meddelandet är för långt',
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'Sifferknappar',
    TELEPHONE_KEYPAD_INPUT_MESSAGE: 'Bara en siffra åt gången',
    TEXT_INPUT_ATTACHMENTS_ONE: '1 bilaga',
    TEXT_INPUT_ATTACHMENTS_TWO: '$1 bilagor',
    TEXT_INPUT_ATTACHMENTS_FEW: '$1 bilagor',
    TEXT_INPUT_ATTACHMENTS_MANY: '$1 bilagor',
    TEXT_INPUT_ATTACHMENTS_OTHER: '$1 bilagor',
  },
  en: { ACTIVITY_BOT_SAID_ALT: 'Reply:', ACTIVITY_BOT_ATTACHED_ALT: 'Attachment:' },
};
