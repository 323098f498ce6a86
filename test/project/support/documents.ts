// What a document claims about the project – links, commands, variables, codes, files, imports – and which of it is not so.
// Every checker takes the text and what is true, and returns the claims that are false.
import { posix } from 'node:path';

interface Fence {
  readonly language: string;
  readonly text: string;
}

/** Fenced blocks, and the text without them. */
function parted(markdown: string): { readonly prose: string; readonly fences: readonly Fence[] } {
  const fences: Fence[] = [];
  const prose = markdown.replace(
    /^( *)(`{3,}|~{3,})([^\n]*)\n([\s\S]*?)^\1\2 *$/gm,
    (_all, _indent, _fence, language: string, text: string) => {
      fences.push({ language: language.trim(), text });
      return '';
    },
  );
  return { prose, fences };
}

/** What stands between single backticks. */
export function codeWords(markdown: string): readonly string[] {
  return [...parted(markdown).prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
}

/** Targets of relative links and pictures that are not in `files`, or whose heading is not in their target. */
export function brokenLinks(
  path: string,
  markdown: string,
  files: ReadonlySet<string>,
  textOf: (path: string) => string,
): readonly string[] {
  const { prose } = parted(markdown);
  const targets = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].map(
    (match) => match[1] ?? '',
  );
  return targets.filter((target) => {
    if (/^[a-z][a-z+.-]*:/i.test(target)) return false;
    const [place = '', heading] = target.split('#', 2);
    const file = place === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(place));
    if (!exists(file, files)) return true;
    return heading !== undefined && file.endsWith('.md') && !headings(textOf(file)).includes(heading);
  });
}

/** A file, or a folder with files in it. */
function exists(path: string, files: ReadonlySet<string>): boolean {
  const folder = path.endsWith('/') ? path : `${path}/`;
  return files.has(path) || [...files].some((file) => file.startsWith(folder));
}

/** Anchors of a document's headings, as the common renderers make them. */
function headings(markdown: string): readonly string[] {
  return [...parted(markdown).prose.matchAll(/^#{1,6} +(.+?) *#*$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Names after `npm run` that package.json does not have; `npm test` and `npm start` count as well. */
export function unknownScripts(markdown: string, scripts: ReadonlySet<string>): readonly string[] {
  const named = [...markdown.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  return named.filter((name) => !scripts.has(name));
}

/** Words in capitals between backticks (but no ISO durations), or set in a shell line, that are no variable of the service. */
export function unknownVariables(markdown: string, variables: ReadonlySet<string>): readonly string[] {
  const { fences } = parted(markdown);
  const shell = fences.filter(({ language }) => ['sh', 'bash', 'shell', 'ini', 'env'].includes(language));
  const set = shell.flatMap(({ text }) =>
    [...text.matchAll(/(?<![\w$"'{])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|MicrosoftApp\w+)=/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  const named = codeWords(markdown).flatMap(
    (word) =>
      /^(?!P\d)(?=\w{3})([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|MicrosoftApp\w+)(?:=.*)?$/.exec(word)?.[1] ?? [],
  );
  return [...set, ...named].filter((name) => !variables.has(name));
}

/** Words with hyphens between backticks that no vocabulary of the project has: error codes, topics, kinds of entries … */
export function unknownCodes(markdown: string, vocabulary: ReadonlySet<string>): readonly string[] {
  return codeWords(markdown).filter((word) => /^[a-z]+(?:-[a-z]+)+$/.test(word) && !vocabulary.has(word));
}

/** Files and folders of the project that a document names between backticks and that are not there. */
export function missingFiles(markdown: string, files: ReadonlySet<string>): readonly string[] {
  const tops = new Set([...files].map((file) => file.split('/')[0] ?? ''));
  return codeWords(markdown).filter((word) => {
    const path = word.replace(/[*<…{].*$/, '');
    if (!/^[\w.-]+(\/[\w.-]+)*\/?$/.test(path)) return false;
    const isFileAtTop = /^[\w.-]+\.(ts|js|cjs)$/.test(path);
    if (!isFileAtTop && !(path.includes('/') && tops.has(path.split('/')[0] ?? ''))) return false;
    return !exists(
      path.replace(/\/[^/]*$/, (last) => (word.length > path.length ? '' : last)),
      files,
    );
  });
}

/**
 * Modules that fenced TypeScript imports and that are not there. A block that begins with `// folder/file.ts` is read as that
 * file, else as a file at the root.
 */
export function missingImports(markdown: string, files: ReadonlySet<string>): readonly string[] {
  return parted(markdown)
    .fences.filter(({ language }) => language === 'ts' || language === 'tsx')
    .flatMap(({ text }) => {
      const own = /^\s*\/\/ ([\w./-]+\.tsx?)\b/.exec(text)?.[1] ?? 'here.ts';
      return [...text.matchAll(/\bfrom '(\.[^']+)'/g)]
        .map((match) => posix.join(posix.dirname(own), match[1] ?? ''))
        .filter((path) => !files.has(path));
    });
}

/**
 * Lines of fenced TypeScript that do not stand in the file which its first line (`// folder/file.ts`) names, in that order.
 * Indentation does not count.
 */
export function alteredExcerpts(
  markdown: string,
  textOf: (path: string) => string | undefined,
): readonly string[] {
  return parted(markdown).fences.flatMap(({ text }) => {
    const path = /^\s*\/\/ ([\w./-]+\.tsx?)\s*\n/.exec(text)?.[1];
    if (path === undefined) return [];
    const lines = (textOf(path) ?? '').split('\n').map((line) => line.trim());
    const excerpt = text
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
    let from = 0;
    return excerpt.flatMap((line) => {
      const at = line === '' ? from - 1 : lines.indexOf(line, from);
      if (at === -1 && line !== '') return [`${path}: ${line}`];
      from = at + 1;
      return [];
    });
  });
}

/** Fenced blocks of that language between the heading and the next one. */
export function fencesUnder(markdown: string, heading: string, language: string): readonly string[] {
  const after = markdown.slice(markdown.indexOf(`${heading}\n`) + heading.length);
  const end = after.search(/^#{1,6} /m);
  return parted(end === -1 ? after : after.slice(0, end))
    .fences.filter((fence) => fence.language === language)
    .map(({ text }) => text);
}

/** Rows of the first table after the heading, as cells without backticks. */
export function tableUnder(markdown: string, heading: string): readonly (readonly string[])[] {
  const after = markdown.slice(Math.max(0, markdown.indexOf(heading)) + heading.length);
  const lines = after.slice(after.search(/^\|/m)).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end === -1 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}
