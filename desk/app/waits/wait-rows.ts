// A team's figures of waits as they are read: shares in per cent, spans in minutes, what is not known left out. Pure.
import type { WaitFigures } from '../../api/types.ts';
import type { Words } from '../words/fi.ts';
import { spanWords } from '../words/time-words.ts';

export type TeamWaits = WaitFigures['teams'][number];
type RowName = Exclude<keyof TeamWaits, 'team'>;

const order: readonly RowName[] = [
  'waits',
  'coverage',
  'pastTold',
  'withheld',
  'left',
  'meanWidthSeconds',
  'meanAbsoluteErrorSeconds',
  'updatesEach',
];

/** Name and figure, in the order in which they are shown. */
export function waitRows(
  team: TeamWaits,
  words: Words,
): readonly (readonly [name: string, figure: string])[] {
  return order.flatMap((name) => {
    const figure = team[name];
    return figure === undefined ? [] : [[words.waits.rows[name], figureWords(name, figure, words)] as const];
  });
}

function figureWords(name: RowName, figure: number, words: Words): string {
  switch (name) {
    case 'waits':
      return new Intl.NumberFormat(words.region).format(figure);
    case 'coverage':
    case 'pastTold':
    case 'withheld':
    case 'left':
      return new Intl.NumberFormat(words.region, { style: 'percent', maximumFractionDigits: 0 }).format(
        figure,
      );
    case 'meanWidthSeconds':
    case 'meanAbsoluteErrorSeconds':
      return spanWords(figure * 1000, words);
    case 'updatesEach':
      return new Intl.NumberFormat(words.region, { maximumFractionDigits: 1 }).format(figure);
  }
}
