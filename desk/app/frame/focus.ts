// Where the keyboard's focus goes after an action, by the names that the panes give to their places.

export type Place = 'queue' | 'reply' | 'brief' | 'claim' | 'conversation';

/** Put it on the element: `{...place('reply')}`. */
export const place = (name: Place): { readonly 'data-place': Place } => ({ 'data-place': name });

/** Moves the focus there once the page has been drawn anew; nothing when the place is not on screen. */
export function focusOn(name: Place, then?: 'click'): void {
  requestAnimationFrame(() => {
    const visible = [...document.querySelectorAll<HTMLElement>(`[data-place="${name}"]`)].find(
      (element) => element.getClientRects().length > 0,
    );
    visible?.focus();
    if (then === 'click') visible?.click();
  });
}
