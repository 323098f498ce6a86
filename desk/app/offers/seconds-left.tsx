// How long an offer still stands. It lies outside of what is announced: a figure that changes every second is not said every
// second.
import { useSecondsLeft } from '../clock.ts';
import { useWords } from '../words/words.tsx';

export function SecondsLeft({ until }: { readonly until: string }) {
  const { offer } = useWords().presence;
  const seconds = useSecondsLeft(until);
  return (
    <span role="timer" aria-live="off" style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {offer.left(seconds)}
    </span>
  );
}
