// User and password; the same form opens the desk and lets somebody back in whose session ended.
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Session, SignInBody } from '../../api/types.ts';
import { signIn } from '../api/calls.ts';
import { codeOf } from '../api/client.ts';
import { useWords } from '../words/words.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Props {
  readonly onSignedIn: (session: Session) => void;
  /** Whose session ended. */
  readonly user?: string;
}

export function SignInForm({ onSignedIn, user = '' }: Props) {
  const words = useWords();
  const styles = useStyles();
  const [entered, setEntered] = useState<SignInBody>({ user, password: '' });
  const opening = useMutation({
    mutationFn: signIn,
    onSuccess: ({ agent, expiresAt }) => onSignedIn({ agent, expiresAt }),
  });
  const refusal = opening.error === null ? undefined : words.refusal(codeOf(opening.error));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!opening.isPending) opening.mutate(entered);
      }}
    >
      {refusal !== undefined && (
        <MessageBar intent="error" role="alert" layout="multiline">
          <MessageBarBody>
            <strong>{refusal.title}.</strong> {refusal.hint}
          </MessageBarBody>
        </MessageBar>
      )}
      <Field label={words.signIn.user}>
        <Input
          name="user"
          autoComplete="username"
          autoCapitalize="none"
          autoFocus={user === ''}
          required
          value={entered.user}
          onChange={(_, { value }) => setEntered({ ...entered, user: value })}
        />
      </Field>
      <Field label={words.signIn.password}>
        <Input
          name="password"
          type="password"
          autoComplete="current-password"
          autoFocus={user !== ''}
          required
          value={entered.password}
          onChange={(_, { value }) => setEntered({ ...entered, password: value })}
        />
      </Field>
      <Button type="submit" appearance="primary" size="large" disabledFocusable={opening.isPending}>
        {words.signIn.submit}
      </Button>
    </form>
  );
}
