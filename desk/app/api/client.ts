// One call to the desk's API: JSON in, JSON or a problem out. It knows no operation and no component.
import type { Problem } from '../../api/types.ts';

const timeoutMs = 20_000;

/** The service answered and refused. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'Refusal';
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** Nothing came back, or nothing that can be read: whether it had an effect is not known. */
export class Unreachable extends Error {}

const signedOutListeners = new Set<() => void>();

/** Called whenever a call is refused because the session is over. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Rejects with a `Refusal` or `Unreachable`. */
export async function call<Answer>(method: Method, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`/desk/api${path}`, {
    method,
    signal: AbortSignal.timeout(timeoutMs),
    headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  }).catch((cause: unknown) => {
    throw new Unreachable('no answer', { cause });
  });
  if (!response.ok) throw await failureOf(response);
  if (response.status === 204) return undefined as Answer;
  return (await readJson(response)) as Answer;
}

/** What a response that is no success means; a lost session is told to whoever listens. */
export async function failureOf(response: Response): Promise<Refusal | Unreachable> {
  const problem: unknown = await readJson(response).catch(() => undefined);
  if (!isProblem(problem)) return new Unreachable(`status ${response.status}`);
  if (problem.code === 'not-signed-in') for (const listener of signedOutListeners) listener();
  return new Refusal(problem);
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text());
  } catch (cause) {
    throw new Unreachable('an answer that is no JSON', { cause });
  }
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}

/** The code by which the page's words know a failure. */
export function codeOf(error: unknown): string {
  return error instanceof Refusal ? error.code : 'unreachable';
}

/** A refusal will be the same the next time; anything else may pass when it is tried again. */
export function mayPassLater(error: unknown): boolean {
  return !(error instanceof Refusal) || error.problem.status >= 500 || error.code === 'conflict';
}
