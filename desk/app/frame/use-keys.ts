// Single-key shortcuts, which (but for function keys) rest while somebody types, while a dialog is open, and for those who switched them off.
import { useEffect, useEffectEvent, useState } from 'react';

const storageKey = 'tiski-desk-keys';

export function useKeys(keys: Readonly<Record<string, () => void>>): {
  readonly enabled: boolean;
  readonly setEnabled: (enabled: boolean) => void;
} {
  const [enabled, setEnabled] = useState(() => localStorage.getItem(storageKey) !== 'off');
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const action = keys[event.key];
    if (action === undefined || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
      return;
    if (
      (isTyping(event.target) && !writesNothing(event.key)) ||
      document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')
    )
      return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent): void => pressed(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [enabled]);
  return {
    enabled,
    setEnabled(next) {
      localStorage.setItem(storageKey, next ? 'on' : 'off');
      setEnabled(next);
    },
  };
}

/** Function keys mean the same in the middle of a word. */
const writesNothing = (key: string): boolean => /^F\d+$/.test(key);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
