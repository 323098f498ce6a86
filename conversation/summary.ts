// What lists show of a conversation without reading its log, and no more than that.
import type { Json } from '../kernel/json.ts';
import { isOpen } from './state.ts';
import type { ConversationState } from './state.ts';

const longestText = 120;

export function summaryOf({ lastText, ...state }: ConversationState): Json {
  return {
    channel: state.channel,
    locale: state.locale,
    speaker: state.speaker.kind,
    openQuestions: state.questions.filter(isOpen).length,
    customer: state.customer?.name === '' ? undefined : state.customer?.name,
    lastText: lastText === undefined ? undefined : shortened(lastText),
  };
}

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length <= longestText
    ? characters.join('')
    : `${characters.slice(0, longestText - 1).join('')}…`;
}
