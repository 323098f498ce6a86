// A shop's YAML file with the position of everything in it, so that a mistake is reported where it stands. Every scalar is
// read as text: 00100 stays a postal code and 14:00 a time.
import { LineCounter, parseDocument, isMap, isNode, isPair, isScalar } from 'yaml';
import type { z } from 'zod';
import { UnreadableFile, type FileTally, type Problem } from './report.ts';

export interface YamlFile {
  /** Maps, lists and texts; an empty value is ''. */
  readonly value: unknown;
  /** 1-based line of the value at this path, or of the nearest thing around it. */
  lineAt(path: readonly PropertyKey[]): number;
}

/** Throws UnreadableFile with the line of the first mistake. */
export function parseYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new UnreadableFile(`Not well-formed YAML, character ${col}: ${error.message}`, { line });
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw new UnreadableFile(`The YAML cannot be read: ${cause instanceof Error ? cause.message : ''}`, {
      line: 1,
    });
  }
  return {
    value: value ?? '',
    lineAt(path) {
      for (let length = path.length; length > 0; length--) {
        const last = path[length - 1];
        const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
        const pair = isMap(parent)
          ? parent.items.find((item) => isScalar(item.key) && item.key.value === String(last))
          : undefined;
        const node = isPair(pair) ? pair.key : document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}

/** The checked value at `path`, or the problem with it where it stands. */
export function checkedYaml<T>(
  schema: z.ZodType<T>,
  file: YamlFile,
  value: unknown,
  path: readonly PropertyKey[],
): { readonly value: T } | { readonly problem: Omit<Problem, 'file'> } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data };
  const [issue] = result.error.issues;
  const inner = issue?.path ?? [];
  const wrong = inner.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
  const whole = [...path, ...inner];
  return {
    problem: {
      line: file.lineAt(whole),
      column: whole.map(String).join('.'),
      ...(typeof wrong === 'string' ? { value: wrong } : {}),
      reason:
        issue?.code === 'invalid_type' && wrong === undefined
          ? 'The value is missing.'
          : (issue?.message ?? 'Not usable.'),
    },
  };
}

/** Names that nobody reads are more likely misspelt than meant. */
export function warnUnknownKeys(
  file: YamlFile,
  path: readonly PropertyKey[],
  value: unknown,
  known: readonly string[],
  tally: FileTally,
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const key of Object.keys(value))
    if (!known.includes(key))
      tally.warn({
        line: file.lineAt([...path, key]),
        column: [...path, key].map(String).join('.'),
        reason: `Not a known name; it is ignored. Known: ${known.join(', ')}.`,
      });
}
