// Conversations as Markdown: one page a conversation, and a page that lists them. Pure; it plays and writes nothing.
import type { Conversation, Said } from '../../test/conversations/support.ts';

const languages = { fi: 'Finnish', sv: 'Swedish', en: 'English' } as const;
const speakers = {
  customer: 'Customer',
  bot: 'Machine',
  agent: 'Aino (a person)',
  system: 'Notice',
} as const;

/** `availability/berry-picker.fi.yml` → `availability/berry-picker.fi.md` */
export function pagePath(file: string): string {
  return file.replaceAll('\\', '/').replace(/\.yml$/, '.md');
}

export function renderPage(conversation: Conversation, said: readonly Said[]): string {
  const lines = said.map(({ who, text }) => `**${speakers[who]}**\n\n${quoted(text)}`);
  return (
    [
      `# ${conversation.name}`,
      `*${languages[conversation.language]}. Played on the demo shop; written by \`npm run docs:conversations\`.*`,
      ...lines,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** The words as a block quote in which nothing is Markdown. */
function quoted(text: string): string {
  const paragraphs = text.trim().split(/\n{2,}/);
  return paragraphs.map((paragraph) => `> ${paragraph.split('\n').map(plain).join('\\\n> ')}`).join('\n>\n');
}

function plain(line: string): string {
  return line.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^(\d*)([-+.])(?=\s)/, '$1\\$2');
}

export function renderIndex(
  files: readonly { readonly file: string; readonly conversation: Conversation }[],
): string {
  const byFolder = Map.groupBy(files, ({ file }) => pagePath(file).split('/')[0] ?? '');
  const sections = [...byFolder].map(([folder, entries]) => {
    const title = folder.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
    const list = entries.map(
      ({ file, conversation }) =>
        `- [${conversation.name}](${pagePath(file)}) – ${languages[conversation.language]}`,
    );
    return `## ${title}\n\n${list.join('\n')}`;
  });
  return (
    [
      '# How the counter talks',
      'Every conversation here is a test: it is played against the whole service on the demo shop. The pages are written by `npm run docs:conversations`; wordings vary a little from play to play.',
      ...sections,
    ].join('\n\n') + '\n'
  );
}
