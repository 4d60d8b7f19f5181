import { expect } from '@open-wc/testing';
import { spokenText } from '../testing/said.js';
import { exampleDocument } from '../testing/wtr.js';
import type {} from '../define/progress-tracker.js';
import { IlmiProgressTracker } from './progress-tracker.js';

/**
 * What a screen reader says, written out and read by a person: a line for each stop. `[fi: …]` is
 * text that carries its own language, `opens:` what opens the table under it. Spaces are plain ones.
 */
const said: Record<string, Record<string, Record<string, string>>> = {
  // on the way
  'sahko-2028': {
    bar: {
      fi: `
        Esimerkki Oy Koko yritys
        Voimassa
        heading 3: Sähkönkulutus −20 % vuoteen 2028 mennessä
        32 % tavoitteesta, 25 % ajasta kulunut
        meter Eteneminen: 32 % tavoitteesta, 25 % ajasta kulunut, luvut 2025 (32 of 0–100)
        Lähtötaso 2024
        120 MWh
        Viimeisin 2025
        112,4 MWh
        Tavoite 2028
        96 MWh
        Etenee vähintään tasaista tahtia
        Luvut link(Esimerkki Oy, sähkömittarit), 2025, mitattu
        Tarkastus link(Mallitarkastus Oy), 12.3.2026 (eteneminen)
        link(Suunnitelma) · Luvattu · Voimassa 1.6.2026–31.5.2027 · Kirjannut Esimerkkiverkosto`,
      sv: `
        [fi: Esimerkki Oy] Hela företaget
        Gäller
        heading 3: Elförbrukningen −20 % till år 2028
        32 % av målet, 25 % av tiden har gått
        meter Framsteg: 32 % av målet, 25 % av tiden har gått, siffror 2025 (32 of 0–100)
        Utgångsnivå 2024
        120 MWh
        Senaste 2025
        112,4 MWh
        Mål 2028
        96 MWh
        I jämn takt eller snabbare
        Siffror link(Esimerkki Oy, elmätare), 2025, uppmätt
        Granskning link([fi: Mallitarkastus Oy]), 12 mars 2026 (framstegen)
        link(Plan) · Utlovat · Gäller 1 juni 2026–31 maj 2027 · Registrerat av Exempelnätverket`,
      en: `
        [fi: Esimerkki Oy] Whole company
        Active
        heading 3: Electricity use −20% by 2028
        32% of the goal, 25% of the time gone
        meter Progress: 32% of the goal, 25% of the time gone, figures 2025 (32 of 0–100)
        Start 2024
        120 MWh
        Latest 2025
        112.4 MWh
        Goal 2028
        96 MWh
        On or ahead of the straight line
        Figures link(Esimerkki Oy, electricity meters), 2025, measured
        Check link([fi: Mallitarkastus Oy]), 12 March 2026 (progress)
        link(Plan) · Pledged · Valid from 1 June 2026 to 31 May 2027 · Recorded by Example network`,
    },
    ring: {
      fi: `
        Esimerkki Oy Koko yritys
        Voimassa
        heading 3: Sähkönkulutus −20 % vuoteen 2028 mennessä
        meter Eteneminen: 32 % tavoitteesta, 25 % ajasta kulunut, luvut 2025 (32 of 0–100)
        −6,3 % 2024–2025 · tavoite: −20 %
        Etenee vähintään tasaista tahtia
        32 % tavoitteesta, 25 % ajasta kulunut
        Lähtötaso 2024
        120 MWh
        Viimeisin 2025
        112,4 MWh
        Tavoite 2028
        96 MWh
        Luvut link(Esimerkki Oy, sähkömittarit), 2025, mitattu
        Tarkastus link(Mallitarkastus Oy), 12.3.2026 (eteneminen)
        link(Suunnitelma) · Luvattu · Voimassa 1.6.2026–31.5.2027 · Kirjannut Esimerkkiverkosto`,
      sv: `
        [fi: Esimerkki Oy] Hela företaget
        Gäller
        heading 3: Elförbrukningen −20 % till år 2028
        meter Framsteg: 32 % av målet, 25 % av tiden har gått, siffror 2025 (32 of 0–100)
        −6,3 % 2024–2025 · mål: −20 %
        I jämn takt eller snabbare
        32 % av målet, 25 % av tiden har gått
        Utgångsnivå 2024
        120 MWh
        Senaste 2025
        112,4 MWh
        Mål 2028
        96 MWh
        Siffror link(Esimerkki Oy, elmätare), 2025, uppmätt
        Granskning link([fi: Mallitarkastus Oy]), 12 mars 2026 (framstegen)
        link(Plan) · Utlovat · Gäller 1 juni 2026–31 maj 2027 · Registrerat av Exempelnätverket`,
      en: `
        [fi: Esimerkki Oy] Whole company
        Active
        heading 3: Electricity use −20% by 2028
        meter Progress: 32% of the goal, 25% of the time gone, figures 2025 (32 of 0–100)
        −6.3% 2024–2025 · goal: −20%
        On or ahead of the straight line
        32% of the goal, 25% of the time gone
        Start 2024
        120 MWh
        Latest 2025
        112.4 MWh
        Goal 2028
        96 MWh
        Figures link(Esimerkki Oy, electricity meters), 2025, measured
        Check link([fi: Mallitarkastus Oy]), 12 March 2026 (progress)
        link(Plan) · Pledged · Valid from 1 June 2026 to 31 May 2027 · Recorded by Example network`,
    },
    pathway: {
      fi: `
        Esimerkki Oy Koko yritys
        Voimassa
        heading 3: Sähkönkulutus −20 % vuoteen 2028 mennessä
        −6,3 % 2024–2025 · tavoite: −20 %
        MWh
        img Lähtötaso 2024: 120 MWh; Viimeisin 2025: 112,4 MWh; Tavoite 2028: 96 MWh; 32 % tavoitteesta, 25 % ajasta kulunut
        Lähtötaso 2024
        120 MWh
        Viimeisin 2025
        112,4 MWh
        Tavoite 2028
        96 MWh
        Etenee vähintään tasaista tahtia
        32 % tavoitteesta, 25 % ajasta kulunut
        opens: Näytä taulukkona
        Ajankohta | Luvut | Tavoite
        2024 | 120 MWh | 120 MWh
        2025 | 112,4 MWh, mitattu | –
        2028 | – | 96 MWh
        Luvut link(Esimerkki Oy, sähkömittarit), 2025, mitattu
        Tarkastus link(Mallitarkastus Oy), 12.3.2026 (eteneminen)
        link(Suunnitelma) · Luvattu · Voimassa 1.6.2026–31.5.2027 · Kirjannut Esimerkkiverkosto`,
      sv: `
        [fi: Esimerkki Oy] Hela företaget
        Gäller
        heading 3: Elförbrukningen −20 % till år 2028
        −6,3 % 2024–2025 · mål: −20 %
        MWh
        img Utgångsnivå 2024: 120 MWh; Senaste 2025: 112,4 MWh; Mål 2028: 96 MWh; 32 % av målet, 25 % av tiden har gått
        Utgångsnivå 2024
        120 MWh
        Senaste 2025
        112,4 MWh
        Mål 2028
        96 MWh
        I jämn takt eller snabbare
        32 % av målet, 25 % av tiden har gått
        opens: Visa som tabell
        Tidpunkt | Siffror | Mål
        2024 | 120 MWh | 120 MWh
        2025 | 112,4 MWh, uppmätt | –
        2028 | – | 96 MWh
        Siffror link(Esimerkki Oy, elmätare), 2025, uppmätt
        Granskning link([fi: Mallitarkastus Oy]), 12 mars 2026 (framstegen)
        link(Plan) · Utlovat · Gäller 1 juni 2026–31 maj 2027 · Registrerat av Exempelnätverket`,
      en: `
        [fi: Esimerkki Oy] Whole company
        Active
        heading 3: Electricity use −20% by 2028
        −6.3% 2024–2025 · goal: −20%
        MWh
        img Start 2024: 120 MWh; Latest 2025: 112.4 MWh; Goal 2028: 96 MWh; 32% of the goal, 25% of the time gone
        Start 2024
        120 MWh
        Latest 2025
        112.4 MWh
        Goal 2028
        96 MWh
        On or ahead of the straight line
        32% of the goal, 25% of the time gone
        opens: Show as a table
        When | Figures | Goal
        2024 | 120 MWh | 120 MWh
        2025 | 112.4 MWh, measured | –
        2028 | – | 96 MWh
        Figures link(Esimerkki Oy, electricity meters), 2025, measured
        Check link([fi: Mallitarkastus Oy]), 12 March 2026 (progress)
        link(Plan) · Pledged · Valid from 1 June 2026 to 31 May 2027 · Recorded by Example network`,
    },
  },
  // steps
  'lajittelu-2027': {
    bar: {
      fi: `
        Kuvitelma ry Koko organisaatio
        Voimassa
        heading 3: Jätteiden lajittelu kaikissa tapahtumissa
        3/5 vaihetta tehty
        meter Eteneminen: 3/5 vaihetta tehty, 45 % ajasta kulunut (60 of 0–100)
        Vaiheet ovat aikataulussa
        Seuraavaksi: Kumppanien sopimukset, viimeistään 31.3.2027
        Luvut vaiheet organisaation ilmoituksen mukaan
        Tarkastus riippumatonta tarkastusta ei ole kirjattu
        Julkista suunnitelmaa ei ole kirjattu · Luvattu · Voimassa 1.1.2026–31.12.2027 · Kirjannut Esimerkkiverkosto`,
      sv: `
        Kuvitelma rf Hela organisationen
        Gäller
        heading 3: Avfallssortering vid alla evenemang
        3/5 steg klara
        meter Framsteg: 3/5 steg klara, 45 % av tiden har gått (60 of 0–100)
        Stegen följer tidtabellen
        Härnäst: Avtal med partner, senast 31 mars 2027
        Siffror stegen enligt organisationen
        Granskning ingen oberoende granskning registrerad
        Ingen offentlig plan registrerad · Utlovat · Gäller 1 januari 2026–31 december 2027 · Registrerat av Exempelnätverket`,
      en: `
        Kuvitelma ry Whole organisation
        Active
        heading 3: Waste sorted at every event
        3/5 steps done
        meter Progress: 3/5 steps done, 45% of the time gone (60 of 0–100)
        The steps are on schedule
        Next: Agreements with partners, by 31 March 2027
        Figures steps as reported by the organisation
        Check no independent check recorded
        No public plan recorded · Pledged · Valid from 1 January 2026 to 31 December 2027 · Recorded by Example network`,
    },
    ring: {
      fi: `
        Kuvitelma ry Koko organisaatio
        Voimassa
        heading 3: Jätteiden lajittelu kaikissa tapahtumissa
        meter Eteneminen: 3/5 vaihetta tehty (60 of 0–100)
        3/5 vaihetta tehty
        Vaiheet ovat aikataulussa
        Seuraavaksi: Kumppanien sopimukset, viimeistään 31.3.2027
        Luvut vaiheet organisaation ilmoituksen mukaan
        Tarkastus riippumatonta tarkastusta ei ole kirjattu
        Julkista suunnitelmaa ei ole kirjattu · Luvattu · Voimassa 1.1.2026–31.12.2027 · Kirjannut Esimerkkiverkosto`,
      sv: `
        Kuvitelma rf Hela organisationen
        Gäller
        heading 3: Avfallssortering vid alla evenemang
        meter Framsteg: 3/5 steg klara (60 of 0–100)
        3/5 steg klara
        Stegen följer tidtabellen
        Härnäst: Avtal med partner, senast 31 mars 2027
        Siffror stegen enligt organisationen
        Granskning ingen oberoende granskning registrerad
        Ingen offentlig plan registrerad · Utlovat · Gäller 1 januari 2026–31 december 2027 · Registrerat av Exempelnätverket`,
      en: `
        Kuvitelma ry Whole organisation
        Active
        heading 3: Waste sorted at every event
        meter Progress: 3/5 steps done (60 of 0–100)
        3/5 steps done
        The steps are on schedule
        Next: Agreements with partners, by 31 March 2027
        Figures steps as reported by the organisation
        Check no independent check recorded
        No public plan recorded · Pledged · Valid from 1 January 2026 to 31 December 2027 · Recorded by Example network`,
    },
    milestones: {
      fi: `
        Kuvitelma ry Koko organisaatio
        Voimassa
        heading 3: Jätteiden lajittelu kaikissa tapahtumissa
        3/5 vaihetta tehty
        Astiat hankittu Tehty 20.3.2026
        Ohjeet talkooväelle Tehty 4.6.2026
        Kesäjuhla lajitellen Tehty 18.7.2026
        Kumppanien sopimukset Viimeistään 31.3.2027
        Tulokset julkaistu Viimeistään 31.12.2027
        Vaiheet ovat aikataulussa
        Seuraavaksi: Kumppanien sopimukset, viimeistään 31.3.2027
        Luvut vaiheet organisaation ilmoituksen mukaan
        Tarkastus riippumatonta tarkastusta ei ole kirjattu
        Julkista suunnitelmaa ei ole kirjattu · Luvattu · Voimassa 1.1.2026–31.12.2027 · Kirjannut Esimerkkiverkosto`,
      sv: `
        Kuvitelma rf Hela organisationen
        Gäller
        heading 3: Avfallssortering vid alla evenemang
        3/5 steg klara
        Kärl anskaffade Klart 20 mars 2026
        Anvisningar för talkofolket Klart 4 juni 2026
        Sommarfest med sortering Klart 18 juli 2026
        Avtal med partner Senast 31 mars 2027
        Resultaten publicerade Senast 31 december 2027
        Stegen följer tidtabellen
        Härnäst: Avtal med partner, senast 31 mars 2027
        Siffror stegen enligt organisationen
        Granskning ingen oberoende granskning registrerad
        Ingen offentlig plan registrerad · Utlovat · Gäller 1 januari 2026–31 december 2027 · Registrerat av Exempelnätverket`,
      en: `
        Kuvitelma ry Whole organisation
        Active
        heading 3: Waste sorted at every event
        3/5 steps done
        Bins bought Done 20 March 2026
        Instructions for volunteers Done 4 June 2026
        Summer party with sorting Done 18 July 2026
        Agreements with partners By 31 March 2027
        Results published By 31 December 2027
        The steps are on schedule
        Next: Agreements with partners, by 31 March 2027
        Figures steps as reported by the organisation
        Check no independent check recorded
        No public plan recorded · Pledged · Valid from 1 January 2026 to 31 December 2027 · Recorded by Example network`,
    },
  },
  // away from the goal
  'taukokaynti-2027': {
    bar: {
      fi: `
        Keksitty Kuljetus Oy Koko yritys
        Voimassa
        heading 3: Polttoaineen kulutus −15 % vuoteen 2027 mennessä
        +2,5 % 2024–2025 · tavoite: −15 %
        meter Eteneminen: 17 % matkasta väärään suuntaan, 33 % ajasta kulunut, luvut 2025 (0 of 0–100)
        Lähtötaso 2024
        84 000 litraa
        Viimeisin 2025
        86 100 litraa
        Tavoite 2027
        71 400 litraa
        Etääntyy tavoitteesta
        17 % matkasta väärään suuntaan, 33 % ajasta kulunut
        Luvut Keksitty Kuljetus Oy, 2025
        Tarkastus riippumatonta tarkastusta ei ole kirjattu
        Julkista suunnitelmaa ei ole kirjattu · Luvattu · Voimassa 1.3.2026–28.2.2027 · Kirjannut Esimerkkiverkosto`,
      sv: `
        [fi: Keksitty Kuljetus Oy] Hela företaget
        Gäller
        heading 3: Bränsleförbrukningen −15 % till år 2027
        +2,5 % 2024–2025 · mål: −15 %
        meter Framsteg: 17 % av vägen åt fel håll, 33 % av tiden har gått, siffror 2025 (0 of 0–100)
        Utgångsnivå 2024
        84 000 liter
        Senaste 2025
        86 100 liter
        Mål 2027
        71 400 liter
        Rör sig bort från målet
        17 % av vägen åt fel håll, 33 % av tiden har gått
        Siffror [fi: Keksitty Kuljetus Oy], 2025
        Granskning ingen oberoende granskning registrerad
        Ingen offentlig plan registrerad · Utlovat · Gäller 1 mars 2026–28 februari 2027 · Registrerat av Exempelnätverket`,
      en: `
        [fi: Keksitty Kuljetus Oy] Whole company
        Active
        heading 3: Fuel use −15% by 2027
        +2.5% 2024–2025 · goal: −15%
        meter Progress: 17% of the way in the wrong direction, 33% of the time gone, figures 2025 (0 of 0–100)
        Start 2024
        84,000 litres
        Latest 2025
        86,100 litres
        Goal 2027
        71,400 litres
        Moving away from the goal
        17% of the way in the wrong direction, 33% of the time gone
        Figures [fi: Keksitty Kuljetus Oy], 2025
        Check no independent check recorded
        No public plan recorded · Pledged · Valid from 1 March 2026 to 28 February 2027 · Recorded by Example network`,
    },
    ring: {
      fi: `
        Keksitty Kuljetus Oy Koko yritys
        Voimassa
        heading 3: Polttoaineen kulutus −15 % vuoteen 2027 mennessä
        meter Eteneminen: 17 % matkasta väärään suuntaan, 33 % ajasta kulunut, luvut 2025 (0 of 0–100)
        +2,5 % 2024–2025 · tavoite: −15 %
        Etääntyy tavoitteesta
        17 % matkasta väärään suuntaan, 33 % ajasta kulunut
        Lähtötaso 2024
        84 000 litraa
        Viimeisin 2025
        86 100 litraa
        Tavoite 2027
        71 400 litraa
        Luvut Keksitty Kuljetus Oy, 2025
        Tarkastus riippumatonta tarkastusta ei ole kirjattu
        Julkista suunnitelmaa ei ole kirjattu · Luvattu · Voimassa 1.3.2026–28.2.2027 · Kirjannut Esimerkkiverkosto`,
      sv: `
        [fi: Keksitty Kuljetus Oy] Hela företaget
        Gäller
        heading 3: Bränsleförbrukningen −15 % till år 2027
        meter Framsteg: 17 % av vägen åt fel håll, 33 % av tiden har gått, siffror 2025 (0 of 0–100)
        +2,5 % 2024–2025 · mål: −15 %
        Rör sig bort från målet
        17 % av vägen åt fel håll, 33 % av tiden har gått
        Utgångsnivå 2024
        84 000 liter
        Senaste 2025
        86 100 liter
        Mål 2027
        71 400 liter
        Siffror [fi: Keksitty Kuljetus Oy], 2025
        Granskning ingen oberoende granskning registrerad
        Ingen offentlig plan registrerad · Utlovat · Gäller 1 mars 2026–28 februari 2027 · Registrerat av Exempelnätverket`,
      en: `
        [fi: Keksitty Kuljetus Oy] Whole company
        Active
        heading 3: Fuel use −15% by 2027
        meter Progress: 17% of the way in the wrong direction, 33% of the time gone, figures 2025 (0 of 0–100)
        +2.5% 2024–2025 · goal: −15%
        Moving away from the goal
        17% of the way in the wrong direction, 33% of the time gone
        Start 2024
        84,000 litres
        Latest 2025
        86,100 litres
        Goal 2027
        71,400 litres
        Figures [fi: Keksitty Kuljetus Oy], 2025
        Check no independent check recorded
        No public plan recorded · Pledged · Valid from 1 March 2026 to 28 February 2027 · Recorded by Example network`,
    },
  },
  // percent, with an interim target
  'lampo-2030': {
    pathway: {
      fi: `
        Esimerkkitalot Oy Osa organisaatiosta, luvut kattavat 85 %, ei mukana: vuokratut varastot
        Voimassa
        heading 3: Uusiutuvan lämmön osuus +45 prosenttiyksikköä vuoteen 2030 mennessä
        70 % 2025 · tavoite: 85 %
        %
        img Lähtötaso 2020: 40 %; Viimeisin 2025: 70 %; Tavoite 2030: 85 %; 67 % tavoitteesta, 50 % ajasta kulunut
        Lähtötaso 2020
        40 %
        Viimeisin 2025
        70 %
        Tavoite 2030
        85 %
        Etenee vähintään tasaista tahtia
        67 % tavoitteesta, 50 % ajasta kulunut
        opens: Näytä taulukkona
        Ajankohta | Luvut | Tavoite
        2020 | 40 % | 40 %
        2025 | 70 % | –
        2027 | – | 70 %
        2030 | – | 85 %
        Välitavoite: +30 prosenttiyksikköä vuoteen 2027 mennessä
        Luvut Esimerkkitalot Oy, 2025
        Tarkastus riippumatonta tarkastusta ei ole kirjattu
        link(Suunnitelma) · Päätetty 10.12.2025 (hallitus) · Voimassa 1.2.2026–31.1.2027 · Kirjannut Esimerkkiverkosto`,
      sv: `
        [fi: Esimerkkitalot Oy] En del av organisationen, siffrorna omfattar 85 %, ingår inte: hyrda lager
        Gäller
        heading 3: Andelen förnybar värme +45 procentenheter till år 2030
        70 % 2025 · mål: 85 %
        %
        img Utgångsnivå 2020: 40 %; Senaste 2025: 70 %; Mål 2030: 85 %; 67 % av målet, 50 % av tiden har gått
        Utgångsnivå 2020
        40 %
        Senaste 2025
        70 %
        Mål 2030
        85 %
        I jämn takt eller snabbare
        67 % av målet, 50 % av tiden har gått
        opens: Visa som tabell
        Tidpunkt | Siffror | Mål
        2020 | 40 % | 40 %
        2025 | 70 % | –
        2027 | – | 70 %
        2030 | – | 85 %
        Delmål: +30 procentenheter till år 2027
        Siffror [fi: Esimerkkitalot Oy], 2025
        Granskning ingen oberoende granskning registrerad
        link(Plan) · Beslutat 10 december 2025 (styrelsen) · Gäller 1 februari 2026–31 januari 2027 · Registrerat av Exempelnätverket`,
      en: `
        [fi: Esimerkkitalot Oy] Part of the organisation, figures cover 85%, not included: rented warehouses
        Active
        heading 3: Share of renewable heat +45 percentage points by 2030
        70% 2025 · goal: 85%
        %
        img Start 2020: 40%; Latest 2025: 70%; Goal 2030: 85%; 67% of the goal, 50% of the time gone
        Start 2020
        40%
        Latest 2025
        70%
        Goal 2030
        85%
        On or ahead of the straight line
        67% of the goal, 50% of the time gone
        opens: Show as a table
        When | Figures | Goal
        2020 | 40% | 40%
        2025 | 70% | –
        2027 | – | 70%
        2030 | – | 85%
        Interim target: +30 percentage points by 2027
        Figures [fi: Esimerkkitalot Oy], 2025
        Check no independent check recorded
        link(Plan) · Decided 10 December 2025 (board) · Valid from 1 February 2026 to 31 January 2027 · Recorded by Example network`,
    },
  },
};

const day = IlmiProgressTracker.today;

describe('what a screen reader says of <ilmi-progress-tracker>', () => {
  before(() => {
    IlmiProgressTracker.define();
    IlmiProgressTracker.today = () => '2026-11-24';
  });
  after(() => {
    IlmiProgressTracker.today = day;
  });

  for (const [goal, views] of Object.entries(said)) {
    for (const [view, texts] of Object.entries(views)) {
      for (const [lang, text] of Object.entries(texts)) {
        it(`${goal}, ${view}, ${lang}`, async () => {
          const tracker = document.createElement('ilmi-progress-tracker');
          Object.assign(tracker, { data: await exampleDocument(), goal, view, lang });
          document.body.append(tracker);
          await tracker.updateComplete;
          const lines = text.trim().split('\n');
          expect(spokenText(tracker).replaceAll('\u00a0', ' ')).to.equal(
            lines.map((line) => line.trim()).join('\n'),
          );
          tracker.remove();
        });
      }
    }
  }
});
