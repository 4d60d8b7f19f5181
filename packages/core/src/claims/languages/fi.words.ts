import { pairs, type WordLists } from '../words.js';

/*
 * Finnish. Consonants change within a word (tuote, tuotteen; päästötön, päästöttömän), so stems stop
 * before the change or name both forms.
 */

/** What goals are about, also as the noun of "vihreämpi …"; what is sold in shops is in the further list. */
const goods = [
  '*tuot(e|te)*|*palvelu(|a|n|t|j|i|m|s|l|k|ih)*|*pakkau(s|ks)*|*(toimitu|kuljetu|rakennu|siivou)(s|ks)*',
  '*sähkö(|ä|n|ö|s|m|l|t)*|(kauko|maa)?läm(pö|mö|mi)*|energia*|*polttoain*|*ruo(ka|kaa|an)|auto(|n|t|j)*|matk(a|o)*',
];

/** Beside "vihreä", "kestävä" and their like: what is claimed to be good. */
const things = [
  ...goods,
  'valin(t|n)*',
  'tuotan(t|n|no)*',
  'yrity(s|ks)*|yhtiö*|toimija*|toimist(o|oj)*|kumppan(i|ei|eit)*|brändi*|pank(ki|i|ke)*',
  'kaup(pa|an|at|poj|oi|as|al)*',
  'vaihtoeh(t|d)*',
  'ratkais(u|uj)*',
  'tapa|tavan|tavat|tapoja|tavoilla|tavalla',
  'matkailu*|lom(a|i)*|hotelli*|ravintol(a|oi)*|kahvil(a|oi)*',
  'liikkumis(en)?tap*|kulkuta(pa|van|vat)|kyyti*',
  'logistii(kka|kan)*',
  'materiaali*|raaka-ain(e|ei)*',
  'muo(ti|tia|din)',
  'rakentamistap*',
  'elämäntapa|elämäntavan|elämäntapaa|arki|arjen|arkea',
];

const good = [
  'hyv(ä|i|e)*',
  'parem(pi|ma|mi|pia|pa)*',
  'par(as|haa|hai|hain)*',
  'ystävälli*',
  'hellä*|lempe(ä|i)*|hellävarai*',
  'kil(tti|ti|tim)*',
  'turvalli*',
  'vaarat(on|tom)*|haitat(on|tom)*',
  'kevy(t|e|empi)*',
];
const forNature =
  '(ympäristölle|ilmastolle|luonnolle|maapallolle|planeetalle|Itämerelle|meriluonnolle)(kin|kaan)?';

export const lists: WordLists = {
  generic: [
    '(ympäristö|ilmasto|luonto|hiili|eko|maapallo|planeetta|vesistö|meri|metsä)-ystäv(älli|yys)*',
    '(ympäristö|ilmasto|luonto)-myöntei*|luonto-positiivi*|ympäristö-positiivi*',
    '(ympäristö|ilmasto|luonto|hiili|eko)-(viisa|viisau|fiksu|älykä|älykk|tehok|vastuulli)*',
    pairs(['(ympäristö|ilmasto|luonto)-(tietoi|arvoi)*'], things),
    '(ympäristöä|luontoa|ilmastoa|maapalloa|planeettaa|metsiä|vesistöjä) _(säästä|säästö|kunnioitta|hellivä|helliv|kuormittamat|rasittamat|huomioi|vaali)*',
    '(säästä|säästävä|säästämme|säästät|säästää|kunnioittaa|kunnioitamme|hellii) _(ympäristöä|luontoa|ilmastoa|maapalloa|planeettaa)',
    'ekologi(nen|s|si)*',
    'eko-(teko|teo|tuot|valin|vaihtoeh|ratkai|paket|pakka|puhd|puht|vaat|muo|energia|pes|siiv|kot|talo|kahv|matk|hotel|kangas|merki|laat|kuljet|toimitu|palvelu)*',
    // As a colour it stands beside things that one can touch, so those are left out.
    pairs(
      ['vihr(eä|ei|eä|eää)*'],
      [
        'valin(t|n)*|tuot(e|te)*|tuotan(t|n|no)*|*palvelu(|a|n|t|j|i|m|s)*|energia(|a|n|m|st|ll)*|*sähkö(|ä|n|m|st|ll)*|kaukoläm(pö|mö)*|läm(pö|mö)*',
        'yrity(s|ks)*|yhtiö*|toimija*|toimist(o|oj)*|kumppan(i|ei)*|brändi*|pank(ki|i|ke)*|vaihtoeh(t|d)*|ratkais(u|uj)*|tapa|tavan|tapoja|tavalla',
        'matkailu*|hotelli*|lom(a|i)*|*majoitu(s|ks)*|*kuljetu(s|ks)*|*toimitu(s|ks)*|logistii*|*pakkau(s|ks)*|siivou(s|ks)*|pesul*|muo(ti|di)*|*betoni*|*teräs*|*polttoain*|*kaasu*|vet(y|y)*|*painatu*|painota*|*palvelin*|*palvelim*|kokou(s|ks)*|tapahtum*|elämäntap*|elämäntav*|arki|arjen|arkea',
      ],
    ),
    pairs(
      ['vihre(äm|im|in)*'],
      [...things, 'tulevaisuu*|huomi(nen|s)*|maailma*|askel*|liiken(ne|te)*|kulu(tus|tuks|tta)*'],
    ),
    pairs(
      ['kestäv(ä|i|ä)*', 'kestäv(äm|im|in)*'],
      [
        'valin(t|n)*',
        '(tuot)(e|te)*',
        'vaihtoeh(t|d)*',
        'ratkais(u|uj)*',
        'yrity(s|ks)*|hotelli*|brändi*|kumppan(i|ei)*|kahv(i|e)(|a|n)|ruok(aa|a|ia)|ruoa(n|t)|ruokavalio*',
        'muo(ti|tia|din)|pakkau(s|ks)*|palvelu(|a|n|t|j|i|m|s)*|energia(|a|n)|sähkö(|ä|n)|matk(a|o|an|at)*|lom(a|an|ia)|kalust(e|ei)*|vaat(e|te|ei)*|mallisto*',
        'tapa|tavan|tapoja|tavalla',
      ],
    ),
    '(kestävästi|vastuullisesti|ekologisesti) (tuotet|valmistet|viljelt|kasvatet|pyydet|hankit|pakat|toimitet|pest)*',
    pairs(
      ['vastuulli(nen|s|se)*', 'vastuullis(em|im|in)*'],
      [
        'valin(t|n)*',
        '(tuot)(e|te)*',
        'vaihtoeh(t|d)*',
        'toimija*|yrity(s|ks)*|hotelli*|brändi*|ruok(aa|a)|ruoa(n|t)|muo(ti|tia|din)|kahv(i|e)(|a|n)|pakkau(s|ks)*|matk(a|o|an|at)*|ratkais(u|uj)*|mallisto*|palvelu(|a|n|t|j)',
      ],
    ),
    pairs(
      ['puhd(as|asta|asi)*|puhta(a|i|as)*'],
      [
        'valin(t|n)*|energia(|a|n|st|m|ll)*|energio*|energiantuotan*',
        '(tuuli|aurinko|vesi)?sähkö(|ä|n|st|ll|m)*',
        'tuotan(t|n|no)*',
        'liikenne*|liikkumi*',
      ],
    ),
    pairs(
      ['puhtaam(p|m|pi)*|puhtai(n|mm|mp)*'],
      [
        ...things,
        'tulevaisuu*|huomi(nen|s)*|ympäristö*|maailma*|liiken(ne|te)*|liikkumi*|teknologi*|teollisuu*|ilmast*',
      ],
    ),
    'vihrei(n(?! \\p{L}+in(?!\\p{L}))|mm|mp)* \\p{L}*',
    'biohajoa*',
    'biopohjai*',
    'energiateho(kas|kka)*',
    '(vähä|matala)-päästöi(nen|s)(?!yy)*',
    '(vähä|matala)-hiili(nen|s)(?!yy)*',
    '(vähä|pieni)-kuormit(tei|ei)*',
    `(${good.join('|')}) _${forNature}`,
    `${forNature} _(${good.join('|')})`,
    '(ympäristön|ilmaston|luonnon|maapallon) kannalta _(par|hyv|kestäv|järkev|viisa|vastuull|turvall|fiks)*',
    '(hyvä|hyvää|parempaa|eduksi) _(ympäristön|ilmaston|luonnon) _(puolesta|hyväksi)',
    '(ympäristön|ilmaston|luonnon|planeetan|maapallon) ystävä*',
    '(ympäristön|luonnon|ilmaston) ehdoilla|(ympäristöä|luontoa|ilmastoa) ajat(ellen|televa|televi)*',
    '(pelasta|pelastaa|pelastamme|pelastat|auttaa|autat) (maapallo|maapallon|planeetan|ilmaston|maapalloa|planeettaa)',
    'ympäristö-myötä*',
  ],
  neutral: [
    '(hiili|hiilidioksidi|ilmasto|päästö|co2|co2-päästö|khk)-neutra(al|li|loi)*',
    '(netto|netto-)nol(la|l)*',
    'net-zero*',
    'nolla-(päästö|hiili|hiilidioksidi|co2)*|nolla (päästöä|hiilijalanjälki)',
    'päästöt(ön|öntä|töm)*',
    '(hiili|hiilidioksidi)-negatiivi*',
    '(ilmasto|hiili)-positiivi*',
    '(hiilet|hiilijalanjäljet|fossiilit|ilmastopäästöt)(ön|öntä|töm|on|onta|tom)*',
    '(päästö|co2|hiilidioksidi|hiili)-vapa(a|i)*',
    'fossiilivapa(a|i)*',
    '(hiilijalanjälki|hiilijalanjälkemme|päästöt|päästömme|nettopäästöt|ilmastovaikutus) _(nolla|nollassa|nollaan)|ei aiheuta _*päästöjä|aiheuttamatta päästöjä',
    '(ilman|ei) (yhtään )?(co2-päästöjä|hiilidioksidipäästöjä|hiilijalanjälkeä|ilmastopäästöjä|päästöjä)',
  ],
  netZero: ['netto-nol(la|l)*', 'net-zero*'],
  offset: [
    '(hiili|päästö|ilmasto|lento|co2|matka)?-?kompensoi*|kompensoi*|*kompensaat*',
    '(päästö|hiili|ilmasto)-hyvit(y|e)*',
    '(kumoa|kumoamme|kumotaan|hyvitämme|hyvittää|hyvitetään|tasaa|tasaamme) _päästö*',
    'hyvitet(ty|y|ä|tä|tyj|yis)* _päästö*|päästö* (on )?hyvitet*',
    '(ilmasto|hiili|päästövähennys|päästö)-yksik(kö|ö)*',
    '(hiili|ilmasto)-kredi(t|i)*',
  ],
  offer: [
    'voi(t|tte|vat|daan|nko|tko) _kompensoi*',
    'mahdollisuu(s|den|tta) kompensoi*',
    'kompensoi (matkasi|lentosi|päästösi|omat)',
    'vapaaehtoi* *kompensa*',
  ],
  support: [
    '(istut|lahjoit)* _(puu|pui|taim|mets)*',
    '(suojel|rahoit|tue|tuke)* _(tuulivoim|aurinkovoim|lies|sademets|metsähank|hiilihank|ilmastohank|suojeluhank|hank)*',
    '(puu|puun|puita) _(jokaisesta|jokaista|tilau|osto|myy)*',
  ],
  aim: [
    'tavoit(e|te|tel)*|tavoittee*|tähtää*|tähtää|pyri(mme|n|tään|tä|vät)*|pyrkii|pyrki*',
    'sitou(du|tu|dum)*|lupa(a|amm|us)*|aio(mme|taan|n)|aiko(vat|o)*|aikoo|aikeena',
    'matkalla (kohti|kohden)|kohti|suunnittele*|hanke|ohjelma*|tiekart*|haluamme|tahdomme|visio*',
  ],
  certainty: [
    'olemme|on|ovat|ollaan|tulemme|tulee|tulevat|takaamme|takaa|taataan|varmasti|taatusti|saavutamme|saavuttaa|nollaamme|puolitamme|poistamme|lopetamme|muutumme|siirrymme',
  ],
  emissions: [
    '*päästö*',
    '*hiilijal(an|as)*|*hiilidioksidi*|co2*|khk-*',
    '(kuormi|rasit|vahingoi)(ta|tta|te)* _(ympäristöä|ilmastoa|luontoa)|ilmastovaikutu*|ympäristövaikutu*|ympäristöjal*|ympäristökuorm*|ilmastokuorm*',
    'energian?kulutu*|sähkönkulutu*|kasvihuonekaasu*|fossiili*',
  ],
  reduction: [
    'vähen*|pienen*|pienet*|puolit*|leik(kaa|kaam|at|ka)*|lask(ea|emme|ee|u|etaan)|alen*|pudot*|nolla(a|am|t)*|poist(aa|amm)*|karsi*|säästä*|luovu*|irti',
  ],
  product: [...goods, 'jokais(ta|esta) (myyty|myydy|ostet|tilau|tilat|osto)*'],
  entity: [
    '*yrity(s|ks)*|*yhtiö*|*firma*|konserni*|organisaatio*|*yhdisty(s|ks)*|*seura(|n|a|mme|ssa)|osuuskun(t|n)*|pank(ki|i|ke)*',
    '*kun(ta|nan|taa|nat|tia|tamme|nassa)|*kaupun(ki|gi)*|maakun(t|n)*|alue(|en|ella|emme)|seutu*|virasto*|*koulu(|n|a|mme|t)|yliopisto*|seurakun(t|n)*',
    '*toimin(ta|nan|taa|tamme|nasta|nassa)|liiketoimin*|*teh(das|taa|tai)*|*toimist(o|oj)*|työpaik(k|a)*|toimipai*|toimipis*|toimiti(la|lo)*|kiinteistö*',
    'Suomi|Suomen|Suomesta|Eurooppa|Euroopan|yhteiskun*|maapallo*|maailma|maailmaa|maailmasta|tulevaisuu*|talou(s|de|tta)*|elämä|arki|arjen|hank(e|ke)*|ohjelma*|tavoit(e|te)*|tiekart*|suunnitelm*|polku|polun|päällikkö*|asiantunt*|neuvottel*|seminaar*|*opisto*|*oppilaito*|*seurakun*|*verkosto*|*sairaal*|*kirjast*|*museo*|*satam*|*maa|*valtio*|kaava*|kortteli*|kampu(s|ks)*',
  ],
  speaker: ['olemme|emme|me|ollaan|tulemme olemaan|meistä tulee'],
  whole: [
    'koko _(yrity|yhtiö|konserni|toimin|liiketoimin|organisaati|kunta|kunna|kaupun|yhdisty|seura|firma|talo|ketju|tuotan)*',
    'kaik(ki|kea|esta|kien|esta) _(toimin|liiketoimin|päästö|toimipai|toimipis)*',
    'kokonaan|kauttaaltaan|täysin|kokonaisuudessaan|alusta loppuun|joka osa*',
  ],
  valueChain: [
    '*arvoketju*|toimitusketju*|koko elinkaar*|koko hiilijal*|koko ketju*|tuotantoketju*|pellolta pöytään',
  ],
  own: [
    '(oma(t|n|ien|sta)?|kaupunkimme|kunnan oma|kaupungin oma|organisaatiomme|omien|toimintamme) _(toimin|päästö|energian)*',
    '(kunta|kaupunki)organisaatio*|kaupunkikonserni*|kuntakonserni*',
  ],
  area: [
    '(alueen|alueemme|kunnan alueen|kaupungin alueen|seudun|koko kunnan|koko kaupungin|koko alueen|maakunnan|asukkaiden) _päästö*',
    'alueelli* päästö*|aluepäästö*',
  ],
  label: [
    '*(ympäristö|ilmasto|eko|vihreä|vastuullisuus|kestävyys|hiili|luonto)-(merk|sine|tunnu|leim|sertifika)*',
    'laatulei(ma|m)*|sinet*|*sertifikaat*|*merk(ki|in|it|ke|ist|ill|iks)*|*tunnuks*|*tunnus',
  ],
  owns: [
    'oma(|n|a|mme|lla)|myönnä*|myönsi*|myönne*|ansain*|saanut|saaneet|saimme|saivat|sai|itse|*merkit(ty|yt|tyj|tyä)*|meillä|meille|kannamme|kantaa|tuotteissamme|etsi|tunnista*|valitse|saat',
  ],
  certified: [
    '*sertifioi*|*sertifikaat*',
    '(verkoston|viranomaisen|viranomaisten|EU:n|kunnan|kaupungin|valtion|ministeriön|liiton) (hyväksym|tunnustam|takaam|vahvistam|myöntäm)*',
    '*(ympäristö|ilmasto)-hyväksyt*|hyväksyt* _(ilmasto|ympäristö|vihre)*|virallise* _(ilmasto|ympäristö|vihre|hiili)*|virallinen _(ilmasto|ympäristö|vihreä|hiili)(yrity|kumppan|toimij|kunta|osaaj|edelläk|tuot)*',
  ],

  topic: [
    '*ilmasto(?!in)*|*ympäristö*|*hiili(?!hy|ku|ha)*|*päästö*|ekolog*|eko*|vihre(ä|i)*|*kestävy*|kestäv(ä|i|ä)*|vastuullisuu*|vastuulli*|*verkosto(|n|on|mme|lta|ssa)|luonto*',
  ],
  organic: ['luomu*|luonnonmukai*'],
  science: [
    'tiede-(perust|pohj)(ai|ei)*|(tieteeseen|tutkimustietoon|ilmastotieteeseen) (pohjaut|nojaa|perustu)*|perustu* (tieteeseen|tutkittuun tietoon|ilmastotieteeseen)|tieteeseen perustu*|SBT|SBTi*|science based*|ilmastotieteen mukai*|Pariisin sopimuksen mukai*|1,5 asteen _(polu|polku|tavoit|mukai)*',
  ],
  validated: ['vahvist(i|ama|anut|ettu|etut)*|hyväksy(i|nyt|mä|tty)*|validoi*'],
  duty: [
    'lain _(mukai|vaatim|edellyt|määrä)*|lakisäätei*|laissa _(säädet|vaadi)*|asetuksen _(mukai|vaatim|edellyt)*|direktiivin _(mukai|vaatim|edellyt)*|EU:n _(vaatim|edellyt|määrä)*|viranomais* vaatim*|jätelain*|velvoit(e|te|ett)*',
    'muovipil*|muovihaaru*|muoviaterim*|muovilusik*|vanupuik*|freonit(on|tom|onta)*|CFC-(vapa|yhdist)*|lyijyt(ön|töm|öntä) bensi*|ei sisällä _(freon|CFC|asbesti|lyijy|DDT|BPA)*|asbestit(on|tom)*',
  ],
  merit: [
    'ylpe(ä|i|itä)*|edelläkäv*|poikkeukselli*|ainutlaatui*|erityise*|etum(at)*|esimerk*|ansio*|sitoutu*|vastuulli*|panosta*|ympäristöteko*|ilmastoteko*|parempi|vapaaehtoi*|olemme päättäneet|haluamme|siksi|freonit(on|tom|onta)*|CFC-vapa*|asbestit(on|tom)*|ei sisällä|erotumme|välitämme|rakastamme|koska*',
  ],
  comparison: [
    '(pienem|alhaisem|vähäisem|matalam|niukem|puhtaam|ympäristöystävällisem|ilmastoystävällisem|ekologisem|energiatehokkaam|vähäpäästöisem)(pi|pä|mä|mi|pia|min|mäl|mat|piä)*',
    '(vähemmän|alle puolet|puolet vähemmän|puolta pienem*|puolet pienem*) _*(päästö|kuorm|energia|hiilijal|sähkö)*',
    '(vähemmän|alemmat|alempi|pienemmät|pienempi)',
    'vihreäm(pi|mi|mä|pä|piä)*',
  ],
  comparator: [
    'vuodesta|vuoteen|verrattuna|vertailukohta*|vertailuvuo*|edelliseen vuoteen|aiempaan|edeltäjä*|viime vuo*',
  ],
  vague: [
    'kuin _(muu|muit|muid|muil|muis|kilpailij|perintei|tavalli|tavano|keskimäär|keskiver|useim|yleensä|missään|koskaan|ennen|aiemmin|naapuri|markkinoi|vastaav)*',
    'kilpailij*|muihin verrattuna|verrattuna (muihin|perintei|tavalli|kilpailij|keskimäär)*|perintei* verrattuna|alan keskiarvo*',
  ],
  ranking: [
    '(Suomen|maailman|Euroopan|Pohjoismaiden|alan|alueen|kaupungin|Pirkanmaan|markkinoiden|koko maan) (ekologisi|ympäristöystävällisi|ilmastoystävällisi|vihrei|vastuullisi|kestävi|puhtai|vähäpäästöisi|energiatehokkai|ympäristöviisai|ilmastoviisai)(n|m|mm|mp)*',
    '(ilmasto|ympäristö|kestävyys|vastuullisuus)(vertailu|ranking|mittari)* _(ykkönen|kärje|voitta|paras)*',
    '(ilmastotyön|ympäristötyön|vastuullisuuden) (kärje|ykkö|paras|edelläkäv|mesta)*',
  ],
  symbol: [
    'vihreä* (lehti|lehden|lehdet|sydän|sydämen)|puun lehti|lehti-?kuvi*|lehtikuvio*|maapallo(|n|a|kuva)*|verso*|taim(i|en)*|vihreä* (oikein-?merkki|rasti|väkänen)',
  ],
  ahead: [
    'vuosikymmenen (loppu|lopu|aikana|vaihte|päät)*|(kymmenessä|viidessä|muutamassa|kahdessa|kolmessa|\\d+) vuodessa|(kymmenen|viiden|muutaman|\\d+) vuoden (sisällä|kuluttua|päästä|kuluessa)|tulevaisuudessa|pian|lähivuosi*',
  ],
  resource: [
    '*sähkö*|*energia*|*muovi*|vettä|veden|*polttoain*|jät(e|te)*|raaka-ain*|materiaali*|lämpöä',
  ],
  money: ['euro(a|n|ja|t)|*lahjakort*|*maksu(n|t|ja)|hinta(a|nsa)|hinnan|kuluja|kulut|rahaa'],
  question: [
    '(onko|ovatko|voiko|voivatko|mitä(?! jos)|mikä(?! olisi)|saako(?! olla)|pitääkö|tarvitseeko|riittääkö|olemmeko|kuka|milloin)',
  ],
  yes: ['kyllä|on|ovat|olemme|juuri niin|totta kai|tietysti'],
  mention: [
    '(väit|väitt)(e|een|eet|eitä|että|eiden|eessä)|väittä*|termi(|ä|n|t|en|llä)|sana(a|n|lle|ksi)?|(?<!yhdellä )sanalla(?! sanoen)|ilmaisu(|a|n|t|lla)|ehdot(ettiin|etaan)|aloit(e|teen)|mainoslause*|hakuaika*|mitä …tarkoitta*|määritel(mä|mää|mät|lä)*|viherpesu*|kiellet*|kielt(ä|o)*|kielsi*',
  ],
  allowed: [
    'vihreä* siirtym*|vihreä* (liit|puoluee|kort|kul|linja|liput|lippu|aalto|rahoitu|laina|joukkovelkakirj|sopimu|väylä|kuula|teeaamu)*|vihre(iden|istä|itä|ät) (kansanedust|valtuus|ryhm)*',
    'kestävä* kehity*(?! (heng|mukai|periaat|ehdo))|kestävyysrapor*|kestävä* kan(gas|kaa)*|kestävyysdirektiiv*|kestävä* (liikkumi|rahoitu|talou|kasvu|työ|ura|pohja|rakente)*',
    'energiatehokkuu*',
    'ekologi(nen|s)* (jalanj|kompensaati|til|käytäv|verkost|yhtey|tutkimu|selvity|kartoitu|vaikutu|kantokyk|kriis|murro|neuvon|lokero|sukkess|kestävyy|arvo|olosuhte|asiantunt|kunnostu|ennallista|luokit|rat)*',
    'eko-ohjelma*|ekotila*|hiilineutraal* (Suomi|Suome)*',
    'hiilineutraal* \\p{L}+( 20\\d\\d)? (ohjelma|tiekart|hanke|hankkee|verkosto|projekti|toimenpideohjelma|työryhm|foorumi|seminaari|webinaari)*',
    'kohti hiilineutraal* kun(tia|taa)',
    'hiilineutraal* (ohjelma|tiekart|hanke|hankkee|verkosto|projekti|toimenpideohjelma|työryhm|seminaari|webinaari|suunnitelma|tavoiteohjelma|strategi|laskuri)*|hiilineutraali(us|suus)*(ohjelma|tiekart|suunnitelma|työryhm)*|hiilineutraaliustavoite*',
    'biohajoav* jät*|biojät*',
    '(loisteho|matkakulu|palkka|työaja|tulo|kulu|hinnan|äänen|lämpötila|vaihe)*kompens*|(loistehon|kulujen|menetysten|haittojen|ansionmenetyksen|tappioiden|lämpötilan|vuokran) kompens*',
    'ympäristötietoisuu*|ympäristövastaav*',
    'vastuulli(nen|s)* (johtaja|henkilö|toimittaja|tieteenalajohtaja|hoitaja|lääkäri|vetäjä|suunnittelija|työnjohtaja|pelaami|alkoholi)*',
    'merkittä(v|ä)*|merkit(ä|se|ty)*|merkity(s|ks)*|merkint*|tunnusta*|tunnusluku*|tunnuslu*|puhta(an|at)? (vesi|vede|pöyd|lakana|ilma|valkoi|voitto|äänen)*',
  ],
};

export const negation =
  /(?<![\p{L}])(?:en|et|ei|emme|ette|eivät|eikä|emmekä|eivätkä|ettei|älä(?=\s+(?:kutsu|väitä|laita|heitä|vie|lajit)))(?![\p{L}-])(?!\s+(?:\d|(?:\p{L}+\s+){0,2}(?:vain|ainoastaan|pelkästään|tinki|ting|ihme|luopu|löydy)))/giu;

export const amount =
  /\d[\d\s.,]*(?:%|prosent|[kmgt]wh|[mg]j|kilo|kg|g(?![\p{L}])|tonni|tn|[km]?t(?![\p{L}])|litra|l(?![\p{L}])|m3|m²|km|kpl|co2)/iu;
