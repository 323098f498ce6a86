// The colours of goods in the three languages, so that "svarta", "mustana" and "black" meet whichever language a title is
// written in. Data, and the one question it answers.
import { fold } from '../folding.ts';
import { remembered } from '../remembered.ts';

/** One colour a line: its stems, to which endings may be added; a bar marks a whole word ("Bluetooth" is not blue). */
const stems: readonly string[] = [
  'must svart svar|t black|',
  'valkoi valkei valkoin valko valkone valkos vit| vitt| vita| white|',
  'punai punane punas röd| rött| röda| red|',
  'sini sinine sinis blå| blåa| blått| blue|',
  'vihre grön| grönt| gröna| green|',
  'keltai keltane keltas gul| gult| gula| yellow|',
  'harma grå| gråa| grått| grey| gray|',
  'ruske brun| brunt| bruna| brown',
  'oranss orange|',
  'vaaleanpuna pinkk pinki rosa| rosan| pink| pinkki',
  'lila| lilaa| lilan| violet violett purple|',
  'hope hopea silver',
  'kulta| kultai kultaa| kullan| guld gold',
  'beige beesi beessi',
  'turkoos turkos turquoise|',
  'kerma kräm krämvit| cream|',
  'natur| luonnonvär luonnonv natural',
  'trä| puu| wood|',
];
const longestEnding = 5;

/** By their first two letters, the longest first. */
const colours: ReadonlyMap<string, readonly (readonly [colour: number, stem: string, whole: boolean])[]> =
  Map.groupBy(
    stems
      .flatMap((line, colour) =>
        line.split(' ').map((stem) => [colour, fold(stem.replace('|', '')), stem.endsWith('|')] as const),
      )
      .toSorted(([, a], [, b]) => b.length - a.length),
    ([, stem]) => stem.slice(0, 2),
  );
const wordsRemembered = 4_000;

/** A number that stands for the colour of a folded word; `undefined` for words that name none. */
export const colourOf: (folded: string) => number | undefined = remembered(
  wordsRemembered,
  (folded) =>
    colours
      .get(folded.slice(0, 2))
      ?.find(
        ([, stem, whole]) =>
          folded === stem ||
          (!whole && folded.startsWith(stem) && folded.length - stem.length <= longestEnding),
      )?.[0],
);
