// What the customer makes of a person's help: two things are asked, once, and any other message lets them go. It says when a
// message answers what was asked, what is written of it, and what is said then.
import type { NewConversationEntry } from '../conversation/entries.ts';
import { isOpen } from '../conversation/state.ts';
import type { ConversationState, SurveyState } from '../conversation/state.ts';
import { isRemark, readOpinion } from '../language/understand/opinion.ts';
import type { Act, Ask, Reading } from '../language/understand/reading.ts';
import { saying } from './message.ts';
import type { Draft } from './message.ts';
import { sentence } from './reply.ts';
import type { View } from './view.ts';
import { yesOrNo } from './yes-or-no.ts';

export interface SurveyAnswer {
  readonly entries: readonly NewConversationEntry[];
  /** Nothing else is in the message: what is said next. Absent: it is dealt with as any other, too. */
  readonly reply?: (view: View) => Draft;
}

/** `undefined` where nothing was asked, or the message does not answer it. */
export function surveyAnswer(
  state: ConversationState,
  text: string,
  reading: Reading,
): SurveyAnswer | undefined {
  const survey = state.surveys.find(({ waitsFor }) => waitsFor !== undefined);
  if (survey?.waitsFor === undefined || state.speaker.kind !== 'bot') return undefined;
  const opinion = readOpinion(text, survey.waitsFor.about);
  const alone = isRemark(text) && saysNothingElse(reading, opinion !== undefined && isShort(text));
  if (!alone && (opinion === undefined || reading.asks.some(isFact))) return undefined;
  const words = /^[\d\s/5.,!]*$/.test(text) || isBareYesOrNo(text) ? {} : { words: text.slice(0, 2_000) };
  const { ticketId } = survey;
  const answered: NewConversationEntry = {
    kind: 'survey-answered',
    data: { ticketId, ...opinion, ...words },
  };
  if (!alone) return { entries: [answered] };
  const askMore =
    opinion?.satisfaction !== undefined &&
    repeatedIsUnknown(survey, opinion) &&
    !state.questions.some(isOpen);
  return askMore
    ? {
        entries: [answered, { kind: 'survey-asked', data: { ticketId, about: 'repeated' } }],
        reply: askRepeated,
      }
    : { entries: [answered], reply: (view) => saying(sentence(view, 'survey.thanks')) };
}

function repeatedIsUnknown(survey: SurveyState, opinion: { readonly repeated?: boolean }): boolean {
  return (
    survey.waitsFor?.about === 'satisfaction' &&
    survey.repeated === undefined &&
    opinion.repeated === undefined
  );
}

function askRepeated(view: View): Draft {
  return { ...saying(sentence(view, 'survey.repeated')), suggestions: yesOrNo(view) };
}

const manners: readonly Act[] = ['thanks', 'closing', 'yes', 'no', 'gibberish', 'greeting'];

/**
 * "5, kiitti" is an answer alone; what complains, hurries or asks is more than one. Where the words were read as an opinion, a
 * question that was only guessed at behind them is none.
 */
function saysNothingElse({ asks, acts, unsureTopics, tookUp }: Reading, isOpinion: boolean): boolean {
  return (
    tookUp === undefined &&
    asks.every(
      ({ topic, product }) => topic === 'feedback' || (isOpinion && isGuessed(topic, product.kind)),
    ) &&
    (isOpinion || unsureTopics.length === 0) &&
    // "I had to tell everything" sounds like an order to a machine, and is none here.
    acts.every((act) => manners.includes(act) || (isOpinion && act === 'injection'))
  );
}

/** "Pretty ok" names no goods of the shop, "ihan hyvin" no question. */
function isGuessed(topic: Ask['topic'], product: Ask['product']['kind']): boolean {
  return (product === 'unlisted' || product === 'none') && isFactTopic(topic);
}

function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length <= 8;
}

/** A question about goods or the shop is no opinion, whatever figures are in it. */
function isFact({ topic }: Ask): boolean {
  return isFactTopic(topic);
}

function isFactTopic(topic: Ask['topic']): boolean {
  return topic !== 'complaint' && topic !== 'feedback' && topic !== 'person' && topic !== 'callback';
}

function isBareYesOrNo(text: string): boolean {
  return text.trim().split(/\s+/).length === 1;
}
