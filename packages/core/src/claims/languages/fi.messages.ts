// Needs review: a lawyer and a native editor.
import type { Messages } from '../types.js';

/** Finnish: what the rules say. */
export const messages: Messages = {
  'GEN-01': {
    message:
      '”{term}” on yleisluonteinen ympäristöväite. Kerro sen vieressä, mikä on paremmin, kuinka paljon ja millä rajauksella.',
    hint: 'Esimerkiksi: ”Sähkönkulutuksemme väheni 12\u00a0% vuodesta 2023 vuoteen 2025 kaikissa verstaissamme.”',
  },
  'GEN-02': {
    message: 'Tarkennus on vain linkin tai vihjeruudun takana. Näytä se samassa näkymässä.',
    hint: 'Kirjoita luku, vuosi ja rajaus samaan kappaleeseen tai korttiin; linkistä voi päästä lisätietoihin.',
  },
  'GEN-03': {
    message: 'Mainitun ympäristömerkin lupa puuttuu, on vanhentunut tai koskee muuta kohdetta.',
    hint: 'Ilmoita luvan numero, kohde ja viimeinen voimassaolopäivä tai jätä merkki mainitsematta.',
  },
  'GEN-04': {
    message:
      'Puunlehden kaltainen symboli voi olla ympäristöväite. Lisää täsmällinen tieto tai käytä neutraalia kuvaketta.',
    hint: 'Kirjoita kuvan viereen esimerkiksi ”sähkönkulutus −12\u00a0%, 2023–2025” tai vaihda lehden tilalle pistoke.',
  },
  'SCP-01': {
    message: 'Teksti puhuu koko organisaatiosta, mutta tavoite kattaa vain: {boundary}.',
    hint: 'Mainitse kohde samassa virkkeessä, esimerkiksi ”pääverstaallamme”.',
  },
  'SCP-02': {
    message: 'Kerro, mitkä scope-luokat luku kattaa.',
    hint: 'Pieni yritys aloittaa usein luokista 1 ja 2: omat polttoaineet sekä ostettu sähkö ja lämpö.',
  },
  'SCP-03': {
    message: 'Arvoketjua koskeva väite vaatii scope 3 -tiedot.',
    hint: 'Puhu omasta toiminnasta (scope 1 ja 2), kunnes scope 3 -luvut ovat koossa.',
  },
  'SCP-04': {
    message: 'Alueen ja organisaation omat päästöt on sekoitettu keskenään.',
    hint: 'Kerro, kenen päästöistä on kyse, esimerkiksi ”koko kunnan alueen päästöt” tai ”kaupungin omien rakennusten ja ajoneuvojen päästöt”.',
  },
  'OFF-01': {
    message:
      'Tuotteen ilmastovaikutusta ei saa esittää neutraalina, vähäisempänä tai myönteisenä kompensoinnin perusteella (liite I, 4c). Poista väite.',
    hint: 'Kerro sen sijaan, mikä on todella muuttunut, esimerkiksi ”valmistukseen kuluu 20\u00a0% vähemmän sähköä kuin vuonna 2022”.',
  },
  'OFF-02': {
    message: 'Kerro, perustuuko tuoteväite kompensointiin.',
    hint: 'Jos kompensointia ei käytetä, kirjaa se tavoitteen tietoihin (offsets.role: none). Siihen asti Ilmi ei näytä väitettä.',
  },
  'OFF-03': {
    message:
      'Näytä omat päästövähennykset ja ostetut yksiköt erikseen, määrä ja standardi mainiten.',
    hint: 'Esimerkiksi: ”Omat päästöt −30\u00a0% vuodesta 2019. Lisäksi vuonna 2025 ostettiin yksiköitä 15\u00a0t\u00a0CO₂-ekv. (Gold Standard).”',
  },
  'OFF-04': {
    message: 'Hankkeen rahoittaminen ei vähennä omia päästöjä. Kuvaa se tukena.',
    hint: 'Esimerkiksi: ”Tuimme vuonna 2025 suon ennallistamista 500 eurolla; tuki ei ole mukana luvuissamme.”',
  },
  'NEU-01': {
    message: 'Määrittele ”neutraali”: rajaus, menetelmä, jäljelle jäävät päästöt.',
    hint: 'Pelkkä luku kertoo usein enemmän: ”Toimitilojen ja ajoneuvojen päästöt −60\u00a0% vuodesta 2019 vuoteen 2030.”',
  },
  'NEU-02': {
    message:
      '”Nettonolla” tarkoittaa yleensä, että päästöjä vähennetään paljon ja jäljelle jäävät katetaan poistumilla. Tarkista termi.',
    hint: 'Jos vähennys on pienempi, kerro se lukuna, esimerkiksi ”−50\u00a0% vuodesta 2020 vuoteen 2030 mennessä”.',
  },
  'NEU-03': {
    message:
      'Kerro, että tavoite tarkoittaa −80\u00a0% vuodesta 2007 Hinku-säännöin (päästöhyvitykset mukana).',
    hint: 'Esimerkiksi: ”Hiilineutraalius tarkoittaa tässä, että alueen päästöt vähenevät 80\u00a0% vuodesta 2007 vuoteen 2030 Hinku-säännöin, päästöhyvitykset mukaan lukien.”',
  },
  'FUT-01': {
    message:
      'Tulevaisuutta koskeva väite edellyttää julkista toimeenpanosuunnitelmaa. Lisää osoite.',
    hint: 'Hyvä alku on sivu omalla verkkosivustolla: mitä tehdään, milloin ja millä rahalla; siihen asti tietokortissa lukee ”Julkista suunnitelmaa ei ole kirjattu”.',
  },
  'FUT-02': {
    message: 'Lisää mitattava tavoite: vertailuvuosi, tavoitevuosi, arvo ja yksikkö.',
    hint: 'Esimerkiksi: ”Sähkönkulutus 120\u00a0MWh vuonna 2023, enintään 96\u00a0MWh vuonna 2028.”',
  },
  'FUT-03': {
    message: 'Suunnitelmasta pitäisi käydä ilmi toimet ja resurssit.',
    hint: 'Esimerkiksi: ”2026 ledvalaisimet verstaalle (4\u00a0000\u00a0€), 2027 lämpöpumppu (15\u00a0000\u00a0€).”',
  },
  'FUT-04': {
    message: 'Nimeä riippumaton asiantuntija, joka tarkastaa etenemisen säännöllisesti.',
    hint: 'Luvut voi tarkastaa esimerkiksi tilintarkastaja, energiakatselmoija tai korkeakoulu; siihen asti tietokortissa lukee, ettei riippumatonta tarkastusta ole kirjattu. Jos asiantuntija on nimetty, kirjaa myös riippumattomuus (verification.independent).',
  },
  'FUT-05': {
    message: '{overdue}',
    hint: 'Pyydä uusi tarkastus ja kirjaa sen päivä; siihen asti tietokortissa näkyy vanha päivä.',
  },
  'FUT-06': {
    message: 'Julkaise asiantuntijan havainnot kuluttajien luettaviksi.',
    hint: 'Hyvä alku on lyhyt yhteenveto omalla verkkosivustolla; lisää sen osoite tietoihin (verification.reportUrl).',
  },
  'FUT-07': {
    message: 'Lisää välitavoite.',
    hint: 'Esimerkiksi puoliväliin: ”enintään 108\u00a0MWh vuonna 2028, kun tavoite on 96\u00a0MWh vuonna 2033”.',
  },
  'FUT-08': {
    message: 'Esitä tavoite tavoitteena (”tavoittelemme”).',
    hint: 'Esimerkiksi: ”Tavoitteemme on vähentää sähkönkulutusta 20\u00a0% vuodesta 2023 vuoteen 2028.”',
  },
  'FUT-09': {
    message: 'Näytä, kuinka suuri osa tavoitteesta perustuu poistumiin tai ostettuihin yksiköihin.',
    hint: 'Esimerkiksi: ”−90\u00a0% vuodesta 2020 vuoteen 2035 mennessä; tästä poistumia on 10 prosenttiyksikköä”.',
  },
  'FUT-10': {
    message:
      'Tavoite on päättynyt, rauennut tai peruttu, mutta teksti esittää sen voimassa olevana.',
    hint: 'Aseta uusi tavoite, joka jatkaa tätä, tai kerro, miten tämä päättyi.',
  },
  'FUT-11': {
    message: 'Tarkastus koski laskentaa, ei suunnitelmaa.',
    hint: 'Pyydä asiantuntijaa tarkastamaan myös suunnitelma ja eteneminen ja kirjaa, mitä tarkastettiin.',
  },
  'LBL-01': {
    message:
      'Tämä näyttää kestävyysmerkiltä. Merkin takana on oltava sertifiointijärjestelmä tai viranomainen (liite I, 2a).',
    hint: 'Käytä tietokorttia. Siinä ovat tavoite, luvut ja tarkastus, mutta se ei muistuta sinettiä.',
  },
  'LBL-02': {
    message: 'Järjestelmän kuvauksesta puuttuu: {missing}.',
    hint: 'Pyydä järjestelmän omistajalta julkiset ehdot ja täydennä puuttuvat tiedot.',
  },
  'LBL-03': {
    message: 'Ilmoita viranomainen, päätös ja julkiset ehdot.',
    hint: 'Esimerkiksi: ”Kaupunginhallitus 15.3.2026 §\u00a042” sekä linkit päätökseen ja ehtoihin.',
  },
  'LBL-04': {
    message: 'Jäsenyys tai oma ilmoitus ei ole sertifiointi.',
    hint: 'Kirjoita esimerkiksi ”Ilmastoverkoston jäsen vuodesta 2026; luvut ovat yrityksen omia”.',
  },
  'LBL-05': {
    message: 'Merkki ei ole nyt voimassa ({reason}).',
    hint: 'Poista merkki sivulta, kunnes tavoite, jäsenyys tai merkin lupa on uusittu.',
  },
  'LBL-07': {
    message: 'Myös sosiaalinen merkki on kestävyysmerkki; lisää peruste.',
    hint: 'Asian voi kertoa myös tekstinä, esimerkiksi ”koulutamme joka vuosi kaksi oppisopimusopiskelijaa”.',
  },
  'SBT-01': {
    message: 'Tietoihin kirjattu tila on ”{status}”, ei ”vahvistettu”.',
    hint: 'Kirjoita, mitä SBTi:n rekisterissä lukee, esimerkiksi ”olemme sitoutuneet asettamaan tavoitteen; sitä ei ole vielä vahvistettu”.',
  },
  'LEG-01': {
    message: 'Laki vaatii tätä kaikilta; älä esitä sitä ansiona.',
    hint: 'Kerro, mikä ylittää vaatimuksen, tai mainitse asia neutraalisti: ”kuten kaikilta alallamme vaaditaan”.',
  },
  'CMP-01': {
    message: 'Kerro vertailukohta, mittari ja ajankohta.',
    hint: 'Esimerkiksi: ”Mitattu sähkönkulutus neliömetriä kohti oli 15\u00a0% pienempi vuonna 2025 kuin vanhassa verstaassamme vuonna 2022.”',
  },
  'CMP-02': {
    message: 'Näytä vertailutapa ja tietojen päiväys.',
    hint: 'Kirjoita luettelon alle, miten järjestys muodostuu ja miltä vuodelta luvut ovat.',
  },
  'DAT-01': {
    message: 'Lisää lukuun {missing}.',
    hint: 'Esimerkiksi: ”120\u00a0MWh, 2025, kaikki toimitilat, lähde: sähköyhtiön raportti” tai ”päästöt −30\u00a0% vuodesta 2019”; siihen asti tietokortissa lukee, että rajausta tai lähdettä ei ole ilmoitettu.',
  },
  'DAT-02': {
    message: '{shown}\u00a0% ei vastaa tietoja ({computed}\u00a0%).',
    hint: 'Ota prosenttiluku tiedoista, tai jos lähtötasossa tai viimeisimmässä luvussa on virhe, korjaa se.',
  },
  'DAT-03': {
    message: 'Menetelmä muuttui vuonna {year}; lisää huomautus tai laske uudelleen.',
    hint: 'Esimerkiksi: ”Vuodesta 2024 alkaen kaukolämpö lasketaan toimittajan omalla päästökertoimella.”',
  },
  'DAT-04': {
    message: 'Viimeisin tieto on vuodelta {year}.',
    hint: 'Lisää viimeisimmän täyden vuoden luku esimerkiksi sähköyhtiön kulutusraportista.',
  },
  'DAT-05': {
    message: 'Merkitse arvo ennakkotiedoksi.',
    hint: 'Valitse laaduksi ennakkotieto (quality: preliminary), niin se näkyy luvun vieressä.',
  },
  'DAT-06': {
    message: 'Näytä myös absoluuttiset päästöt.',
    hint: 'Esimerkiksi: ”2\u00a0kg\u00a0CO₂-ekv. tuotetta kohti, yhteensä 14\u00a0t\u00a0CO₂-ekv. (2025)”.',
  },
  'DAT-07': {
    message: 'Näytä arvo päästöhyvitysten kanssa ja ilman niitä.',
    hint: 'Esimerkiksi: ”52\u00a0kt\u00a0CO₂-ekv. päästöhyvitysten kanssa, 58\u00a0kt\u00a0CO₂-ekv. ilman niitä”.',
  },
  'DAT-08': {
    message: 'Vertailuvuoden luku on poikkeuksellisen suuri; perustele valinta.',
    hint: 'Valitse tavanomaisempi vuosi tai kerro, mistä luku johtuu, esimerkiksi kylmästä talvesta.',
  },
  'LNG-01': {
    message: 'Kieliversiot sanovat eri asioita.',
    hint: 'Valitse varovaisin versio ja käännä muut sen mukaan.',
  },
  'STY-01': {
    message: 'Liitä tarinan väite tavoitteen tietoihin.',
    hint: 'Valitse tavoite, josta tarina kertoo (goals), tai jätä väite pois.',
  },
  'CTX-01': {
    message: 'Kerro, kuka tämän näkee ja myykö organisaatio kuluttajille.',
    hint: 'Kaksi kenttää riittää: network.audience ja organisaation isTrader; siihen asti tarkistus olettaa, että lukijat ovat kuluttajia.',
  },
};

/** Words that fill the places of the messages. */
export const names: Readonly<Record<string, string>> = {
  // {missing} of DAT-01: ”Lisää lukuun yksikkö ja lähde.”
  unit: 'yksikkö',
  boundary: 'rajaus',
  source: 'lähde',
  baseYear: 'vertailuvuosi',
  // {missing} of LBL-02
  terms: 'julkiset ehdot',
  openAccess: 'tasapuolinen pääsy kaikille elinkeinonharjoittajille',
  stakeholders: 'asiantuntijoiden ja sidosryhmien kuuleminen',
  suspension: 'menettely merkin käytön keskeyttämiseksi tai peruuttamiseksi',
  monitor: 'riippumattoman ulkopuolisen tahon tekemä valvonta',
  owner: 'omistaja',
  // {overdue} of FUT-05
  overdue: 'Viimeisin tarkastus tehtiin {date}; nyt on uuden aika.',
  undated: 'Uuden tarkastuksen piti olla viimeistään {date}.',
  // {reason} of LBL-05
  membershipExpired: 'jäsenyys päättynyt',
  labelExpired: 'merkin lupa päättynyt',
  // {status} of SBT-01
  committed: 'sitoutunut',
  removed: 'poistettu',
  expiredStatus: 'vanhentunut',
  unknown: 'ei tiedossa',
  // {boundary} of SCP-01
  organization: 'osa organisaatiosta',
  territory: 'osa alueesta',
  valueChain: 'osa arvoketjua',
  activity: 'osa toiminnasta',
  productGroup: 'yksi tuoteryhmä',
  coverage: ' rajauksesta',
  excluded: 'ei mukana: ',
};

/** What every report ends with. */
export const footer = (rules: number): string =>
  `Automaattinen tarkistus, ${rules} sääntöä. Ohjeellinen, ei oikeudellista neuvontaa; puhdas tulos ei tarkoita, että väite on lain mukainen.`;
