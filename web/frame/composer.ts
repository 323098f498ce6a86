// Where the customer writes: one field from the first moment to the last, so that a half-written word, the caret and the focus never
// have to move when Web Chat arrives. It hands what is said to whoever sends it just now.
import type { Activity } from '../protocol.ts';
import { part } from './settings.ts';
import type { Drawer } from './storage.ts';

export interface Composer {
  focus(): void;
  /** Nothing is half written. */
  isEmpty(): boolean;
  /** Shows the buttons of the last message, when it has any and nothing was said since. */
  suggest(activities: readonly Activity[]): void;
}

const draftKey = 'tiski.draft';
const typingEveryMs = 4_000;

export function createComposer(options: {
  readonly drawer: Drawer;
  readonly say: (text: string) => void;
  readonly sendFiles: (files: readonly File[]) => void;
  readonly typing: () => void;
}): Composer {
  const form = part<HTMLFormElement>('composer');
  const field = part<HTMLTextAreaElement>('text');
  const file = part<HTMLInputElement>('file');
  const suggestions = part('suggestions');
  let hintedAt = 0;
  let shown: string | undefined;

  function grow(): void {
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, 132)}px`;
    form.classList.toggle('empty', field.value.trim() === '');
  }

  function submit(): void {
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    options.drawer.write(draftKey, undefined);
    grow();
    options.say(text);
  }

  field.addEventListener('input', () => {
    grow();
    options.drawer.write(draftKey, field.value === '' ? undefined : field.value);
    if (Date.now() - hintedAt < typingEveryMs || field.value === '') return;
    hintedAt = Date.now();
    options.typing();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
    field.focus();
  });
  part('attach').addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const files = Array.from(file.files ?? []);
    file.value = '';
    if (files.length > 0) options.sendFiles(files);
  });

  // What was typed before this script ran stands; what was typed on the page before comes back.
  if (field.value === '') field.value = options.drawer.read<string>(draftKey) ?? '';
  grow();

  return {
    focus: () => field.focus(),
    isEmpty: () => field.value.trim() === '',
    suggest(activities) {
      const last = activities.findLast(({ type }) => type === 'message');
      const actions = last?.suggestedActions?.actions ?? [];
      const key = actions.length === 0 ? undefined : last?.id;
      if (key === shown) return;
      shown = key;
      suggestions.replaceChildren(
        ...actions.map(({ title, value }) => {
          const button = document.createElement('button');
          button.type = 'button';
          button.textContent = title;
          button.title = title;
          button.addEventListener('click', () => {
            field.focus();
            options.say(typeof value === 'string' ? value : title);
          });
          return button;
        }),
      );
    },
  };
}
