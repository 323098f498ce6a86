// Finds the closing word that a customer wrote in another way: spoken, without dots, lengthened ("byeee") or with one slip.
// It knows words alone, not what they do.
import type { Locale } from '../../kernel/locale.ts';

/** Spoken and short forms of one written word; they stand for it in the lists as well as in what customers write. */
const spoken: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  fi: pairs(`oo=ole ollu=ollut tartte=tarvitse tarvii=tarvitse tarvi=tarvitse kaik=kaikki männä=mennä lähtee=lähteä mennää=mennään lopetetaa=lopetetaan suljetaa=suljetaan selväks=selväksi selvis=selvisi hoitu=hoitui löyty=löytyi ratkes=ratkesi autto=auttoi ens=ensi kerral=kerralla täl=tällä täält=täältä tält=tältä huomen=huomenna huomena=huomenna myymäläs=myymälässä sielä=siellä siel=siellä nukkuu=nukkumaan taitaa=taisi tais=taisi sulle=sinulle sullekin=sinullekin sun=sinun mä=minä mää=minä mie=minä mun=minun miun=minun mulla=minulla multa=minulta sit=sitten sitte=sitten
    tää=tämä tän=tämän täs=tässä siin=siinä nytten=nyt nytte=nyt vaa=vaan oon=olen lähen=lähden lähenpä=lähdenpä lähetään=lähdetään meen=menen
    täyty=täytyy pitäs=pitää tarttee=täytyy nopeesta=nopeasta selkeestä=selkeästä upeeta=upeaa kauheesti=kauheasti paljo=paljon sinnekkin=sinne tuun=tulen
    anteeks=anteeksi jatkoo=jatkoa jatkookin=jatkoa päivänjatkoo=päivänjatkoa illanjatkoo=illanjatkoa viikonloppuu=viikonloppua kesää=kesää mukavata=mukavaa hyvvää=hyvää
    hyvvee=hyvää nähhään=nähdään nähää=nähdään nähään=nähdään nähdää=nähdään nähdäänhän=nähdään palataa=palataan jutellaa=jutellaan kuullaa=kuullaan okay=ok
    terveisillä=terveisin toi=tuo autoitte=autoit hyvääpäivänjatkoa=päivänjatkoa hyvääjatkoa=jatkoa vkl=viikonloppua vkloppua=viikonloppua pvänjatkoa=päivänjatkoa pv=päivän vklp=viikonloppua vkoa=viikkoa`),
  sv: pairs(`å=och o=och de=det dé=det e=är ä=är ja=jag dej=dig mej=mig int=inte ej=inte itt=inte mycke=mycket nåt=något nån=någon nåra=några måst=måste sen=sedan sku=skulle dan=dagen
    kvälln=kvällen na=några va=var schyst=schysst schyssta=schysst trevli=trevlig trevlit=trevligt ska'=ska imorron=imorgon morron=morgon imoron=imorgon ikväll=ikväll hejhejdå=hejdå
    jättemycke=jättemycket sak=sak stänga=stänga nö=nu nog=nog vännerna=vänner alla=alla tjusig=fin go=god`),
  en: pairs(`u=you ya=you ye=you yous=you yas=you ur=your im=im iam=im thats=thats cuz=so thnaks=thanks tks=thanks tomoz=tomorrow tmrw=tomorrow tmr=tomorrow tomorow=tomorrow tommorow=tomorrow
    tommorrow=tomorrow wknd=weekend wkend=weekend eve=evening ev=evening pls=please plz=please ppl=people gr8=great n=and nd=and gotta=gotta cos=so hav=have hve=have gud=good nyt=night
    nite=night l8r=later 2=to 4=for thankyou=thankyou`),
};

/** Ask, refuse, object, insult or tell to go on: never taken for a slip in something else, nor for a name. */
export const telling: ReadonlySet<string> = new Set(
  `mikä mitä missä mistä mihin minne milloin koska kuinka paljonko miten miksi mites kuka ketä kenen onko onks ootko oletko voiko voisko voisiko saako saisiko
  löytyykö pitääkö eikö entä entäs mutta mut vaikka kuitenkin silti vai vad var vart när hur vilken vilka vilket varför vem kan finns har hinner men fast ändå eller vänta
  what when where which who why how is are was were do does did can could will would should shall but though however wait or if whether not ei en älä inte nej no
  hinta takuu varasto moron jatka jatkakaa fortsätt continue proceed price pris stock garanti warranty`.split(
    /\s+/u,
  ),
);

export interface Spelling {
  /** The lexicon's form of a word, whether the lexicon holds it or not. */
  readonly plain: (word: string) => string;
  /** The word of the lexicon that is written here, however lengthened or undotted; `undefined` for any other. */
  readonly known: (word: string) => string | undefined;
  /** The long word of the lexicon from which this one is a single slip away. */
  readonly slipped: (word: string) => string | undefined;
}

const shortestSlipped = 5;
const longestWord = 24;

export function spellingOf(locale: Locale, phrases: Iterable<string>): Spelling {
  const aliases = spoken[locale];
  const words = new Set<string>();
  for (const phrase of phrases) for (const word of phrase.split(' ')) words.add(word);
  const bySqueezed = new Map<string, string[]>();
  const byShortened = new Map<string, string[]>();
  for (const word of words) {
    add(bySqueezed, squeezed(undotted(word)), word);
    if (word.length >= shortestSlipped)
      for (const shorter of shortened(word)) add(byShortened, shorter, word);
  }
  const plainOf = (word: string) => aliases.get(word) ?? word;
  return {
    plain: plainOf,
    known(word) {
      const plain = plainOf(word);
      if (words.has(plain)) return plain;
      if (word.length > longestWord || telling.has(word)) return undefined;
      return bySqueezed
        .get(squeezed(undotted(word)))
        ?.find((known) => isUndotted(word, known) || isLengthened(word, known));
    },
    slipped(word) {
      if (word.length < shortestSlipped || word.length > longestWord || telling.has(word)) return undefined;
      if (/k[oö](?:han|hän|s)?$|\p{N}/u.test(word)) return undefined;
      for (const shorter of shortened(word)) {
        const near = byShortened.get(shorter)?.find((known) => isOneSlip(word, known));
        if (near !== undefined) return near;
      }
      return undefined;
    },
  };
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .trim()
      .split(/\s+/u)
      .map((pair) => pair.split('=') as [string, string]),
  );
}

function add(index: Map<string, string[]>, key: string, word: string): void {
  const there = index.get(key);
  if (there) there.push(word);
  else index.set(key, [word]);
}

const squeezed = (word: string) => word.replace(/(.)\1+/gu, '$1');
const undotted = (word: string) =>
  /^[a-z]*$/u.test(word) ? word : word.normalize('NFD').replace(/\p{M}+/gu, '');

function isUndotted(word: string, known: string): boolean {
  return word === undotted(known);
}

/** "byeee", "hejdåå": one letter drawn out, at the end or anywhere at length. */
function isLengthened(word: string, known: string): boolean {
  const drawn = /(.)\1\1/u.test(word) || /(.)\1$/u.test(word);
  return drawn && word.length > known.length && (undotted(word) === word || undotted(known) !== known);
}

/** The word itself, and it without any one of its letters. */
function shortened(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** One letter more, less or other, or two neighbours exchanged; the first letter stands. */
function isOneSlip(word: string, known: string): boolean {
  if (word.charAt(0) !== known.charAt(0) || Math.abs(word.length - known.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === known[from]) from++;
  const tail = (skipped: number, skippedKnown: number) =>
    word.slice(from + skipped) === known.slice(from + skippedKnown);
  const exchanged = word[from] === known[from + 1] && word[from + 1] === known[from] && tail(2, 2);
  return exchanged || tail(1, 1) || tail(1, 0) || tail(0, 1);
}
