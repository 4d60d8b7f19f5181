import { unitOf } from '../shared/units.js';
import type { SheetName } from './fields.js';

/*
 * What people write in Finnish, Swedish and English: names of sheets and columns, and words in cells.
 * Compared without case, spaces and punctuation.
 */

/** A word as it is compared: letters and digits only. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '');

const split = (words: string): string[] => words.split(',').map(plain);

/** Words by what they mean; one that means two things is left out. */
function index<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, T> {
  const map = new Map<string, T | undefined>();
  for (const [word, meaning] of entries)
    map.set(word, map.has(word) && map.get(word) !== meaning ? undefined : meaning);
  return map as ReadonlyMap<string, T>;
}

// Sheets

const sheetWords: Record<SheetName, string> = {
  info: 'tiedot, perustiedot, verkosto, verkoston tiedot, information, uppgifter, nätverk, nätverket, network',
  organizations:
    'organisations, members, jäsenet, organisaatiot, jäsenorganisaatiot, medlemmar, organisationer',
  goals: 'tavoitteet, mål',
  observations: 'luvut, havainnot, toteumat, seuranta, figures, siffror, utfall, uppföljning',
  interim: 'välitavoitteet, interim targets, delmål, etappmål',
  milestones: 'vaiheet, välivaiheet, steps, steg, milstolpar',
  measures: 'suunnitelman toimet, suunnitelma, plan measures, plan, planens åtgärder',
  actions: 'toimet, toimenpiteet, teot, åtgärder',
  stories: 'tarinat, uutiset, news, berättelser, nyheter',
  events: 'tapahtumat, tilaisuudet, evenemang, händelser',
  offers:
    'tarjoukset, tarjoukset ja tarpeet, tarpeet, offers and needs, erbjudanden, erbjudanden och behov',
  sources: 'lähteet, tietolähteet, källor, datakällor',
};

const sheets = index(
  (Object.entries(sheetWords) as [SheetName, string][]).flatMap(([name, words]) =>
    [name, ...split(words)].map((word) => [word, name] as const),
  ),
);

/** The sheet of a name in any of the three languages. */
export const sheetNamed = (name: string): SheetName | undefined => sheets.get(plain(name));

// Columns

/** What a column of a sheet is called, by the path of its field. */
type Headers = Record<string, string>;

const title = 'otsikko, nimi, rubrik, titel, name';
const summary = 'kuvaus, tiivistelmä, esittely, beskrivning, description, sammanfattning';
const organization = 'organisaatio, jäsen, organisation, medlem, member';
const url =
  'linkki, verkkosivu, verkkosivut, verkko-osoite, www, www-sivu, osoite, länk, webbplats, webbadress, website, link, address';
const year = 'vuosi, år';
const date = 'päivä, päivämäärä, pvm, datum, day';
const goal = 'tavoite, tavoitteen tunnus, mål, målets id';
const unit = 'yksikkö, mittayksikkö, enhet';
const accounting = 'laskentatapa, beräkningssätt, laskentamenetelmä';
const source = 'lähde, källa';
const id = 'tunnus, tunniste';
const status = 'tila, tilanne, läge';
const kind = 'tyyppi, laji, typ, type, slag';
const validUntil = 'voimassa, voimassa asti, voimassa saakka, giltig till, valid to';
const start = 'alkaa, alku, alkaen, aloitus, aika, ajankohta, börjar, startdatum, starts, time';
const end = 'päättyy, loppu, loppuu, asti, slutar, slutdatum, ends';
const image = {
  'image.src': 'kuva, bild, picture',
  'image.alt':
    'kuvan kuvaus, kuvateksti, vaihtoehtoinen teksti, alt-teksti, bildens beskrivning, alt-text',
  'image.credit': 'kuvaaja, kuvan tekijä, fotograf, photo',
};
const contact = {
  'contact.name': 'yhteyshenkilö, yhteystieto, kontakt, contact',
  'contact.email': 'sähköposti, sähköpostiosoite, e-post, email',
  'contact.phone': 'puhelin, puhelinnumero, telefon, phone',
  'contact.url': 'yhteyslomake, kontaktsida',
};

const headerWords: Record<SheetName, Headers> = {
  info: {
    updated: 'päivitetty, uppdaterad',
    languages: 'kielet, kieli, språk, language',
    licence: 'lisenssi, käyttöehdot, licens, license',
    'network.id': 'verkoston tunnus, nätverkets id',
    'network.name': 'verkoston nimi, verkosto, nätverkets namn, nätverk',
    'network.url': 'verkoston verkkosivu, verkkosivu, nätverkets webbplats',
    'network.operator.name': 'ylläpitäjä, upprätthållare',
    'network.contact.name': contact['contact.name'],
    'network.contact.email': contact['contact.email'],
    'network.contact.phone': contact['contact.phone'],
    'network.renewal.months': 'uusimisväli, uusimisväli kuukausina, förnyas efter månader',
    'network.privacyUrl': 'tietosuojaseloste, dataskyddsbeskrivning',
    'network.audience': 'yleisö, målgrupp',
    'links.site': 'sivusto, webbplats',
  },
  organizations: {
    id,
    kind: `${kind}, organisaation tyyppi, organisaatiotyyppi, organisationstyp`,
    name: `nimi, namn, ${organization}, jäsenen nimi, organisaation nimi, organisationens namn`,
    url: `${url}, kotisivu, kotisivut, hemsida`,
    summary,
    municipality: 'kunta, kotikunta, kuntakoodi, kuntanumero, kommun, hemkommun, kommunkod',
    industry: 'toimiala, bransch',
    size: 'koko, kokoluokka, storlek',
    isTrader: 'myy kuluttajille, säljer till konsumenter, sells to consumers',
    'logo.src': 'logo, logotyp',
    'logo.alt': 'logon kuvaus, logotypens beskrivning',
    'membership.since':
      'jäsen alkaen, liittynyt, liittymispäivä, jäsenyys alkoi, medlem sedan, anslutningsdag',
    'membership.validUntil': 'jäsenyys voimassa, jäsenyys päättyy, medlemskapet gäller till',
    'membership.recordedBy': 'kirjannut, antecknad av',
  },
  goals: {
    id,
    organization,
    title: `${title}, tavoite, mitä parannetaan, mål`,
    statement: 'tavoitelause, lupaus, muotoilu, formulering',
    kind: `${kind}, tavoitteen tyyppi, måltyp`,
    theme: 'teema, aihe, tema',
    'boundary.kind': 'rajaus, avgränsning',
    'boundary.excluded': 'ei mukana, rajattu pois, utanför',
    'boundary.scopes': 'scopet, scope',
    'measure.quantity': 'suure, mitä mitataan, storhet',
    'measure.unit': unit,
    'measure.basis': 'mittaustapa, basis, bas',
    'measure.accounting': accounting,
    'baseline.year': 'lähtövuosi, vertailuvuosi, perusvuosi, basår, base year',
    'baseline.value':
      'lähtötaso, lähtöarvo, vertailuarvo, vertailutaso, utgångsvärde, utgångsnivå, base value',
    'baseline.source': 'lähtötason lähde, utgångsvärdets källa',
    'target.year': 'tavoitevuosi, målår',
    'target.value': 'tavoitearvo, tavoitetaso, målvärde, målnivå',
    'target.change':
      'tavoiteltu muutos, tavoiteltu muutos %, muutos, muutos %, muutos prosentteina, muutosprosentti, förändring, förändring %, change',
    'target.points': 'prosenttiyksikköä, procentenheter',
    direction: 'suunta, riktning',
    status,
    validFrom: 'voimassa alkaen, giltig från',
    validUntil,
    reviewDue: 'uusittava, uusitaan, tarkistuspäivä, förnyas',
    'decision.body': 'päättäjä, päätöksen tekijä, beslutsfattare',
    'decision.date': 'päätöspäivä, päätetty, beslutsdatum',
    'decision.url': 'päätös, päätöksen osoite, beslut',
    'plan.url': 'suunnitelma, suunnitelman osoite, plan',
  },
  observations: {
    goal,
    year,
    date,
    'period.start': 'jakso alkaa, alkaa, alku, perioden börjar',
    'period.end': 'jakso päättyy, päättyy, loppu, perioden slutar',
    value: 'arvo, luku, määrä, lukema, toteuma, värde, siffra, mängd, figure',
    valueWithoutCredits: 'arvo ilman päästöhyvityksiä, värde utan kompensationer',
    quality: 'laatu, kvalitet',
    accounting,
    source,
  },
  interim: {
    goal,
    year,
    date,
    value: 'arvo, tavoitearvo, tavoitetaso, värde, målvärde',
    change: 'muutos, muutos %, förändring, förändring %',
    points: 'prosenttiyksikköä, procentenheter',
    accounting,
  },
  milestones: {
    goal,
    title: `${title}, vaihe, välivaihe, step, steg, milstolpe`,
    due: 'määräaika, viimeistään, deadline, senast',
    done: 'tehty, valmis, valmistunut, klar, gjord',
  },
  measures: {
    goal,
    title: `${title}, toimi, toimenpide, measure, åtgärd`,
    legalRequirement: 'lakisääteinen, lagstadgad',
  },
  actions: {
    id,
    organization,
    goals: `${goal}, tavoitteet, goal`,
    title: `${title}, toimi, toimenpide, teko, action, åtgärd`,
    summary,
    status,
    start,
    end,
    'effect.value': 'vaikutus, effekt',
    'effect.unit': `vaikutuksen yksikkö, effektens enhet, ${unit}`,
    'effect.year': `vaikutuksen vuosi, effektens år, ${year}`,
    url,
  },
  stories: {
    id,
    organization,
    goals: `${goal}, tavoitteet, goal`,
    title: `${title}, tarina, story, berättelse`,
    summary: `ingressi, ingress, ${summary}`,
    body: 'teksti, leipäteksti, text, brödtext',
    url,
    ...image,
    author: 'kirjoittaja, tekijä, författare',
    published: 'julkaistu, julkaisupäivä, publicerad, publiceringsdatum',
    language: 'kieli, språk',
    tags: 'avainsanat, asiasanat, nyckelord',
  },
  events: {
    id,
    title: `${title}, tapahtuma, tilaisuus, event, evenemang`,
    summary,
    start: `${start}, ${date}`,
    end,
    timeZone: 'aikavyöhyke, tidszon',
    place: 'paikka, plats',
    online: 'etäosallistuminen, etälinkki, etäosoite, på nätet',
    url,
    organizer: 'järjestäjä, arrangör',
    status,
  },
  offers: {
    id,
    kind,
    topic: 'aihe, teema, ämne',
    organization,
    'provider.name': 'tarjoaja, erbjuds av',
    title: `${title}, tarjous, offer, erbjudande`,
    summary,
    ...contact,
    url,
    validUntil,
  },
  sources: {
    id,
    name: `nimi, namn, ${source}, lähteen nimi, källans namn`,
    publisher: 'julkaisija, utgivare',
    url,
    licence: 'lisenssi, käyttöehdot, licens, license',
    retrieved: 'haettu, hakupäivä, poimittu, hämtad',
    note: 'huomautus, huom, lisätieto, anmärkning',
  },
};

const headers = new Map(
  (Object.entries(headerWords) as [SheetName, Headers][]).map(([sheet, words]) => [
    sheet,
    index(
      Object.entries(words).flatMap(([path, names]) =>
        split(names).map((name) => [name, path] as const),
      ),
    ),
  ]),
);

/** The path that a word stands for in a sheet. */
export const pathNamed = (sheet: SheetName, header: string): string | undefined =>
  headers.get(sheet)!.get(plain(header));

/** Columns that an empty sheet is given. */
export const usualColumns = (sheet: SheetName): string[] => Object.keys(headerWords[sheet]);

/** Headers of the two columns of `info`. */
export const infoColumns: ReadonlyMap<string, 'path' | 'value'> = new Map([
  ...split('path, field, tieto, kenttä, polku, nimi, uppgift, fält').map(
    (word) => [word, 'path'] as const,
  ),
  ...split('value, arvo, sisältö, värde, innehåll').map((word) => [word, 'value'] as const),
]);

const languageWords = index(
  Object.entries({
    fi: 'fi, suomeksi, suomi, på finska, finska, in finnish, finnish',
    sv: 'sv, ruotsiksi, ruotsi, på svenska, svenska, in swedish, swedish',
    en: 'en, englanniksi, englanti, på engelska, engelska, in english, english',
  }).flatMap(([tag, words]) => split(words).map((word) => [word, tag] as const)),
);

/** Takes `Otsikko (sv)` and `Otsikko ruotsiksi` apart. */
export function languageOf(header: string): { base: string; language: string } | undefined {
  const match = /^(.*?[\p{L}\p{N}])[\s(,:–-]+((?:på |in )?\p{L}+)\)?$/iu.exec(header.trim());
  const language = match && languageWords.get(plain(match[2]!));
  return language ? { base: match[1]!, language } : undefined;
}

// Cells

const booleans = index([
  ...split('true, yes, y, x, kyllä, k, on, tosi, ja, j, sant, 1').map(
    (word) => [word, true] as const,
  ),
  ...split('false, no, n, ei, e, epätosi, nej, falskt, 0').map((word) => [word, false] as const),
  ['✓', true],
  ['✔', true],
]);

export function readBoolean(cell: unknown): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  return typeof cell === 'string' || typeof cell === 'number'
    ? booleans.get(plain(String(cell)) || String(cell).trim())
    : undefined;
}

/**
 * Words of the lists: Finnish | Swedish | English, the usual one first. The members themselves are read, too,
 * written apart or not.
 */
const members: Record<string, string> = {
  municipality: 'kunta, kaupunki | kommun, stad | city, town',
  region: 'maakunta, alue, region | landskap',
  publicAuthority: 'viranomainen, julkinen, julkinen taho | myndighet | authority',
  company: 'yritys, oy, oyj, firma | företag, bolag, ab | business',
  association: 'yhdistys, järjestö, ry | förening, rf',
  education: 'oppilaitos, koulu | skola, läroanstalt | school, university',
  other: 'muu, muut | annan, annat, övrigt | other',
  micro: 'mikro, mikroyritys | mikroföretag',
  small: 'pieni, pienyritys | liten, litet',
  medium: 'keskisuuri, keskikokoinen | medelstor, medelstort',
  large: 'suuri | stor, stort | big',
  quantitative: 'määrällinen, luku, numeerinen | kvantitativ, kvantitativt | number',
  endState: 'lopputila, päästötön | slutläge',
  milestone: 'vaiheittainen, vaiheet | steg | steps',
  directional: 'suunta | riktning',
  monitoring: 'seuranta | uppföljning',
  energyEfficiency: 'energiatehokkuus, energiansäästö | energieffektivitet',
  renewableEnergy: 'uusiutuva energia | förnybar energi | renewables',
  materials: 'materiaalit | material',
  circularEconomy: 'kiertotalous | cirkulär ekonomi',
  waste: 'jätteet, jäte | avfall',
  innovation: 'innovaatiot, innovaatio | innovationer',
  sustainableBuilding: 'kestävä rakentaminen | hållbart byggande',
  procurement: 'hankinnat | upphandling, anskaffningar',
  lessTravel: 'matkustamisen vähentäminen | mindre resor',
  mobility: 'liikkuminen | mobilitet',
  transport: 'kuljetukset | transporter',
  manufacturing: 'valmistus, tuotanto | tillverkning',
  emissions: 'päästöt | utsläpp',
  organization: 'organisaatio, koko organisaatio | organisationen, hela organisationen',
  territory: 'alue, koko alue | område, hela området',
  valueChain: 'arvoketju | värdekedja',
  activity: 'toiminto, osa toiminnasta | verksamhet',
  productGroup: 'tuoteryhmä | produktgrupp',
  ghgEmissions:
    'kasvihuonekaasupäästöt, päästöt, khk-päästöt | växthusgasutsläpp, utsläpp | emissions, ghg',
  energy: 'energia, sähkö, lämpö | energi, el, värme | electricity, heat',
  distance: 'matka, kilometrit | sträcka',
  absolute: 'absoluuttinen, kokonaismäärä | absolut | total',
  intensity: 'ominaiskulutus, intensiteetti | intensitet',
  share: 'osuus | andel',
  count: 'lukumäärä, määrä | antal',
  decrease: 'vähenee, vähennys, laskee | minskar, minskning | down',
  increase: 'kasvaa, lisäys, nousee | ökar, ökning | up',
  hold: 'pysyy, ennallaan | oförändrad | same',
  measured: 'mitattu | mätt, uppmätt',
  estimated: 'arvio, arvioitu | uppskattning, uppskattad | estimate',
  preliminary: 'ennakko, ennakkotieto, alustava | preliminär, preliminärt',
  unknown: 'ei tiedossa, tuntematon | okänd, okänt',
  onTrack: 'aikataulussa | enligt plan',
  behind: 'jäljessä, myöhässä | efter',
  done: 'tehty, valmis, toteutettu | klar, gjord, färdig | ready',
  stopped: 'keskeytetty, lopetettu | avbruten, avslutad',
  planned: 'suunniteltu, suunnitteilla | planerad',
  inProgress: 'käynnissä, kesken, meneillään | pågår, pågående | ongoing',
  proposed: 'ehdotettu | föreslagen',
  pledged: 'luvattu | lovad, utlovad',
  decided: 'päätetty | beslutad, beslutat',
  inLaw: 'laissa | i lag',
  achieved: 'saavutettu | uppnådd, uppnått',
  withdrawn: 'peruttu | återtagen',
  usage: 'käyttöperusteinen | förbrukningsbaserad',
  hinku: 'hinku-laskenta',
  confirmed: 'vahvistettu, varma | bekräftad',
  cancelled: 'peruttu | inställd | canceled',
  tentative: 'alustava | preliminär',
  offer: 'tarjous, tarjotaan, tarjoaa | erbjudande, erbjuds',
  need: 'tarve, tarvitaan, tarvitsee | behov, behövs',
  energySaving: 'energiansäästö | energisparande',
  funding: 'rahoitus | finansiering',
  partners: 'kumppanit, kumppani | partner',
  peerSupport: 'vertaistuki | kollegialt stöd',
  audit: 'katselmus, auditointi | granskning',
  communication: 'viestintä | kommunikation',
  consumers: 'kuluttajat | konsumenter',
  mixed: 'kaikki, sekä että | alla',
  businesses: 'yritykset | företag',
  public: 'julkinen sektori | offentliga sektorn',
  inventory: 'laskenta | beräkning',
  target: 'tavoite | mål',
  plan: 'suunnitelma | plan',
  progress: 'eteneminen | framsteg',
  own: 'oma | egen',
  none: 'ei, ei mitään | ingen, inget',
  plain: 'teksti | text',
  form: 'lomake | formulär',
  link: 'linkki | länk',
};

/** The one member of a list that a word means. */
export function readWord(text: string, words: readonly string[]): string | undefined {
  const word = plain(text);
  if (!word) return undefined;
  const exact = words.find((member) => plain(member) === word);
  if (exact !== undefined) return exact;
  const meant = words.filter(
    (member) =>
      Object.hasOwn(members, member) && split(members[member]!.replaceAll('|', ',')).includes(word),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** The words of a list as somebody types them in a language; where it has no word that is clear, the member. */
export const wordsIn = (list: readonly (string | number)[], lang: 'fi' | 'sv'): string =>
  list
    .map(String)
    .map((member, _, words) => {
      const [name] = members[member]?.split('|')[lang === 'fi' ? 0 : 1]?.split(',') ?? [];
      const word = name?.trim();
      return word && readWord(word, words) === member ? word : member;
    })
    .join(', ');

/** The code of a unit as people write it: `t CO₂-ekv.`, `kWh/m²`, `kpl`. */
export function readUnit(text: string, units: readonly string[]): string | undefined {
  const { unit } = unitOf(text);
  return unit === 'other' ? readWord(text, units) : unit;
}
