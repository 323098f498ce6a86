// The page's language, chosen by the agent.
import { Select } from '@fluentui/react-components';
import { languages } from '../words/choose-words.ts';
import { useSpeak, useWords } from '../words/words.tsx';

export function LanguageChoice() {
  const words = useWords();
  const speak = useSpeak();
  return (
    <Select
      size="small"
      appearance="filled-lighter"
      aria-label={words.signIn.language}
      value={words.code}
      onChange={(_, { value }) => speak(value)}
    >
      {languages.map(({ code, name }) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}
