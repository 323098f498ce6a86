// The end of a measured process that talks to the measurement: says where it listens, and how much processor time it has used.

/** What the measurement asks, and what it is told. */
export interface ServerSays {
  readonly url?: string;
  /** Milliseconds of all threads since the process began. */
  readonly cpuMs?: number;
  /** Milliseconds a turn that came from inside the process. */
  readonly inProcessMs?: number;
}

export type Asked = 'cpu' | 'in-process' | 'stop';

export function tell(said: ServerSays): void {
  process.send?.(said);
}

export function usedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

export function answerQuestions(more: Partial<Record<Asked, () => Promise<void>>> = {}): void {
  process.on('message', (asked: Asked) => {
    if (asked === 'cpu') tell({ cpuMs: usedMs() });
    else if (asked === 'stop') process.exit(0);
    else void more[asked]?.();
  });
}
