// Farewells as customers write them at the end of a chat: spoken, short, misspelt, signed. The lexicon was mended where it
// missed one, so they guard against losing what is heard and do not measure how much is.
import type { Locale } from '../../../../kernel/locale.ts';

export const farewells: Readonly<Record<Locale, readonly string[]>> = {
  fi: `hei hei
moi moi!
Heippa!
moikka
no moikka sitten
ok, heippa
kiitti ja moi
selvä, moikka!
kiitos paljon, hei!
Kiitos avusta ja hyvää viikonloppua!
mukavaa illanjatkoa teillekin
oikein hyvää päivänjatkoa
hyvää kesää :)
aurinkoista kesää kaikille!
Hyvää joulua ja onnellista uutta vuotta!
rauhallista pääsiäistä
hauskaa vappua sinne
kivaa perjantaita!
öitä
hyvää yötä ja kiitos
näkemiin
kuulemiin
nähdään!
nähdään myymälässä huomenna
palataan asiaan
palaan asiaan jos tulee kysyttävää
se oli siinä, kiitos
siinä kaikki tällä kertaa
siinäpä se, kiitti
eipä mulla muuta, moikka
tää oli nyt tässä, kiitos
mulla ei oo muuta, heippa
sain vastauksen, kiitos hei
asia hoitui, hyvää jatkoa!
täytyy mennä, heippa
pitää lähteä, moi
mä lähden nyt
lopetan tähän
voit sulkea chatin
suljen tän keskustelun
lähden nukkumaan, öitä
heippaaa
moi moiiii
moikkamoi
heippulivei
tsau vaan
tsau tsau
bye bye
ok bye!
adios
Terveisin Marko
ystävällisin terveisin, Kaisa Virtanen
t. pekka
kiitos Anna, hei hei!
hyvaa paivanjatkoa
hyvää päivänjatkao
mukavaa viikonlopua
joo kiitti, heippa
ei muuta kuin hyvää jatkoa
pärjäile!
tsemppiä ja hyvää jatkoa
kiitos tästä, hyvää alkavaa viikkoa`.split('\n'),
  sv: `hejdå
hej då!
hej hej
tack och hej
tack, hejdå!
ok hejdå då
adjö
farväl
vi hörs
vi ses
ses i butiken på lördag
vi hörs en annan gång
vi hörs av
ha det bra
ha det så bra!
ha de gott
ha det
ha en bra dag
ha en riktigt fin kväll
ha en trevlig helg du också
trevlig helg!
önskar er en trevlig helg
fortsatt trevlig kväll
en skön sommar
glad sommar
god jul och gott nytt år
glad påsk på er
trevlig midsommar!
god fortsättning
god natt
natti natti
sov gott
sköt om dig
må så gott
ta hand om er
det var allt
det var allt för mig, tack
de va allt för idag
det var bara det, tack
inga fler frågor, tack
jag är nöjd, tack och hej
då har jag fått svar på allt
nu måste jag gå
jag går nu, hejdå
jag loggar ut nu
nu ska jag sova
jag avslutar chatten
du kan stänga chatten
hejdååå
heeejdå
tjingeling
hej så länge
tack för idag
tack för hjälpen, ha det gott
tack så mycket å ha en bra dag
mvh Lisa
Med vänliga hälsningar, Sven Karlsson
hälsningar maria
tack Anna, hej då
ha en trevilg kväll
ciao
på återseende
nej det var allt, tack`.split('\n'),
  en: `bye
bye bye
byeee
byeeeee!
goodbye
good bye and thanks
ok bye
thanks, bye now
see ya
see you
see you later!
see you tomorrow
see you on friday
see you in the store then
catch you later
talk to you soon
ttyl
later
laters
take care
take care and thank you
cheerio
cheers, bye
ta ta for now
so long
have a good one
have a nice day
have a great day ahead
have a lovely weekend everyone
you have a good evening
enjoy the rest of your day
enjoy your weekend
nice weekend
good night
nighty night
happy holidays
merry christmas to you all
happy new year!
that's all
that's all for now, thanks
that will be all
thats it from me
nothing else, thank you, bye
no more questions
no, that's all, thank you
i'm done, thanks
all good now, bye
all done here
i think that's all
i have everything i need, thanks
i'm off
gotta go
I have to run, thanks
must dash, bye
time to go
logging off now
you can close this chat
we can end the chat here
kind regards, Anna
Yours sincerely
best regards
Regards, John Smith
thanks Maria, have a good one
goodbey`.split('\n'),
};
