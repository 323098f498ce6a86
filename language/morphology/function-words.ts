// The words that hold a sentence together and name no goods, places or people, by language. The stemmers need them for the
// class of a word and language detection as evidence; they are closed lists and know no shop.
import type { Locale } from '../../kernel/locale.ts';
import type { WordClass } from '../../kernel/words.ts';

const lists: Readonly<Record<Locale, Readonly<Partial<Record<WordClass, string>>>>> = {
  fi: {
    pronoun: `minä sinä hän me te he minun sinun hänen meidän teidän heidän minua sinua minulle sinulle meille teille
      minulla sinulla meillä teillä tämä tuo se nämä nuo ne tämän tuon sen näiden noiden niiden tätä tuota sitä näitä noita
      niitä tässä tuossa siinä tästä tuosta siitä joka jota jonka jotka mikä mitä minkä mitkä kuka kuka ketä kenen kumpi
      kumman kumpaa joku jokin jotain jotakin jossain kaikki kaikkia itse toinen muu muita`,
    particle: `ja tai vai eli mutta että jos kun kuin koska vaikka vielä jo nyt heti kohta aina ehkä myös vain vaan niin
      noin ihan aika tosi todella kyllä joo juu jep miten milloin missä mistä mihin minne miksi kuinka paljonko entä täällä
      tuolla siellä tänne tuonne sinne sieltä täältä tuolta tänään huomenna eilen enää ennen jälkeen kanssa ilman kiitos
      hei moi terve ole hyvä sitten sekä kunnes siis sillä lisää asti saakka mukaan kautta`,
    verb: `on olla olen olet olemme olette ovat oli olivat olisi olisin ole ei en et emme ette eivät onko eikö oliko olisiko
      voi voin voisi voisin voiko voisiko saa saan saako saisi saisiko pitää pitäisi`,
    numeral: `yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat`,
  },
  sv: {
    pronoun: `jag du han hon den det vi ni de dom dem mig dig oss er mej dej honom henne min mitt mina din ditt dina vår vårt
      våra ert era deras hans hennes detta denna dessa som vad vem vilken vilket vilka någon något några ingen inget inga
      allt alla annan annat andra själv sig`,
    particle: `och eller men att om när då så för att av på i till från med utan vid hos över under inom efter innan inte ej
      ju väl nog bara också redan ännu fortfarande här där hit dit nu idag imorgon igår hur var vart varför ja jo nej
      kanske mycket mer än en ett hej tack gärna sedan sen ungefär istället både eftersom tills mot`,
    verb: `är var vara varit blir blev bli har hade ha haft kan kunde kunna ska skall skulle vill ville får fick få finns
      fanns finnas måste bör borde`,
    numeral: `två tre fyra fem sex sju åtta nio tio hundra tusen`,
  },
  en: {
    pronoun: `i you he she it we they me him her us them my your his its our their mine yours this that these those who whom
      whose which what someone something anyone anything everything nothing one ones myself itself`,
    particle: `a an the and or but if when while because so for of to from with without at by in on off over under into about
      after before until till than then not no yes yeah here there now today tomorrow yesterday how where why maybe also
      just only still yet already very much many more most any some all both each every other too please hi hello thanks
      as up down out again ever never`,
    verb: `am is are was were be been being have has had having do does did doing done can could will would shall should may
      might must isn't aren't wasn't don't doesn't didn't can't won't it's i'm i'd i've i'll you're that's there's what's
      where's how's who's let's`,
    numeral: `two three four five six seven eight nine ten hundred thousand`,
  },
};

/** Function word → its class. Every key is lower case. */
export const functionWords: Readonly<Record<Locale, ReadonlyMap<string, WordClass>>> = {
  fi: classed(lists.fi),
  sv: classed(lists.sv),
  en: classed(lists.en),
};

function classed(list: Readonly<Partial<Record<WordClass, string>>>): ReadonlyMap<string, WordClass> {
  return new Map(
    Object.entries(list).flatMap(([wordClass, words]) =>
      words.split(/\s+/u).map((word) => [word, wordClass as WordClass] as const),
    ),
  );
}
