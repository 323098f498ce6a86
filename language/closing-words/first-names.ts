// First names as people sign with them. A name is known only below a signature or, capitalised, beside other closing words,
// because many of them are words as well ("anna", "toivo", "will").

export const firstNames: ReadonlySet<string> = new Set(
  `aada aarne aaro aatos aila aili aino aki aleksi allan anita anja anna anne anneli anni annika anssi anton antti anu ari arja
  arto arttu asta atte auli aune eemil eero eetu eeva eija eila eino elias elina elisa ella elli elsa emilia emma emmi ensio
  erja erkki essi esko eva hanna hannele hannu harri heidi heikki heli helena helmi henna henri hilkka hilma iida iina iiro iisa
  ilkka ilona inka inkeri irina irja irma jaakko jaana jani janika janne jari jarkko jarmo jasmin jenna jenni jere joel johanna
  joni jonna joona joonas jori jorma jouko jouni juha juhani juho jukka jussi juuso jyri jyrki kaarina kai kaija kaisa kalervo
  kalevi kalle kari karoliina katariina kati katja katri kauko kerttu kiia kimmo kirsi kirsti klaus krista kristiina kyösti laila
  lasse laura lauri lea leena leevi leif leila lempi leo liisa lilja lotta maarit maija maiju mari maria marianne marika marita
  marja marjo marjut marketta marko markku markus martta martti matias matti mauri merja mervi mia miia mika mikael mikko milla
  minna mira mirja mirka mirkka mirko mirva miska nea nelli niina niko noora olavi olga olli onni oona oskari osmo otto outi
  paavo paula pauli pauliina pasi pekka pentti pertti petra petri petteri piia pinja pirjo pirkko päivi raija raili raimo raisa
  rauha rauni reeta reijo reino riikka riina risto ritva roosa saara saija saila sakari salla sami sampo samu samuli sanna sanni
  santeri santtu sari satu seija senja seppo siiri silja simo sini sinikka sirkka sirpa sofia sonja suvi suvi taina taisto tapani
  tapio tarja taru teemu tellervo teppo terhi tero terttu tiia tiina timo titta tomi toni topi tuija tuire tuomas tuomo tuula
  tuulia tyyne ulla urpo vaula veera veijo veikko vekku venla vesa vieno viivi vilho vilja ville viljami virpi väinö
  agneta alice amanda anders andreas ann annette arne astrid axel barbro bengt berit birgitta birgit bjarne björn bo bosse britt
  camilla carina carl caroline cecilia charlotta christer christian christina dan daniel david ebba elin elisabet elisabeth
  elsie erik erika eva filip fredrik frida gun gunilla gunnar gunnel gunvor göran gösta hans hasse henrik hugo håkan hanna ida
  inga inger ingrid isabella jan janne jenny jens jessica joakim johan johannes john jonas josefin julia jörgen karin karl karolin
  katarina kenneth kerstin kicki kim kjell klara kristian kristina kurt lars lena lennart lillemor linda linn linnea lisa lisbet
  lotta lovisa magnus maj maja malin margareta marie marina martin mats mattias max michael mikaela mona monica monika nils nina
  niclas niklas olle olof oscar oskar patrik pelle per pernilla peter petter pia rebecka robert roger roland rolf ronny rune
  sandra sara siv sofie solveig staffan stefan sten stig stina sture susanne susann sven svante sture therese thomas tobias tom
  tommy tony tora tove tor ulf ulrika viktor viktoria vivi wilhelm yvonne åke åsa östen
  aaron abdul adam ahmed aidan aisha alan alex alexander ali alison amit amy andrew andy angela anil ann anita anthony arjun
  arun ashley barry ben benjamin beth bill bob brendan brian bridget cathy charles charlie chen chloe chris christine ciara
  claire colin conor craig daniel dave deborah deepak deirdre declan derek diane donna dylan edward eileen elaine ellen emily
  emer eoin eric fatima fiona frank gary gavin george gerard grace graham greg hannah harry helen henry ian isabel jack jacob
  jake james jane janet jason jeff jennifer jessica jim joanna joe jose joseph josh joshua joyce juan judy julie karen kate
  kathleen katie keith kelly kevin kumar lauren laura lee li liam linda lisa louise lucy luke maeve mandy margaret mario mark mary
  matt matthew maureen megan mehdi michelle mike mohamed mohammad mohammed muhammad nancy natalie natasha neil niamh nicola
  nicole nigel noah olivia omar oliver orla oscar padraig pam pat patricia patrick paul pauline pavel pedro peter phil philip
  pooja priya rachel raj rajesh ravi rebecca richard rita rob robert robin ronan rory rosa rose ross roy ruth ryan sahil sally
  sam samantha sandeep sanjay sarah sean sergei shane sharon sheila shona simon sinead siobhan sophie stephen steve stuart
  sue sunil susan suresh tanya ted teresa tim tina todd tracy trevor vera victoria vijay vikram vivek wang wei wendy yuki zoe`
    .split(/\s+/u)
    .filter((name) => name !== ''),
);
