// The page's side of help that is offered unasked: watches until one of the shop's rules holds, and shows the service's offer as a
// small note beside the button. It takes no focus, covers nothing, and a no is remembered.
import { readRules, ruleThatHolds } from './rules.ts';
import type { OfferRule, PageFacts } from './rules.ts';

const offerKey = 'tiski.offer';
const viewsKey = 'tiski.views';
const visitMs = 12 * 60 * 60_000;
const productsAtMost = 50;

interface Remembered {
  readonly no?: true;
  readonly askedAt?: number;
}

interface Views {
  readonly day: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Calls `holds` once when a rule does and nobody is writing; `options` are the script tag's live attributes. */
export function watchPage(
  options: DOMStringMap,
  isBusy: () => boolean,
  holds: (rule: OfferRule) => void,
): void {
  const rules = readRules(options['offer']);
  const { no, askedAt = 0 } = recall<Remembered>(offerKey) ?? {};
  if (rules.length === 0 || no === true || Date.now() - askedAt < visitMs) return;
  let seconds = 0;
  let product: string | undefined;
  let views = 0;
  const watching = setInterval(() => {
    if (document.hidden) return;
    seconds++;
    if (options['product'] !== product) {
      product = options['product'];
      views = viewed(product);
    }
    const facts: PageFacts = {
      seconds,
      views,
      cartValue: Number(options['cartValue'] ?? 0),
      cartItems: Number(options['cartItems'] ?? 0),
    };
    const rule = ruleThatHolds(rules, facts);
    if (rule === undefined || isBusy() || isWriting()) return;
    clearInterval(watching);
    // Another tab may have been quicker.
    const meanwhile = recall<Remembered>(offerKey);
    if (meanwhile?.no === true || Date.now() - (meanwhile?.askedAt ?? 0) < visitMs) return;
    remember(offerKey, { askedAt: Date.now() });
    holds(rule);
  }, 1_000);
}

/** Somebody has a field of the page in hand: nobody is interrupted. */
function isWriting(): boolean {
  return document.activeElement?.matches('input, textarea, select, [contenteditable]') === true;
}

function viewed(product: string | undefined): number {
  if (product === undefined || product === '') return 0;
  const day = new Date().toDateString();
  const before = recall<Views>(viewsKey);
  const counts = before?.day === day ? before.counts : {};
  const count = (counts[product] ?? 0) + 1;
  const kept = Object.entries(counts)
    .filter(([id]) => id !== product)
    .slice(1 - productsAtMost);
  remember(viewsKey, { day, counts: { ...Object.fromEntries(kept), [product]: count } });
  return count;
}

export interface Teaser {
  readonly element: HTMLElement;
  /** `hadFocus`: the keyboard was in it, and needs a place to go on. */
  show(text: string, answered: (yes: boolean, hadFocus: boolean) => void): void;
  hide(): void;
}

/** Its status stands in the page from the beginning, so that screen readers hear what comes into it. */
export function createTeaser(side: string, texts: { readonly yes: string; readonly no: string }): Teaser {
  const element = document.createElement('div');
  element.className = `teaser ${side}`;
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  const yes = button(texts.yes);
  const no = button(texts.no);
  no.className = 'no';
  element.append(words);
  let done: (answer?: boolean) => void = () => undefined;

  yes.addEventListener('click', () => done(true));
  no.addEventListener('click', () => done(false));
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') done(false);
  };

  return {
    element,
    show(text, answered) {
      words.textContent = text;
      element.append(yes, no);
      element.classList.add('shown');
      document.addEventListener('keydown', onKey);
      done = (answer) => {
        done = () => undefined;
        document.removeEventListener('keydown', onKey);
        const hadFocus = element.matches(':focus-within');
        element.classList.remove('shown');
        words.textContent = '';
        yes.remove();
        no.remove();
        if (answer === false) remember(offerKey, { no: true });
        if (answer !== undefined) answered(answer, hadFocus);
      };
    },
    hide: () => done(),
  };
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  return made;
}

function recall<T>(key: string): T | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as T | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(key: string, value: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Forbidden: the service remembers.
  }
}
