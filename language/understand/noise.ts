// Tells a keyboard mash from a word that nobody here knows. It looks at letters alone.

const rows = ['qwertyuiopa', 'asdfghjkloa', 'zxcvbnm', '1234567890'];
const vowels = /[aeiouyåäö]/;

function isRun(word: string): boolean {
  let longest = 1;
  for (const row of rows)
    for (const line of [row, [...row].reverse().join('')])
      for (let i = 0; i + 4 <= line.length; i++) if (word.includes(line.slice(i, i + 4))) longest = 4;
  return longest >= 4 && word.length <= 14;
}

const clusters = /[bcdfghjklmnpqrstvwxz]+/g;
/** Three consonants with which words of these languages begin. */
const openings = /^(?:s[ckpt][hjlrv]|chr|phr|sch|shr|sph|squ|thr)/;

/** Consonants before the first vowel that no word has: "qpw", "fgh". */
function isUnspeakable(word: string): boolean {
  const first = /^[bcdfghjklmnpqrstvwxz]{3,}/.exec(word)?.[0];
  if (first !== undefined && !openings.test(first)) return true;
  return (word.match(clusters) ?? []).some(
    (run) => run.length >= 5 && !/s[ck]h|ghts|ngst|rst|ckst|tsch/.test(run),
  );
}

/** No vowel and too long to be a unit or a size: "sdf" beside another mash. */
export function isVowelless(word: string): boolean {
  return /^[bcdfghjklmnpqrstvwxz]{3,}$/.test(word);
}

/** Whether a folded word looks like no word of any language: no vowel, a pile of consonants, a row of keys, one syllable again and again. */
export function isNoise(word: string): boolean {
  if (word.length < 3 || /^\d+$/.test(word)) return word.length < 2;
  if (/\d/.test(word)) return false;
  if (!vowels.test(word)) return word.length >= 4;
  if (/[bcdfghjklmnpqrstvwxz]{6,}/.test(word) || /[aeiouy]{6,}/.test(word)) return true;
  if (/^(..?.?)\1{2,}.?.?$/.test(word)) return true;
  return isRun(word) || isUnspeakable(word);
}
