// Answers a few made-up messages before the first customer writes, so that everything that is made at its first use is made
// and the code has run: otherwise the first answers hold the event loop ten times as long as later ones. It knows no channel.
import { emptyState } from '../conversation/fold.ts';
import type { ConversationState } from '../conversation/state.ts';
import type { Locale } from '../kernel/locale.ts';
import { emptyThread } from '../kernel/thread.ts';

/** Of every kind of clause something; goods need not be this shop's. */
const said: Readonly<Record<Locale, readonly string[]>> = {
  fi: [
    'Onko lumilinkoja varastossa Tampereella ja paljonko se maksaa?',
    'Milloin Helsingin myymälä on auki lauantaina?',
    'Mikä takuu siinä on, ja toimitatteko postinumeroon 00100?',
    'moi, tilasin viime viikolla grillin eikä se ole vieläkään tullut. Voisiko joku soittaa numeroon 040 1234567?',
    'entä se toinen, halvempi?',
    'onks teil marjanpoimurei varatossa',
    'teltta ja makuupussi, trangia sekä AB-120 tai rx 500',
    'kiitos, hei hei',
  ],
  sv: [
    'Finns snöslungan i lager i Tammerfors och vad kostar den?',
    'När har butiken i Helsingfors öppet på lördag?',
    'Hur lång är garantin, och levererar ni till 00100?',
    'hej, jag beställde en grill förra veckan och den har inte kommit. Kan någon ringa 040 1234567?',
    'och den andra, billigare?',
    'har ni bärplokcare kvar',
    'tält och sovsäck, kök samt AB-120 eller rx 500',
    'tack, hej då',
  ],
  en: [
    'Do you have snow blowers in stock in Tampere and how much are they?',
    'When is the Helsinki store open on Saturday?',
    'How long is the warranty, and do you deliver to 00100?',
    'hi, I ordered a grill last week and it has not arrived. Could someone call 040 1234567?',
    'and the other one, cheaper?',
    'any bery pickers left',
    'tent and sleeping bag, stove plus AB-120 or rx 500',
    'thanks, bye',
  ],
};
const rounds = 4;
const strangeWords = 60;
const syllables = 'ka ta pu ri lo sä vo mi ne tur kal man'.split(' ');

/** About a second of work, once, before anybody is listened to. `converse` must do nothing but answer. */
export async function warmUp(
  converse: (state: ConversationState) => Promise<unknown>,
  languages: readonly Locale[],
  nowMs: number,
): Promise<void> {
  for (let round = 0; round < rounds; round++)
    for (const locale of languages)
      for (const text of [...said[locale], `${said[locale].join(' ')} ${strange(round)}`])
        await converse(saying(text, locale, nowMs));
}

/** Words that no dictionary and no shop has, other ones each round, so that nothing is remembered. */
function strange(round: number): string {
  return Array.from({ length: strangeWords }, (_, word) =>
    [1, 5, 7, 11].map((step) => syllables[(word * step + round * 3 + step) % syllables.length]).join(''),
  ).join(' ');
}

function saying(text: string, locale: Locale, nowMs: number): ConversationState {
  return {
    ...emptyState('warm-up'),
    lastSeq: 3,
    greeted: true,
    locale,
    thread: emptyThread(locale),
    unhandled: [{ kind: 'message-in', seq: 3, at: new Date(nowMs).toISOString(), data: { text } }],
  };
}
