// Where the keyboard's focus goes after an action, by the names that the panes give to their places.

export type Place =
  'queue' | 'reply' | 'brief' | 'claim' | 'conversation' | 'presence' | 'offer' | 'decline' | 'offer-notice';

/** Put it on the element: `{...place('reply')}`. */
export const place = (name: Place): { readonly 'data-place': Place } => ({ 'data-place': name });

const patienceMs = 2_000;

/**
 * Moves the focus there as soon as the place is on screen, and clicks it if asked. Nothing when it does not come within two
 * seconds, or when the focus was moved meanwhile.
 */
export function focusOn(name: Place, then?: 'click'): void {
  const giveUpAt = performance.now() + patienceMs;
  const before = document.activeElement;
  const look = (): void => {
    const now = document.activeElement;
    if (now !== before && now !== document.body && now !== null) return;
    const found = [...document.querySelectorAll<HTMLElement>(`[data-place="${name}"]`)].find(
      (element) => element.getClientRects().length > 0,
    );
    if (found === undefined) {
      if (then === undefined && performance.now() < giveUpAt) requestAnimationFrame(look);
      return;
    }
    found.focus();
    if (then === 'click') found.click();
  };
  requestAnimationFrame(look);
}
