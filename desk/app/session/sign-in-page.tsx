// The door to the desk.
import { makeStyles, Text, Title2, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Session } from '../../api/types.ts';
import { LanguageChoice } from '../frame/language-choice.tsx';
import { useWords } from '../words/words.tsx';
import { SignInForm } from './sign-in-form.tsx';

const useStyles = makeStyles({
  page: {
    minHeight: '100%',
    boxSizing: 'border-box',
    display: 'grid',
    placeItems: 'center',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
    width: 'min(100%, 380px)',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXXL,
    gap: tokens.spacingVerticalL,
  },
  lead: { color: tokens.colorNeutralForeground2, display: 'block', marginTop: tokens.spacingVerticalXS },
  mark: { color: tokens.colorBrandForeground1, letterSpacing: '0.02em' },
  language: { alignSelf: 'flex-start' },
});

export function SignInPage({ onSignedIn }: { readonly onSignedIn: (session: Session) => void }) {
  const words = useWords();
  const styles = useStyles();
  useEffect(() => {
    document.title = `${words.signIn.title} – Tiski`;
  }, [words]);
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <Text weight="bold" size={400} className={styles.mark}>
          Tiski
        </Text>
        <div>
          <Title2 as="h1">{words.signIn.title}</Title2>
          <Text className={styles.lead}>{words.signIn.lead}</Text>
        </div>
        <SignInForm onSignedIn={onSignedIn} />
        <div className={styles.language}>
          <LanguageChoice />
        </div>
      </div>
    </main>
  );
}
