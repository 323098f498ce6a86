// Small things kept in the browser. Where it forbids that, they live as long as the page; nothing may depend on more.

export interface Drawer {
  read<T>(key: string): T | undefined;
  /** `undefined` takes it out. */
  write(key: string, value: unknown): void;
}

/** `local` outlives the tab and is shared by all tabs; `session` is one tab's own and outlives a page load. */
export function openDrawer(which: 'local' | 'session'): Drawer {
  const held = new Map<string, string>();
  const storage = allowed(which);
  return {
    read<T>(key: string) {
      try {
        const text = storage?.getItem(key) ?? held.get(key);
        return text === undefined ? undefined : (JSON.parse(text) as T);
      } catch {
        return undefined;
      }
    },
    write(key, value) {
      const text = value === undefined ? undefined : JSON.stringify(value);
      if (text === undefined) held.delete(key);
      else held.set(key, text);
      try {
        if (text === undefined) storage?.removeItem(key);
        else storage?.setItem(key, text);
      } catch {
        // Full or forbidden: what is held must do.
      }
    },
  };
}

function allowed(which: 'local' | 'session'): Storage | undefined {
  try {
    return which === 'local' ? window.localStorage : window.sessionStorage;
  } catch {
    return undefined;
  }
}
