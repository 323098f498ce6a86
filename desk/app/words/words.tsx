// Which language the page speaks: the agent's choice, kept in the browser, else the browser's own.
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { chooseWords } from './choose-words.ts';
import { en } from './en.ts';
import type { Words } from './fi.ts';

const storageKey = 'tiski-desk-language';

interface Spoken {
  readonly words: Words;
  readonly speak: (code: string) => void;
}

const Context = createContext<Spoken>({ words: en, speak: () => undefined });

export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [words, setWords] = useState(() =>
    chooseWords([localStorage.getItem(storageKey), ...navigator.languages]),
  );
  useEffect(() => {
    document.documentElement.lang = words.code;
  }, [words]);
  const spoken = useMemo<Spoken>(
    () => ({
      words,
      speak(code) {
        localStorage.setItem(storageKey, code);
        setWords(chooseWords([code]));
      },
    }),
    [words],
  );
  return <Context.Provider value={spoken}>{children}</Context.Provider>;
}

export const useWords = (): Words => useContext(Context).words;
export const useSpeak = (): Spoken['speak'] => useContext(Context).speak;
