// The way back in for somebody whose session ended while they worked; the page behind it stays as it was.
import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { Session } from '../../api/types.ts';
import { useWords } from '../words/words.tsx';
import { SignInForm } from './sign-in-form.tsx';

interface Props {
  readonly user: string;
  readonly onSignedIn: (session: Session) => void;
}

export function SignInDialog({ user, onSignedIn }: Props) {
  const words = useWords();
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.signIn.again}</DialogTitle>
          <DialogContent>
            <p>{words.signIn.againHint}</p>
            <SignInForm user={user} onSignedIn={onSignedIn} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
