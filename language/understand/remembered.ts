// Remembers what a pure function made of the words it met last: a message asks the same of a word many times over, and
// customers say the same few thousand words. It knows nothing of what is remembered.

const longestRemembered = 80;

/** The same function with a memory of at most `most` texts, emptied when it is full; longer texts than 80 are not kept. */
export function remembered<V>(most: number, make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as V;
    const made = make(text);
    if (text.length > longestRemembered) return made;
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}

const objectsRemembered = 24;

/** The same of a function of an object, for the objects it met last: those of one message. */
export function rememberedOf<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const keys: K[] = [];
  const values: V[] = [];
  let next = 0;
  return (key) => {
    const at = keys.indexOf(key);
    if (at >= 0) return values[at] as V;
    const made = make(key);
    keys[next] = key;
    values[next] = made;
    next = (next + 1) % objectsRemembered;
    return made;
  };
}
