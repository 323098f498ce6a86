// Our reader of Voikko's dictionary against libvoikko itself, on inflected words and on sentences as customers write them.
import { spawnSync } from 'node:child_process';
import { strict as assert } from 'node:assert';
import { openAnalyser } from '../../../../../language/morphology/voikko/analyser.ts';
import { dictionaryOrSkip, skip } from '../dictionary-here.ts';

const nouns =
  'kamera kaapeli modeemi telefooni marja poimuri lamppu pora saha uuni kello tuoli sohva hella kattila mopo auto hylly lapio harava muovi maali suodatin reititin puhelin valaisin tulostin saapas kenkä takka patja lanka hinta takuu myymälä palautus toimitus kone kuivain';
const endings = [
  '', 'n', 'a', 'ä', 'ta', 'tä', 'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'lle', 'ksi', 't', 'ita', 'ja', 'jä', 'issa', 'oita', 'ni', 'nsa', 'mme', 'kin', 'ko', 'kö', 'han', 'ssakin', 'stako', 'llekaan', 'ttomia',
]; // prettier-ignore
const sentences = `Onko reitittimiä vielä saatavilla lähimmästä myymälästä Tampereella vai pitääkö tilata verkkokaupasta
  Paljonko maksaisi kotiinkuljetus Rovaniemelle ja milloinkahan se olisi perillä Ostimme viime kesänä ruohonleikkurin jonka
  terälevy on haljennut kuuluuko korjaus takuuseen Marjanpoimureita etsitään kahdelle mökkiläiselle Löytyisiköhän Turun
  keskustasta pesukoneita joissa on höyrytoiminto Haluaisimme vaihtaa viallisen kahvinkeittimen uuteen Saammeko rahat
  takaisin jos tuote ei olekaan sopiva Yrityksellemme tarvittaisiin kymmenen näyttöä viikon loppuun mennessä Missä kuussa
  hiustenkuivaajia tulee lisää Helsingistä Espoosta Lahteen Jyväskylään Kuopiosta Ouluun Seinäjoelta Vantaalle
  aukioloajat juhannusaattona itsenäisyyspäivänä pyhäinpäivän tienoilla sadevesikaivon kannen halkaisijasta
  kahdenkymmenenviiden neliön terassilautoja kestopuuta ruuvinvääntimen akkulaturi sähköpyöräilijöille tarkoitetuista
  kypäristä lumilapiotarjous polttopuutelineitä vesivaakojen tarkkuudesta valaisinkiskojärjestelmään sopivia kohdevaloja
  tietokonepelaajan näppäimistöissä langattomuudesta taulutelevisioiden seinätelineet pakastinkaappien energialuokista
  kiitoksia vastauksestanne hyvää päivänjatkoa terveisin pettyneenä odotettuani tunteja jonottamatta peruutettiin
  vahvistettukin tilaukseni väärin pakattuna rikkinäisenä myöhästyneenä maksettuaan palauttaessani luvattiin`;

describe('the reader of Voikko’s dictionary', () => {
  it('finds every base form that libvoikko finds', function () {
    const analyse = openAnalyser(dictionaryOrSkip(this));
    const words = [
      ...nouns.split(' ').flatMap((noun) => endings.map((ending) => noun + ending)),
      ...sentences.split(/\s+/u),
    ];
    const python = spawnSync('/usr/bin/python3', [new URL('oracle.py', import.meta.url).pathname], {
      input: words.join('\n'),
      encoding: 'utf8',
    });
    if (python.status !== 0) skip(this, 'Debian’s package python3-libvoikko is not installed');
    const expected = JSON.parse(python.stdout) as Record<string, string[]>;

    let known = 0;
    let more = 0;
    for (const [word, baseForms] of Object.entries(expected)) {
      const theirs = new Set(baseForms.map((form) => form.toLowerCase()));
      const ours = new Set(analyse(word.toLowerCase(), { left: 100_000 }).map(({ lemma }) => lemma));
      const missing = [...theirs].filter((form) => !ours.has(form));
      assert.deepEqual(missing, [], `${word}: libvoikko ${[...theirs].join()} ours ${[...ours].join()}`);
      if (theirs.size > 0) known++;
      if (ours.size > theirs.size) more++;
    }
    assert.ok(known > 400, `only ${known} known words`);
    assert.ok(more <= known * 0.03, `${more} words have readings that libvoikko lacks`);
    console.log(
      `      ${Object.keys(expected).length} words, ${known} known, ${more} with more readings than libvoikko`,
    );
  });
});
