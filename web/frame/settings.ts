// What the service wrote into the page for this script. The shape is the one that `adapters/widget/frame-page.ts` writes.

export interface Settings {
  readonly locale: 'fi' | 'sv' | 'en';
  /** Address of Web Chat's bundle. */
  readonly webChat: string;
  readonly texts: {
    readonly personWish: string;
    readonly machine: string;
    readonly human: string;
    readonly system: string;
    readonly you: string;
    readonly sending: string;
    readonly notSent: string;
    readonly offline: string;
    readonly tooBig: string;
    readonly status: Readonly<
      Record<
        'machine' | 'queued' | 'position' | 'wait' | 'waitAtMost' | 'person' | 'anyPerson' | 'transferred',
        string
      >
    >;
  };
}

export function readSettings(): Settings {
  return JSON.parse(document.body.dataset['settings'] ?? '{}') as Settings;
}

/** The page's element of that id; it is there, or the page is not ours. */
export function part<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found as T;
}
