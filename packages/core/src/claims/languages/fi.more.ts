import { type MoreWords, pairs } from '../words.js';

/*
 * What advertisements say and the name of a goal hardly does. Forms do without: their hints are fetched by
 * visitors, and every byte counts there.
 */

/** Up to so many words, over commas, that deny nothing. */
const far = '((?!(ei|eivät|emme|en|eikä|mutta|vaan) )[\\p{L}\\p{N}’]+,? ){0,9}';
const no = '(ei|eivät|emme|en|et|eikä|eivätkä|ettei|etteivät)';

// Nature in the cases of which claims are made.
const nature =
  '(luonto|ympäristö|ilmasto|maapallo|planeetta|itämeri|meri|meret|vesistö|vesistöt|järvi|järvet|metsä|metsät|saaristo|luontoäiti|äiti maa)(mme)?(kin)?';
const ofNature =
  '(luonnon|ympäristön|ilmaston|maapallon|planeetan|itämeren|meren|merten|merien|vesistöjen|järvien|metsien|saariston|luontoäidin|(luonto|planeetta|mere)mme)(kin)?';
const toNature =
  '(luonnolle|ympäristölle|ilmastolle|maapallolle|planeetalle|itämerelle|vesistöille|metsille|luontoäidille|ilmakehälle|(suku|jälki)polville|lastenlapsille)(mme|si)?(kin)?';
const theNature =
  '(luontoa|ympäristöä|ilmastoa|maapalloa|planeettaa|itämerta|merta|meriä|vesistöjä|järviä|metsiä|saaristoa|luontoäitiä|ilmakehää|maailmaa)(mme)?(kin|kaan)?';
const ofIt =
  '(luonnosta|ympäristöstä|ilmastosta|maapallosta|planeetasta|itämerestä|merestä|meristä|vesistöistä|metsistä)(mme)?(kin)?';
const intoIt =
  '(luontoon|ympäristöön|ilmastoon|maapalloon|planeettaan|itämereen|mereen|meriin|vesistöihin|ilmakehään)(kin)?';
const natural = '(ympäristö|ilmasto|luonto|planeetta|maapallo|itämeri|meri|vesistö|metsä)';
const mild = '(hell|lempe|ystäväll|harmit|haitat|vaarat|kilt|armeli|säästeli|suotui|suope)*';
const good =
  '(hyv(ä|i)|paremp|paremm|paras|parha|ystäväll|hell|lempe|kilt|turvalli|vaarat|haitat|harmit|kevy|keveä|suotui|suope|suosioll|reilu|myöntei|armeli|armoll|säästeli|kohteli|huomaava|viisa|fiks|järkev|vastuulli|valin|vaihtoehto|ratkaisu|plussa|palvelu|lahj|halau|siunau|voitto|voiton|edu(ksi|n)|iloksi|onneksi|mieleinen|mieluis|helpot|kädenoj|rakkaud|rakkaus|kunnianos|kumarru|teko|teon|tekoja|lepoa|hengähdy|kiva|kivo)*';

/** Emissions of something, and what makes up for them. */
const emission =
  '\\p{L}{0,20}(päästö(?!oik|kaup|kats)|hiili(jal|jäl|kuorm|vel|dioksid)|(ilmasto|ympäristö)(kuorm|hait|vaik|jäl|jal|vel)|pakokaas|kasvihuonekaas|co2)\\p{L}{0,16}';
const anyEmission =
  '\\p{L}{0,20}(päästö(j?ä)|hiilidioksidia|(hiili|ilmasto)j(alanj)?älkeä|pakokaasuja|kasvihuonekaasuja|ilmasto(vaikutuksia|vaikutusta|kuormaa|haittaa|haittoja)|co2)(kaan)?';
const undo =
  '(kompensoi|hyvitä|hyvite|hyvitt|kuitat|kuitta|kuitan|nolla(a|t|u|v|m)|kumoa|kumot|kumou|tasaa|tasata|tasatt|tasoit|tasapainot|neutraloi|mitätöi|pyyhi|pyyhk|hävit|sovit(et|am)|lunast|paikata|paikkaa|sidotaan|sidottu|sitoutuvat (puihin|maahan|metsään|suohon)|maks\\p{L}+ takaisin|palau\\p{L}+ (takaisin )?maahan|korvaa(?!v)|korvaamme|korvataan|korvattu)*';
const means =
  '\\p{L}{0,12}(istut|puut|puit|puun|puiden|taim|metsit|metsäh|mangrov|ennallist|suon|suot|suojel|tuulivoim|tuulipuist|aurinkovoim|aurinkokeit|aurinkopuist|lies|keitin|hank|krediit|kredit|sertifikaat|yksik|hyvity|biohiil|hiilinielu|hiiliviljel|viljelij)\\p{L}{0,12}';

/** What is sold: ends of compounds. */
const wares =
  '(paita|paida|paito|farku|farkku|mekko|mekon|mekot|takki|takin|takke|housu|sukka|suka|sukki|hame|kenkä|kengä|kenki|reppu|repu|laukku|lauku|koru|kello|matto|mato|verho|lakana|peitto|peito|tyyny|pyyhe|pyyhk|patja|sänky|sängy|sohva|tuoli|pöytä|pöydä|hylly|kaappi|kaapi|lamppu|lampu|maali|lauta|laudo|lauda|parket|laatta|laata|laato|eriste|ikkuna|sauna|kattila|pannu|astia|lasi|kuppi|kupin|pullo|purkki|purki|pussi|kassi|rasia|kirja|lehti|lehde|kortti|korti|esite|kuori|kuore|puhelin|puhelim|shampo|suihku|saippua|voide|voite|meikki|meiki|vaip|side|rätti|räti|rätte|liina|pesuain|pyykki|pyyki|puhdist|siivou|pesul|leipä|leivä|leipi|pulla|kakku|kaku|suklaa|jäätelö|jauho|öljy|juusto|jogurt|kerma|kinkku|kinku|makkara|kala|kana|lohi|lohe|papu|pavu|peruna|tomaat|salaat|marja|mehu|limu|olut|olue|siideri|viini|kahvi|tee|pizza|pitsa|burger|munk|lounas|lounaa|illalli|buffet|annos|annok|menu|catering|lahja|lelu|peli|pyörä|auto|mopo|vene|laiva|juna|bussi|taksi|lautta|matka|matko|risteil|kyyti|kyydi|retki|loma|mökki|mökin|huone|yöpym|kampaus|leiri|ottelu|konsert|festar|festiv|tapahtum|juhla|juhli|häät|häi|hautaja|arkku|arku|seppele|kukka|kuka|kimppu|kimpu|kuus(i|e)|kynttil|lippu|lipu|laina|tili|rahasto|vakuutu|sähkö|lämpö|lämmö|kaasu|diesel|bensa|bensi|polttoai|pelle|akku|akun|paneel|kuljet|toimit|rahti|rahdi|lähety|paket|muutto|remont|betoni|teräs|teräk|tiili|asfalt|puutav|hirsi|hirre|talo|asunto|asunno|kodi|koti(?=\\P{L})|hosting|hotelli|sivu|kaupp|palvelin|palvelim|sovellu|painot|kone|laite|laitte|pumppu|pumpu|moottor|renka|lannoi|rehu|siemen|multa|mulla|pakkau|kangas|kanka|lanka|neule|mallist|tuote|tuotte)';
/** Where "kestävä" does not mean durable. */
const services =
  '*(matkailu|matkustam|majoitu|loma(?!k)|retkei|sijoitt|sijoitu|säästämi|säästäj|rahast|pank(k|i)|siivou|pesula|painatu|painotyö|painotal|hosting|webhotel|juhl|hää(t|ju)|hautaj|tapahtum|festiv|festar|kosmet|kauneu|kampaa|meikki|muotoil|sisustami|asumi(n|s)|elämänt|arke|arki|arjen|huomi(nen|s)|logist|kuljetu|toimitu|lentä|lounas|lounaa|illalli|catering|kalasta|metsänhoi|lämmity|rakennusta|shoppai|kulutta|lahj|hampurilai|pizza|golf|risteil|kyyti|kyyd|taksi)*';
const work =
  '(tuot|valmist|viljel|kasvat|pyyd|pyyt|hank|pakat|toimit|teh|ommel|omme|kudo|neulo|rakenn|leivo|paahd|kerä|poimi|korja|paine|paina|lämmi|jalost|remont|siivo|suunnitel|kokat|hoid|hoit|kuljet|matkust|yöv|asu|liiku|liikk|sijoit|säästä|elä|juhli|puke|syö|lenn|lent|pese|pest|kalast|kulut|lomai|osta|juo|nauti)*';

/** A mark of nature, in two words or one. */
const eco =
  '(eko|eco|vihre|ympäristö|ilmasto|luonto|luonno|planee|hiili|vastuullisuu|kestäv|puhta|puhd|green|maapallo|metsä|lehti)*';
const mark =
  '(merk(ki|it|in|ke|ist|ill|iks|en)|sinet|leim(a|o)|kilpe|kilpi|kilve|tunnuks|tunnus(?!ta)|tarr(a|o)|diplom|passi(?!i)|mital|badge|logo|symbol|rusetti|ruusuke|sydäm|sydän|lehdyk|lehden|lehti|apil|pisara|tähti|tähden)*';

/** What is sold, also as the noun of "vihreä …". */
const shopGoods = [
  '*tuot(e|te)*|hyödyk*',
  '*palvelu(|a|n|t|j|i|m|s|l|k|ih)*',
  '*pakkau(s|ks)*',
  'ateri(a|o)*',
  '*(toimitu|kuljetu)(s|ks)*',
  '(meno|lomas?|suora|koti)?len(to|no|toi|noi)*',
  '(hotelli)?majoitu(s|ks)*',
  '(hotelli)?yöpymi(nen|s)*',
  'hotelli(huone|yö)*',
  '*sähkö(|ä|n|ö|s|m|l|t)*',
  '(kauko|maa)?läm(pö|mö|mi)(|ä|n|ö|s|m|l|t|tys|myksen)*',
  'energia(|a|n|tuot|palv|ratk|m|s|k)*',
  '*polttoain*|*kaasu*|diesel*|bensii*',
  'paket(ti|i|te)*',
  'pullo(|a|n|t|j|i|ss)*',
  '(kartonki|pahvi|kahvi)?muk(i|e)(|a|n|t|s|st)*',
  'pus(si|si|se|sei)*',
  '(pahvi)?laatik(ko|o)*',
  '*kahv(i|e)(|a|n|m|s|t|st|ll)*',
  '*juom(a|i)*|maito(|a|n|tuot)*|maidon|maitom*',
  'olut|*olue*',
  'viini(|ä|n|t|m)',
  'leip(ä|i)*|leiv(ä|i)*',
  'juust(o|oj)*',
  '(naudan|sian|broilerin|possun)?lih(a|o)*',
  'kananmun(a|i)*|mun(ia|at)',
  'hampurilai(nen|s)*|*burger*|*pitsa*|*pizza*',
  'lounas*|lounaan|lounai*|lounast*',
  '*ruo(ka|kaa|an|at|kia)|*ruuan|*ruoa(n|t|st)*|ruokatuot*',
  'vaat(e|te)*|vaatemal*',
  '(t)?pai(ta|dan|dat|toja|toj)*|fark(ut|kuj|ku)*|farmar(it|ei)*',
  'keng(ät|än|ki)*|kenk(iä|ä|ien)*',
  'auto(|a|n|t|j|i|m|s|l)*|kulkuneuvo*',
  'taksi(|a|n|t|m|ky|mat)*|kyyti*|kyyd*|(bussi|juna|taksi|laiva)?matk(a|o)*|ristei(ly|li)*',
  'lip(pu|un|ut|puj|uj)*',
  'kokous|kokouks(ia|et|en|emme)|kokous(palv|pak)*',
  '(kirja|paino)?pain(atus|otuot|otyö)*|painotyö*|esit(e|te)*|paperi*',
  '*betoni*|tiil(i|e)*|sahatavara*|puutavara*|teräs|teräk*|sement(ti|i)*|asfalt(ti|i)*',
  'talo(|a|n|t|pak|j|i|m)*|ko(ti|dit|din|teja|te)|asunto*|asunno*|rakennu(s|ks)*|mök(ki|i|ke)*',
  'vakuutu(s|ks)*|laina*|rahasto*|til(i|in|it|ejä)',
  'siivou(s|ks)*|pesul(a|o)*|pesu(n|a|t|aine|jauhe|neste)*|pesuainee*|puhdistusaine*',
  '(shampo|sampoo|saippua|kosmetii|meikk|voide|voite|hammastah)*',
  'lelu*|kukk(a|i)*|kukat|huonekalu*|kalust(e|ei)*|sohv(a|i)*|patj(a|o)*|maali(|a|n|t|m)|keitti(ö|öi)*',
  'verkkokaup(pa|an|at|o)*|nettisivu*|verkkosivu*|sivusto*|palvelin*|palvelim*',
  'mallisto*|valikoima*|tilau(s|ks)*|ostok(s|se)*|osto(s|ks)*|jäsenyys',
  'konsertti*|festivaali*|hää(t|ju)*|juhl(a|i)*',
];

export const more: MoreWords = {
  generic: [
    '(matkusta|pukeudu|syö|nauti|shoppaa|asu|liiku|osta|elä|matkustat|asut|juhli) _(kestävästi|vastuullisesti|ekologisesti|vihreästi|ilmastoystävällisesti)',
    '(sopusoinnussa|harmoniassa|yhteydessä) luonnon kanssa|palvelus (ympäristölle|luonnolle|ilmastolle|planeetalle)|vihreästi tuotet*|puhtaasti tuotet*|(pienellä|pienemmällä|matalalla|kevyellä) (hiilijalanjäljellä|ympäristökuormalla|ympäristöjalanjäljellä|ilmastovaikutuksella)|eko\\x2d\\p{L}*',
    pairs(
      [
        '(ympäristö|ilmasto|luonto)-(tietoi|arvoi)*',
        'vihre(äm|im|in)*',
        'puhtaam(p|m|pi)*',
        'puhtai(n|mm|mp)*',
      ],
      shopGoods,
    ),
    // Good for nature, in any order.
    `${good} …${toNature}|${toNature} …${good}`,
    `${mild} (merelle|meriluonnolle|metsälle|järvelle|järville|saaristolle|vesille|eliöille|pölyttäjille)(kin)?`,
    `${ofNature} _(ystävä|kaveri|kamu|kumppani|liittolai|puolella|puolelle|asialla|asialle|ehdoilla|ehdoin|parhaaksi|iloksi|eduksi|hyödyksi|tahtiin|suosikki|suosikin|puolustaja|puolestapuh|pelasta(j|va)|sankar|valinta|ykkösvalin|suosittele|mieleen|mieltä|siunauksella|säästämi|helli)*`,
    // Nature itself is glad.
    `${nature} _(kiittä|kiitti|kiitos|hymyil|iloits|tykkä|tykäs|nautti|voitta|huokais|säästy|kuittaa|huomaa|arvosta|ilahtu|riemuits|taputta|nyökk|aplod|edellä|mielessä|ykkösenä|(voi|voivat) (hyvin|paremmin)|mukana (jokaise|kaik)|(ei|eivät|eikä) _(kärsi|kuormitu|rasitu|häiriinny|maksa))*`,
    `(kiittää|kiittävät|kiitos|hymyilee|ilahtuu|säästyy|säästyvät|tykkää|tykkäävät|voittaa|voittavat) …${nature}`,
    '(kalat|hylkeet|norppa|norpat|linnut|mehiläiset|pölyttäjät|perhoset|eliöt)(kin)? _(kiittä|tykkä|pitä|hymyil)*',
    `(luonnon|ympäristön|planeetan) …(kärsimättä|vahingoittumatta|voi(vat)? (hyvin|paremmin))`,
    // It does no harm.
    `${no} _(rasita|rasittaisi|kuormita|kuormittaisi|vahingoita|saastuta|tuhoa|satuta|haavoita|kuluta|vaaranna|turmele|pilaa|sotke|likaa|roskaa|riko|myrkytä|köyhdytä|rasiteta|kuormiteta|vahingoiteta|käy|kurita|unohda|unohdeta) …(${theNature}|ympäristön päälle)`,
    `${theNature} (ei|eivät|emme) (rasit|kuormit|vahing|saastut|tuho|sotke|pilaa|likaa|roska|unohd)*|(ei|eikä) (planeettaa|maapalloa|luontoa|ilmastoa|ympäristöä)(?! \\p{L})`,
    `${theNature} _(tuhoa|kuormitta|rasitta|vahingoitta|saastutta|pilaa|turmele|vaaranta|sotke|likaa|satutta|unohta|kurita)(matta|mattomasti)`,
    `${theNature} _(hellien|hellivä|vaalien|vaaliva|varjellen|varjeleva|suojellen|suojeleva|arvostaen|kunnioitta|kunnioittava|rakastaen|ajatellen|ajatteleva|huomioiden|huomioiva|auttaen|kuunnellen|säästellen|säästäv|puolustaen|kohtaan)*`,
    `(tuhoamatta|kuormittamatta|rasittamatta|vahingoittamatta|saastuttamatta|säästäen|kunnioittaen|vaalien|hellien|ajatellen|suojellen|varjellen|unohtamatta) _${theNature}`,
    `(kohtele|käsittele|helli|vaali|kunnioita|kunnioitta|varjele|säästä|suojelet|suojelemme|puolusta|hemmottele|huomioi|ajattele)(e|t|mme|mm|vat|vät|a|ä|n|vä|va)? …${theNature}(?<!maailmaa)`,
    `${no} …${ofNature} (kukkarolle|kustannuksella|hinnalla|harteille|päälle|piikkiin|laskuun)|${ofNature} kustannuksella (ei|emme)`,
    `(ilman|jättämättä|jätä|jää|vailla|tuottamatta|muttei|mutta ei|jättää) …((jälk|jälj|haitt|taakk|rasit|kuorm|arp|haavo)\\p{L}+ (${toNature}|${intoIt}))`,
    `(muttei|mutta ei) (kuitenkaan )?((${intoIt})|(${toNature})|luontoa|ilmastoa|ympäristöä|maapalloa|planeettaa)`,
    '(lapse(si|mme|nne|t)|lastenlap\\p{L}+|jälkipolv\\p{L}+|sukupolvet)(kin)? (perivät|perii|saavat periä)',
    // Care, love, harmony, acts, conscience, a better world.
    `(huolehdimme|huolehtii|huolehtivat|huolehtiva|välität|välitämme|välittää|välittävä|välittäville|(pidämme|pitää|pitävät|pidät|kannamme|kantaa|kannat) …(huolta|vastuuta|vastuun))* _${ofIt}`,
    `(rakkaudella|rakkaudesta|lempeydellä|kunnioituksella|kunnioituksesta|arvostuksesta) _(${intoIt}|${theNature} kohtaan)`,
    `(sopusoinnussa|harmoniassa|tasapainossa|sovussa|rauhassa|sinut|liitossa|samassa rytmissä) _${ofNature} kanssa|${ofNature} kanssa (sopusoinnussa|harmoniassa|tasapainossa|sovussa|rauhassa)`,
    'pelasta(t|mme|a|vat|ja)? _(maailma|maailman|maailmaa|luontoa|planeetta|itämeri|itämeren|itämerta|meret|metsät|järvet)(?! zom)',
    `(tee|teet|tehdä|teemme|tekee|tekoina|on|ovat|olet|helppo|helpoin|paras|fiksu|pieni|suuri|iso|konkreettinen|jokainen|aito|oikea) _${natural}-(teko|teon|tekoja|tekosi|tekomme|tekoa|tekona|tekosi)`,
    '(puhta|vihreä|kevy)* *(tunto|tunnolla|tunnon)|(ilmasto|ympäristö|eko)-oma*tun*|hyvällä (ilmasto|ympäristö|eko)*',
    '(ilman|vailla|vähemmän|unohda|heitä|hyvästi|helpota|helpottaa|lievittää|eroon) _(lentohäpeä|ilmastoahdistu|ympäristöahdistu|ilmastosyyllisyy|kulutushäpeä|ilmastohäpeä|ilmastohuol)*',
    '(puhta|parem|vihreäm|kestäv|terve|elinvoim|elinkelp|hyvinvoiv|viile)* (huomisen|huomista|huomiseen|planeetan|planeetta|planeettaa|maapallon|maapalloa|itämeren|luonnon puole|ympäristön puole)*',
    'kestävä(n|ä|än) (huomi|tulevaisuu|maailma)*|vihreä(n|ä|än) (huomi|tulevaisuu|maailma)*|kestävän kehityksen (heng|mukai|periaat|ehdo)*',
    // Compounds.
    `${natural}-(hellä|hellävarai|kunnioit|säästäv|tehok|paremp|paremm|paras|parha|ihana|suotui|sankar|vastuulli|tietoisesti|lupau|takuu|kilt|turvalli|järkev|lempe|kaver|rakk|pelast|älyk|plus|bonus|vaarat|haitat|harmit|edulli|helli)*`,
    `(${natural}|eko|vihre)-?tietoi(nen|s)* _(*valin|ykkös|suosik|tuot|vaihtoe|*kulut|kodi|koti|kokki|*rakenta|matka|asuka|autoil|pukeut|remont|perhe|sijoit|säästä|puutarh|hotel|yrit|ravint)*`,
    `(eko|eco)-(?!nom|syst|log|tori|piste|kuja|tie|katu|kylä|vero|tuki|tase|toks|rikos|kriis|viik|visa)*(${wares}|fiksu|tehok|laatu|luksu|muoti|muodi|tyyli|lupau|kampaa|parturi|ravint|kahvil|putiik|myymä|kuidu|kuitu|nahk|villa|design|lakka|kosmet|sisust|arki|arke|joulu|vappu|juhannu)*`,
    '(resurssi|materiaali)-(viisa|viisaa|tehoka)*|(hiili|päästö|ilmasto)-pihi*',
    // Green, sustainable, responsible and clean things that the short lists leave out.
    'vihre(ä|ä|än|ät|ää|ällä|ässä|ästä|äksi|itä|iden|illä|issä) _(taksi|kyy(ti|di)|lento|lennot|webhotel|hosting|festiv|festar|häät|remont|kampaamo|kauneu|muutto|konesal|pilvi|rahasto|sijoit|säästämi|vakuutu|matkai|matkaa|matkust|asumi|ostos|kulut|kodin|kosmet|hautaja|asuntola|autola|juhl|toimita|teknolog|asfal|sement|lupau|kilometr|latau|diesel|jakelu|seura(?!a))*',
    'vihreäm(mi|mä|pä)*(?! (sävy|väri|nurm|ruoh|lehd|pait|paid|kuin)) \\p{L}+|(tekee|tekevät|teemme|tee|muuttaa) …(vihreäm|kestäväm|vastuullisem)*|vihreämmin|vihreämpään|vihreästi(?! (valais|hohta|kukk|välk))',
    '(vastuullis|kestäv)(in|imm\\p{L}+)(?! \\p{L}+in(?!\\p{L})) \\p{L}{3,}|(luonnon|ympäristön|meren|metsän|ilmaston)-(ystävälli|hellä|säästäv)*',
    pairs(['kestäv(ä|i|ä)*', 'kestäv(äm|im|in)*'], [services]),
    pairs(
      ['vastuulli(nen|s|se)*', 'vastuullis(em|im|in)*'],
      [services, `*${wares}*|tapa|tavan|tavalla|tapoja|leipomo|paahtimo|panimo|kahvila*`],
    ),
    '(puhd(as|asta|asi)*|puhta(a|i|as)*) (kauko|maa)?(läm(pö|mö|mi)|kyyti|kyydi|ajoa|ajami|polttoain|vety|vedyn|vaihtoeh|tapa|tapo|teknolog|megawat|logist|latau)*',
    `(kestävästi|vastuullisesti|ekologisesti|kestävämmin|vastuullisemmin) _${work}|${work} _(kestävästi|vastuullisesti|kestävämmin|vastuullisemmin)`,
    // Smaller footprints of what is sold.
    '(pieni|pienen|pienellä|pientä|pienin|matala|matalan|kevyt|kevyen|minimaali\\p{L}+|olemato\\p{L}+|alhai\\p{L}+|mitätön|keventynyt|kutistunut) ((hiili|ilmasto|ympäristö|luonto)-(jal|jäl|kuorm|vaikut)|ekologi\\p{L}+ jalan)*',
    '(kutista|pienent|pienennä|kevent|kevennä|puolita|leikkaa|minimoi|vähent|alent|supista)\\p{L}+ \\p{L}+(si|nne) (ilmastokuorm|hiilijal|hiilijäl|ympäristökuorm|ilmastoj|ympäristöj|ilmastovaik|ympäristövaik)*',
    // English on Finnish shelves.
    '(eco|planet|earth|climate|nature|ocean)-(friendly|conscious|smart|safe|choice|design|living)|(go|think|live|buy|shop|drive|travel|stay) green|green(er)? (choice|living|energy|beauty|hosting|fashion)|save the (planet|earth|ocean)|(good|kind) (for|to) the (planet|earth)|conscious (choice|collection)|sustainable (choice|fashion|living|style|design|collection)',
  ],
  neutral: [
    '(hiili|ilmasto|päästö|co2)-(nolla|nollat|miinus)*|(netto|hiili|ilmasto)-positiiv*|(hiili|ilmasto)?päästöittä|fossiilitta|nolla-(jälk|jälj|jalan|ilmasto|kuorm)*|(zero|carbon|climate)-(emission|carbon|neutral|negative|positive)*',
    `${no} _(enää )?(lämmitä|lämmittäisi|kuumenna|kuormita|rasita|muuta|vahingoita|keitä|hetkauta) …(ilmastoa|maapalloa|ilmakehää|planeettaa)(mme|kaan)?`,
    '(lämmittämättä|kuumentamatta|muuttamatta|kuormittamatta) _(ilmastoa|maapalloa|ilmakehää|planeettaa)|(ilmastoa|maapalloa|ilmakehää|planeettaa) _(lämmittä|muutta|kuumenta|kuormitta|rasitta)(mättä|matta|mätön|mättöm|maton|mattom)*',
    `${no} _(enää )?(aiheuta|aiheudu|tuota|synny|jää|jätä|päästä|vapaudu|vapauta|kerry|muodostu|tule|synnytä|tuoteta|pääse|tupruta|lisää) …${anyEmission}`,
    `(ilman|vailla|aiheuttamatta|tuottamatta|synnyttämättä|päästämättä|jättämättä|grammaakaan|gramman|yhtään|hitustakaan) _${anyEmission}`,
    '(hiilijalanjälki|hiilijälki|ilmastojälki|ilmastokuorma|ilmastovaikutus|ilmastohaitta|hiilitase|\\p{L}+päästöt|päästöt|päästöjen määrä)(mme|si|nsä|nne)? _((tasan|pyöreä|täysin|plus) )?(nolla|nollassa|nollaan|nollilla|olematon|olemattomat|plusmiinus)|(0|nolla) (g|kg|grammaa|kiloa|tonnia|prosenttia) _(co2|hiilidioksidi|päästö)*',
    `${no} _(jää|jätä|ole) _${toNature} _velkaa|(ilmasto|hiili)-vel(aton|attom)*|sujut ${ofNature} kanssa`,
    '(sitoo|sitovat|sitonut|imee|imevät|varastoi|varastoivat|nielee|poistaa) _(enemmän|saman verran|yhtä paljon|vähintään|vastaavan) …(kuin|päästö|hiili)*',
    // Its emissions are paid for, planted away, soaked up.
    `${emission},? ${far}${undo}`,
    `${undo} …${emission}`,
    `${means},? ${far}(nielais|nieles|niele|imee|imevät|imais|kumoa|hyvittä|kuitta|tasaa|neutraloi|nolla(a|v)|sitoo|sitovat|korvaa)* …(kaiken|saman|vastaav|minkä|\\p{L}+(si|nne)|pakokaas|*päästöt|hiilijal|hiilijäl|ilmastohai|ilmastovai)*`,
    `(vahin(ko|go)|hait(ta|a)|kuorm|velka|velan)* _${toNature} ${far}(korja|hyvit|kuit|paika|korva|maks|sovit)*`,
    `tasaa(mme|vat)? jäl(kensä|jen|jet|kesi|kemme|jensä)|istut* ${far}(kuit|hyvit|kompens|nolla(t|a|u)|kumo|tasaa|tasata)*`,
  ],
  offer: [
    '(voisi|halutessa\\p{L}+|haluava*|halukka*|saat valita) …(kompens|hyvit)*|(kompensaatio|hiilihyvitys|päästöhyvitys)* …(halutessa|lisämaksu|vapaaehto|valita|valittavissa)*',
  ],
  support: [
    '*kompensaatio(mets|puu|puit|hank|suo)*',
    `(lahjoit|tuemme|tuimme|tukee|tukien|tukemalla|rahoit|sijoitimme|ostimme|ostamalla|maksoimme|sponsoroi|osallistui|hankimme|suojel|istut)* ${far}*(mets(ä|i)|soiden|soita|suon|puita|puut|puun|taime|taimi|kuusia|mäntyjä|koivuja|tuulivoim|aurinkovoim|aurinkokeit|lies|hiilinielu|ilmastohank|suojelu|ennallist|mangrov)*`,
  ],
  ahead: [
    '(ennen|tämän|ensi|seuraavan|vielä tällä) vuosikymmen*|lähitulevaisuu*|jonain päivänä|ennen pitkää|(muutaman|kahden|kolmen|neljän|viiden|kymmenen) vuoden (päästä|sisällä|kuluttua|aikana)',
  ],
  emissions: [
    '*hiilijäl*|*pakokaas*|*ilmastohai*|*ilmastojäl*|*ilmastojal*|*ympäristöhai*|*hiilikuorm*',
    '(kuormi|rasit|vahingoi|lämmi|saastu)* …(ympäristöä|ilmastoa|luontoa|maapalloa|planeettaa)',
  ],
  reduction: [
    'kutist*|keven*|supist*|minimoi*|painui*|tippu*|hupen*|putosi*|puolittui*|kolmannek*|neljännek*',
  ],
  product: [
    'litra(n|a|sta)|tankkau*|tankkaa*|tankata',
    ...shopGoods,
    `*${wares}(?!\\p{L}{0,15}(yhtiö|yrity|seura|kunta|kunna|kaupun|toimisto|tehd|tehtaa|päällik|ketju|konserni))*`,
    '*(siivou|asennu|huolto|hoito|valmennu)(s|ks)*|kosmetiikka*|viikonlop(pu|un|ut)*|seminaaripak*|tapahtum*|kotipel(i|e)*|ottelu*|messuosasto*',
    // Whatever is called neutral before a noun that is no organisation and no time.
    '(hiili|ilmasto|päästö|co2)-(neutraal|negatiivi|positiivi|vapa)\\p{L}+ (?!(ja|tai|on|oli|ovat|sekä|jo|mutta|vuo\\p{L}+|ennen|viimeistään|koko|jo|pian|nyt|\\p{L}*(yrity|yhtiö|kun(ta|na|ti)|kaupun|organis|toimin|tuotan|seura|toimij|tulevai|yhteis|talou|suom|maail|tehda|tehta|konserni|maa|pank|koulu|alue|ketju|liike|liikke|oy|kampu|kirkko|hank|ohjelm|tavoit)\\p{L}*)(?!\\p{L}))\\p{L}{3,}',
    `(jokai(nen|se\\p{L}+)|joka|tämän|tämä|kukin) _(meiltä|meillä|kaupas\\p{L}+|myy\\p{L}+|myyd\\p{L}+|oste\\p{L}+|tila(t|u)\\p{L}+|vara(t|u)\\p{L}+|asiakk?a\\p{L}+|matkustaja\\p{L}*|kilometri|kilo|litra|kuppi)`,
    `\\p{L}{2,}(si|nne)(kin)? ${emission}`,
    '(ostat|tilaat|varaat) (meiltä|kauttamme)|(valmistuk|painami|palami|kuljetuk|ompelu|paisto|ajo|ajami)* (syntyn|aiheutu|vapautu|syntyv)*|hintaan (sisälty|kuulu)*|(sisältyy|kuuluu) (hintaan|lipun|maksuun)|hyllys(sä|tä)|kassalla|ostoskori*|uutuut*|uutuus*',
  ],
  label: [
    `${eco} (\\p{L}+ ){0,2}(takuu|laatu|luotto|kunnia|oma)${mark}`,
    `${eco} (\\p{L}+ ){0,2}${mark}|*${eco}${mark}`,
    '(leim(a|an|at|amme|alla|asta|oja)|tarr(a|an|at|alla|asta|amme)|kil(pi|ven|peä|vellä)|diplom(i|in)|ruusuk*|mitali(|n|t)|logo(n|a|mme|lla)?|passi(n|mme|a)?)',
  ],
  owns: [
    'omaa|omat|omia|kehitti*|kehitim*|kehittäm*|suunnittel*|laadimme|laatima*|loimme|luomamme|keksi*|annamme|jaamme|palkinno*|nappas*|koristaa|komeilee|kiinnit*|leimaamme|painettu|kyljessä*|seinäll*|*(merkki|leima|sinetti|tunnukse|tarra)mme|(kertoo|osoittaa|todistaa|takaa),? että (olemme|me|\\p{L}+mme)|bongaa|löydät|tunnistat|ylpeänä',
  ],
  certified: [
    `(planeetta|maapallo)-(merk(ki|it|in)|sinet|leim)*|(${natural}|eko|vastuullisuus|kestävyys|hiili)-(sertifi|hyväksyt|hyväksyn|auktoris|akkredit|diplom|passi(?!i)|tarkastet|testat|taatt|takuu|varmennet|valtuutet)*`,
    'viralli(nen|sen|sta|sena|seksi|set|sia|sesti) _(hyväks|tae|takee|takuu|tunnust|todist|vahvist|varmenn|varmist|sertif|leim|sinet|nimet|valtuut|asem|status|ilmasto|ympäristö|vihre|kestävä|vastuulli|luonto)*',
    '(hyväksyt|hyväksym|valtuutet|auktorisoi|tunnustet|akkreditoi)* _(ilmasto|ympäristö|eko|luonto|vihre|kestävyys|vastuullisuus)(työ|yrity|toimij|kumppan|hotel|teko|ystäv|osaaj|ä yrity|ä toimij|ä hotel)*',
    `(liity|jäsen|ilmoittau|rekisteröi|itsearvio|kysely|lomak|allekirjoit|listat|luettelo)* ${far}(sertifioi|viralli|todist|hyväksyt|hyväksyn|tunnust|tae|takuu|takee)*`,
    '(takee|tae|takuu|todist|osoitu)* ((siitä|sille|siihen),? )?…(ympäristö|ilmasto|luonto|vastuullisuus|ekologi|planeet)(työ|ystäv|teo|vastuu|isuu|teko|arvo|myön)*',
  ],
  topic: ['green*|planee*|planet*|luonno*|maapallo*|puhdas*|puhtaa*|itämer*'],
  science: [
    '(*ilmasto|*päästö|*hiili|*vähennys)(tavoit|polk|polu|tiek|suunn|linja|ohjel|työ|strat)* _(nojaa|pohja|perustu|rakent|rakennet|tukeutu|mitoite|noudatta|seuraa|kulke)* …(tietee|tutkittu|ilmastotie|tutkimustie|ipcc|pariisin|puolentoista asteen)*',
    '(tieteen|ilmastotieteen|pariisin sopimuksen|1,5 asteen|puolentoista asteen) _(muka|linj|vaat|tavoit|poluil|polul|polk|polku|tahti|uralla)*|(science|SBT)-based*|tieteen (hyväksym|vahvistam|todistam)*',
  ],
  comparison: [
    '(murto-osa(n|a)?|(puolet|kolmanneksen|kolmasosan|neljänneksen|kymmenesosan) (siitä|vähemmän|muiden|muista))|(kevyem|vähäisem|hellem|ystävällisem|lempeäm|haitattomam|kestäväm|puhtaam|vastuullisem|niukem)(pi|pä|mä|mi|pia|min|mäl|mat|piä|pää|paa)*|(rasit|kuormit|saastut|kulut)* _vähemmän',
  ],
  vague: [
    'mitä (tavalli|muu|muil|muid|perint|kilpail|useim|naapur|keskim)*|kuin _(ulkomai|halpa|massatuot|tuontit|yksikään|mikään|kukaan|toisi|toise|toist|alan|normaali|standard|konvention|isot|isoi|suur|kaupan|markk|verrokk|marke|teolli|pikamuo)*|(muihin|toisiin|kilpail\\p{L}+|tavallis\\p{L}+|keskiarvo\\p{L}+|perinteis\\p{L}+|tavanomais\\p{L}+) (verrattuna|nähden|sijaan)|toisin kuin *',
  ],
  question: [
    'kuinka (ekologi|ympäristö|vihre|kestäv|hiilineutr|vastuull|ilmasto)*|voisiko|pitäisikö|kumpi|paljonko|mistä|kannattaako',
  ],
  mention: [
    '(kysyy|kysyi|kysyvät|kysyivät|pohtii|ihmettelee) (\\p{L}+ )?(lukija|asiakas|asiakka|kuulija|kuuntelija|kävijä|asukas|asukka)*',
    // Authorities, parliaments and courts act.
    'hallitus (esitt|ehdot|pää|valmist|linja|hyväks|aikoo|kaavai|pohti)*|hallituks(en|elle) (esity|linja)*|eduskun*|*ministeriö(?!n (hyväksym|tunnust|takaam|vahvist|myöntäm))*|*ministeri(n|t)?|*valtuusto(n|ssa|lle|aloi\\p{L}+)?|valtuutet*|*lautakun*|(kunnan|kaupungin|maakunta)-hallitu*|(EU-)?komissio(n|lle|ssa)?(?! hyväksym)|*parlament*|*oikeus (kiel|tuomit|hylkä|katso|totes|määrä|päät|hyväks|velvoi)*|(markkina|käräjä|hovi|hallinto)-oikeu*|kuluttaja-asiamie*|kuluttajaviran*|KKV|eettinen neuvosto|syyttäj*|(kunta|alue|edus)?vaali(t|en|eissa|tilai\\p{L}+)|kansanedustaj*|(laki|lain|direktiivi|asetus)(esity|ehdotu|aloi|muuto|luonno)*|(direktiivi|asetus|laki|säännö|sääntely)* (kieltä|velvoit|edellytt|rajoit|tiuken)*|direktiivin mukaan|(ei saa|ei saisi|saako) …(kutsua|mainosta|väittä|sanoa|markkinoi|nimittä|esittä)*',
    // Denials whose "not" comes late.
    '(?<!mp(a|ä)(a|ä)[^.!?]{0,40})(ei|eivät) ole _olemassa(kaan)?|(ei|eivät) pidä paikkaansa|emme (osaa sanoa|väitä)',
    '(ekologi|*ystävälli|*neutraal|päästöt|nollapäästöi|vihre|biohajoa|vastuulli|kestäv|kompensoi)*(ksi|na|nä) …(ei|emme|en|eivät) _(voi|voida|saa|kutsu|kutsuta|uskalla|pysty|mainosta|kehtaa|markkinoi|sano|väitä|myydä|luokitella)',
    '(ekologi|*ystävälli|*neutraal|päästöttöm|nollapäästöi|biohajoav|kompensoi)*(?<!mp)(a|ä|t) …(emme (myy|tarjoa|tee|valmista|käytä|ole|lupaa|väitä)|(emme|ei) voi (luvata|taata|väittää|sanoa)|meillä ei|ei meillä|ei myydä|ei valmisteta|(se|ne|me|tämä|sitä) (ei|eivät|emme) ole(?! *mp))',
    '(ekologi|*ystävälli|*neutraal|päästöttöm|päästöt|biohajoav)* (se|ne|me|tämä|hän) (ei|eivät|emme) _ole',
    // Somebody asks, wonders, finds out.
    '(asiak(as|kaat|kaamme)|moni|monet|lukija|kuluttaja|joku|toimittaja|vieraat?|oppilaat?) _(kysy|ihmettel|mietti|pohti|epäil|luul)*|kysyttyä|kysyttäessä|kysytään|(selvit|tutkii|tutkitaan|pohti|pohdi|harkits|arvioi|ihmettel|testas|keskustel)*,? …(voisiko|voiko|pitäisikö|onko|miten|ovatko|kannattaako|saako|riittääkö|tuleeko|olisiko|miksi|mitä|kuinka)',
    // Words and rules.
    '(poisti|luovui|vaihdo|korvasi|yliviiva)* …(sanan|sanat|ilmaisu|lausee|väit|teksti|termi|nimity)*|määritell*|(mainosta|kutsu|markkinoi|nimittä)(nsa|nsä|masta|mästä|massa|minen|mise|vansa|neen)*|kutsuimme|puhuttiin|(sellaista|sellaisia) (\\p{L}+ ){0,2}(ei|emme)|(mainosta|markkinoi|nimite|kutsu)(ttiin|taan|tiin)|ilman näyttöä|lopet* …(käyt|kutsu|mainosta|väittä|markkin|puhu|sano)*|tarkoitetaan|tarkoittaako|(neutraali|nolla|ekologisuus|biohajoava|päästötön) tarkoittaa',
    // Meetings, courses, jobs, money.
    'webinaari*|luento*|luennoi*|loppusemin*|seminaari(n|ssa)? (\\p{L}+ )?(järjest|pidet|käsit|pohd|kesk|alka)*|paneelikesk*|keskustelutil*|keskusteluil*|keskustellaan|keskustelevat|opinto(kok|jak)*|koulutusohjel*|täydennyskoul*|(kurssi|koulutus|työpaja) …(alka|järjest|pidet|ilmoitt)*|väitöskir*|väittelee|gradu*|tutkija(t)? (vastaa|kertoo|arvioi|muistut|varoit|selvit)*|tutkimushank*|tutkimuksessa (selv|tutk|tark|vert)*|näyttely*|(elokuva|romaani|näytelmä|sarjakuva|dokument)\\p{L}{0,3}(ssa|ssä|n|sta)|raportissa|artikkeli(n|ssa)? (käsit|kerto)*',
    'haemme …*(vastaava|asiantunti|insinöör|koordin|päällik|suunnittelij|kehittäj|johtaja|myyjä|kuljettaj|siivooja|kokki|harjoittel|työntek|osaaja|tekij|neuvoj|opetta|konsult|hoitaja|asentaj)*|rekrytoi*|työsuht*|avoin(na)? (työ)?paik*|sijaisuu*|haku (ava|alka|pääty|umpeu)*|avaa haun|avustushau*|valtionavustu*|avustuksiin|hankintatu(k|e)*|apuraha*|kilpailuttaa|määräraha*',
    // Waste and machines.
    `(laita|laittaa|kuuluu|kuuluvat|vie|viedään|viet|heitä|heitetään|heittää|lajitel|lajittele|sulje|kerää|pane|palaut|saa)* ${far}(*jätteeseen|*jätteisiin|*jäteastia|*astiaan|bioastia|*keräykseen|kompostiin|biojät|sekajät|roskiin|pakkauksiin)*`,
    'lajitteluohj*|lajitellaan|jäteneuvon*|jäteasema*|sortti-asem*',
  ],
  allowed: [
    'esimer(kki|kin|kke|kiks)*',
    'kestävän (matkailun|liikenteen|kulutuksen|ruoan|ruokailun|rakentamisen|asumisen|muodin|metsätalouden|maatalouden) (iltapäiv|ilta|illa|päiv|viiko|viikk|mess|foorum|verkosto|koulut|opinto|hanke|hankke|ohjelma|strateg|toimintao|tiekart|seminaar|kurss|tutkim|professor)*',
    '(kulu|kulut|kustannu|palkkio|ansionmenet|työtun|matkalask)* kompens*|*kulu(t|ja|jen) kompens*',
    // Customers are compensated, too.
    `(viivästy|myöhästy|peruunt|perutu|perutt|rikki|rikkoutu|viallis|virhee|vahingoit|vaurioit|puuttu|häiriö|katko)* ${far}(kompens|hyvit)*|kompens* …(sinu|teille|hänelle|asiakka|matkustaj|viiväst|myöhäst|peruun|perut|vahin|vaiva|odot|virhe|euro|hinnan|alennu|lahjakor|melu|tärin|lämpötil|korkeu|ansio|rahallis|vapaapäiv|ylity)*|(euron|euroa|oikeus|oikeutta) (\\p{L}+ )?kompens*`,
    '(SSL|TLS|HTTPS|domain|palvelin)-sertif*|kirkon ympäristödiplom*|ympäristö(häiriö|melu|lupa|luva|terve)*|(työ|toiminta|oppimis|kasvu|elin|käyttö|testi|asuin)-?ympäristö*|ekologian|ekologia(a|ssa|sta)?|(eko|eco)-(ohjelm|tila|asetu|moodi|painik)*|vähähiilihyd*|vähäpäästöisyysvyöh*|*hiilihapot*',
    '(kestävä|vihreä|ilmastoviisa|ekologi|päästöttöm|päästötön|vähähiili|puhtaa|puhdas|resurssiviisa|ilmasto)* (\\p{L}+ ){0,3}(hank(e|ke)|projekt|tiekart|strategi|foorumi|työryhm|koordinaat|toimintaohj|kehittämisohj|opintokok|maisteriohj|viikko|puolue)*|(vähäpäästö|päästöttöm|nollapäästö|päästötön)* (vyöhyk|alue)*',
    'vihre(ä|ä|än|ät|itä|ällä|ässä|ästä|äksi|ää) (\\p{L}+ )?(väri|sävy|ove|ovi|valo|nappi|napi|painik|lanka|nauha|kyltti|viiva|huone|sali|linja|reitti|pallo|paita|nuoli|teltta|matto|samett|villa|tee|mökki)*',
    'kestävä(n|ä|t)? (kum|rakenne|pinnoi|pinta|materi|kang|naru|sauma|vetoket|runko|teräs|portti|päällyst|kuori|lasi|sohva)*|vastuulli* (kesätyö|työnte|omista|koira|lemmik|päätoim|opetta|professor|tutkij|ohjaaj|virkam|lainanan|luottol)*|luonnon (ystävät|ystävien) (ry|yhdist)*',
  ],
};
