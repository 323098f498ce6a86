// The desk's colours: Fluent's themes with a quiet green of our own, light or dark as the reader's system prefers.
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const spruce: BrandVariants = {
  10: '#020606',
  20: '#071a1a',
  30: '#08292a',
  40: '#093537',
  50: '#0a4244',
  60: '#0b4f50',
  70: '#0d5b5b',
  80: '#0f6663',
  90: '#1c7571',
  100: '#31857f',
  110: '#49958e',
  120: '#62a59e',
  130: '#7db5af',
  140: '#98c6c0',
  150: '#b5d7d2',
  160: '#d4e9e6',
};

const light: Theme = { ...createLightTheme(spruce) };
const dark: Theme = {
  ...createDarkTheme(spruce),
  colorBrandForeground1: spruce[130],
  colorBrandForeground2: spruce[140],
  colorBrandForegroundLink: spruce[130],
  colorBrandForegroundLinkHover: spruce[140],
};

const preference = matchMedia('(prefers-color-scheme: dark)');

export function useTheme(): Theme {
  const isDark = useSyncExternalStore(
    (listener) => {
      preference.addEventListener('change', listener);
      return () => preference.removeEventListener('change', listener);
    },
    () => preference.matches,
  );
  return isDark ? dark : light;
}

/**
 * From here on (720 px) there is room for the queue beside the conversation, and (1180 px) for all three panes. The style
 * engine puts media queries in the order of their text, so the wider one must also come later in the alphabet.
 */
export const twoPanes = '@media (min-width: 45em)';
export const threePanes = '@media (min-width: 73.75em)';
