import { expect } from '@open-wc/testing';
import { spokenText } from '../testing/said.js';
import { exampleDocument } from '../testing/wtr.js';
import type {} from '../define/goal-badge.js';
import { IlmiGoalBadge } from './goal-badge.js';
import { goalBadgeVariants } from './goal-badge.types.js';

/**
 * What a screen reader says, written out and read by a person: a line for each stop. `[fi: …]` is
 * text that carries its own language. Spaces are plain ones.
 */
const said: Record<string, Record<string, Record<string, string>>> = {
  // quantitative
  'sahko-2028': {
    statement: {
      fi: `
        Esimerkki Oy Koko yritys
        Voimassa
        heading 3: Sähkönkulutus −20 % vuoteen 2028 mennessä
        −6,3 % 2024–2025 · tavoite: −20 %
        meter Eteneminen: 32 % tavoitteesta, 25 % ajasta kulunut, luvut 2025 (32 of 0–100)
        Lähtötaso 2024
        120 MWh
        Viimeisin 2025
        112,4 MWh
        Tavoite 2028
        96 MWh
        Etenee vähintään tasaista tahtia
        32 % tavoitteesta, 25 % ajasta kulunut
        Luvut link(Esimerkki Oy, sähkömittarit), 2025, mitattu
        Tarkastus link(Mallitarkastus Oy), 12.3.2026 (eteneminen)
        link(Suunnitelma) · Luvattu · Voimassa 1.6.2026–31.5.2027 · Kirjannut Esimerkkiverkosto`,
      sv: `
        [fi: Esimerkki Oy] Hela företaget
        Gäller
        heading 3: Elförbrukningen −20 % till år 2028
        −6,3 % 2024–2025 · mål: −20 %
        meter Framsteg: 32 % av målet, 25 % av tiden har gått, siffror 2025 (32 of 0–100)
        Utgångsnivå 2024
        120 MWh
        Senaste 2025
        112,4 MWh
        Mål 2028
        96 MWh
        I jämn takt eller snabbare
        32 % av målet, 25 % av tiden har gått
        Siffror link(Esimerkki Oy, elmätare), 2025, uppmätt
        Granskning link([fi: Mallitarkastus Oy]), 12 mars 2026 (framstegen)
        link(Plan) · Utlovat · Gäller 1 juni 2026–31 maj 2027 · Registrerat av Exempelnätverket`,
      en: `
        [fi: Esimerkki Oy] Whole company
        Active
        heading 3: Electricity use −20% by 2028
        −6.3% 2024–2025 · goal: −20%
        meter Progress: 32% of the goal, 25% of the time gone, figures 2025 (32 of 0–100)
        Start 2024
        120 MWh
        Latest 2025
        112.4 MWh
        Goal 2028
        96 MWh
        On or ahead of the straight line
        32% of the goal, 25% of the time gone
        Figures link(Esimerkki Oy, electricity meters), 2025, measured
        Check link([fi: Mallitarkastus Oy]), 12 March 2026 (progress)
        link(Plan) · Pledged · Valid from 1 June 2026 to 31 May 2027 · Recorded by Example network`,
    },
    compact: {
      fi: `
        meter Eteneminen: 32 % tavoitteesta, 25 % ajasta kulunut, luvut 2025 (32 of 0–100)
        heading 3: Esimerkki Oy: Sähkönkulutus −20 % vuoteen 2028 mennessä
        −6,3 % 2024–2025 · tavoite: −20 %
        Koko yritys
        32 % tavoitteesta, 25 % ajasta kulunut
        Luvut link(Esimerkki Oy, sähkömittarit), 2025, mitattu
        Tarkastus link(Mallitarkastus Oy), 12.3.2026 (eteneminen)
        Voimassa`,
      sv: `
        meter Framsteg: 32 % av målet, 25 % av tiden har gått, siffror 2025 (32 of 0–100)
        heading 3: [fi: Esimerkki Oy]: Elförbrukningen −20 % till år 2028
        −6,3 % 2024–2025 · mål: −20 %
        Hela företaget
        32 % av målet, 25 % av tiden har gått
        Siffror link(Esimerkki Oy, elmätare), 2025, uppmätt
        Granskning link([fi: Mallitarkastus Oy]), 12 mars 2026 (framstegen)
        Gäller`,
      en: `
        meter Progress: 32% of the goal, 25% of the time gone, figures 2025 (32 of 0–100)
        heading 3: [fi: Esimerkki Oy]: Electricity use −20% by 2028
        −6.3% 2024–2025 · goal: −20%
        Whole company
        32% of the goal, 25% of the time gone
        Figures link(Esimerkki Oy, electricity meters), 2025, measured
        Check link([fi: Mallitarkastus Oy]), 12 March 2026 (progress)
        Active`,
    },
    line: {
      fi: `
        Esimerkki Oy · Sähkönkulutus −20 % vuodesta 2024 vuoteen 2028 mennessä · koko yritys · 2024–2025: −6,3 % · 32 % tavoitteesta, 25 % ajasta kulunut · Luvut: Esimerkki Oy, sähkömittarit, 2025, mitattu · Tarkastus: Mallitarkastus Oy, 12.3.2026 (eteneminen) Voimassa`,
      sv: `
        [fi: Esimerkki Oy] · Elförbrukningen −20 % till år 2028 jämfört med år 2024 · hela företaget · 2024–2025: −6,3 % · 32 % av målet, 25 % av tiden har gått · Siffror: Esimerkki Oy, elmätare, 2025, uppmätt · Granskning: [fi: Mallitarkastus Oy], 12 mars 2026 (framstegen) Gäller`,
      en: `
        [fi: Esimerkki Oy] · Electricity use −20% by 2028 compared with 2024 · whole company · 2024–2025: −6.3% · 32% of the goal, 25% of the time gone · Figures: Esimerkki Oy, electricity meters, 2025, measured · Check: [fi: Mallitarkastus Oy], 12 March 2026 (progress) Active`,
    },
  },
  // endState
  'neutraali-2035': {
    statement: {
      fi: `
        Malliopisto Koko organisaatio, scope 1+2
        Voimassa
        heading 3: Hiilineutraali kampus vuoteen 2035 mennessä
        Määritelmä: organisaation oma, päästöt −75 % vuodesta 2022, loput katetaan kotimaisilla hiilinieluilla
        Kompensointi: lasketaan mukaan tavoitteeseen, 25 %, ISO 14064-2
        Jäljelle jäävät päästöt: 25 %, hiilinielut
        Luvut ei vielä lukuja
        Tarkastus riippumatonta tarkastusta ei ole kirjattu
        link(Suunnitelma) · Päätetty 5.5.2026 (johtokunta) · Voimassa 1.8.2026–31.7.2027 · Kirjannut Esimerkkiverkosto`,
      sv: `
        Modellinstitutet Hela organisationen, scope 1+2
        Gäller
        heading 3: Koldioxidneutralt campus till år 2035
        Definition: organisationens egen, utsläppen −75 % jämfört med år 2022, resten täcks med inhemska kolsänkor
        Klimatkompensation: räknas in i målet, 25 %, ISO 14064-2
        Återstående utsläpp: 25 %, kolsänkor
        Siffror inga siffror ännu
        Granskning ingen oberoende granskning registrerad
        link(Plan) · Beslutat 5 maj 2026 (direktionen) · Gäller 1 augusti 2026–31 juli 2027 · Registrerat av Exempelnätverket`,
      en: `
        Malliopisto college Whole organisation, scope 1+2
        Active
        heading 3: Carbon neutral campus by 2035
        Definition: the organisation’s own, emissions −75% compared with 2022, the rest balanced by domestic carbon sinks
        Offsets: counted towards the goal, 25%, ISO 14064-2
        Remaining emissions: 25%, carbon sinks
        Figures no figures yet
        Check no independent check recorded
        link(Plan) · Decided 5 May 2026 (board of the college) · Valid from 1 August 2026 to 31 July 2027 · Recorded by Example network`,
    },
    compact: {
      fi: `
        heading 3: Malliopisto: Hiilineutraali kampus vuoteen 2035 mennessä
        Koko organisaatio, scope 1+2
        Määritelmä: organisaation oma, päästöt −75 % vuodesta 2022, loput katetaan kotimaisilla hiilinieluilla
        Kompensointi: lasketaan mukaan tavoitteeseen, 25 %, ISO 14064-2
        Jäljelle jäävät päästöt: 25 %, hiilinielut
        Luvut ei vielä lukuja
        Tarkastus riippumatonta tarkastusta ei ole kirjattu
        Voimassa`,
      sv: `
        heading 3: Modellinstitutet: Koldioxidneutralt campus till år 2035
        Hela organisationen, scope 1+2
        Definition: organisationens egen, utsläppen −75 % jämfört med år 2022, resten täcks med inhemska kolsänkor
        Klimatkompensation: räknas in i målet, 25 %, ISO 14064-2
        Återstående utsläpp: 25 %, kolsänkor
        Siffror inga siffror ännu
        Granskning ingen oberoende granskning registrerad
        Gäller`,
      en: `
        heading 3: Malliopisto college: Carbon neutral campus by 2035
        Whole organisation, scope 1+2
        Definition: the organisation’s own, emissions −75% compared with 2022, the rest balanced by domestic carbon sinks
        Offsets: counted towards the goal, 25%, ISO 14064-2
        Remaining emissions: 25%, carbon sinks
        Figures no figures yet
        Check no independent check recorded
        Active`,
    },
    line: {
      fi: `
        Malliopisto · Hiilineutraali kampus vuoteen 2035 mennessä · koko organisaatio, scope 1+2 · ei vielä lukuja · riippumatonta tarkastusta ei ole kirjattu · Määritelmä: organisaation oma, päästöt −75 % vuodesta 2022, loput katetaan kotimaisilla hiilinieluilla · Kompensointi: lasketaan mukaan tavoitteeseen, 25 %, ISO 14064-2 · Jäljelle jäävät päästöt: 25 %, hiilinielut Voimassa`,
      sv: `
        Modellinstitutet · Koldioxidneutralt campus till år 2035 · hela organisationen, scope 1+2 · inga siffror ännu · ingen oberoende granskning registrerad · Definition: organisationens egen, utsläppen −75 % jämfört med år 2022, resten täcks med inhemska kolsänkor · Klimatkompensation: räknas in i målet, 25 %, ISO 14064-2 · Återstående utsläpp: 25 %, kolsänkor Gäller`,
      en: `
        Malliopisto college · Carbon neutral campus by 2035 · whole organisation, scope 1+2 · no figures yet · no independent check recorded · Definition: the organisation’s own, emissions −75% compared with 2022, the rest balanced by domestic carbon sinks · Offsets: counted towards the goal, 25%, ISO 14064-2 · Remaining emissions: 25%, carbon sinks Active`,
    },
  },
  // milestone
  'lajittelu-2027': {
    statement: {
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
    compact: {
      fi: `
        meter Eteneminen: 3/5 vaihetta tehty (60 of 0–100)
        heading 3: Kuvitelma ry: Jätteiden lajittelu kaikissa tapahtumissa
        3/5 vaihetta tehty
        Koko organisaatio
        Seuraavaksi: Kumppanien sopimukset, viimeistään 31.3.2027
        Luvut vaiheet organisaation ilmoituksen mukaan
        Tarkastus riippumatonta tarkastusta ei ole kirjattu
        Voimassa`,
      sv: `
        meter Framsteg: 3/5 steg klara (60 of 0–100)
        heading 3: Kuvitelma rf: Avfallssortering vid alla evenemang
        3/5 steg klara
        Hela organisationen
        Härnäst: Avtal med partner, senast 31 mars 2027
        Siffror stegen enligt organisationen
        Granskning ingen oberoende granskning registrerad
        Gäller`,
      en: `
        meter Progress: 3/5 steps done (60 of 0–100)
        heading 3: Kuvitelma ry: Waste sorted at every event
        3/5 steps done
        Whole organisation
        Next: Agreements with partners, by 31 March 2027
        Figures steps as reported by the organisation
        Check no independent check recorded
        Active`,
    },
    line: {
      fi: `
        Kuvitelma ry · Jätteiden lajittelu kaikissa tapahtumissa · koko organisaatio · 3/5 vaihetta tehty · vaiheet organisaation ilmoituksen mukaan · riippumatonta tarkastusta ei ole kirjattu · Seuraavaksi: Kumppanien sopimukset, viimeistään 31.3.2027 Voimassa`,
      sv: `
        Kuvitelma rf · Avfallssortering vid alla evenemang · hela organisationen · 3/5 steg klara · stegen enligt organisationen · ingen oberoende granskning registrerad · Härnäst: Avtal med partner, senast 31 mars 2027 Gäller`,
      en: `
        Kuvitelma ry · Waste sorted at every event · whole organisation · 3/5 steps done · steps as reported by the organisation · no independent check recorded · Next: Agreements with partners, by 31 March 2027 Active`,
    },
  },
  // directional
  'ajot-2026': {
    statement: {
      fi: `
        Kokeilu Tmi Osa toiminnasta, asennuskeikat
        Rauennut
        heading 3: Pakettiautolla ajetut kilometrit vähenemään
        −3,9 % 2023–2024 · ei numeerista tavoitetta
        Lähtötaso 2023
        31 000 km
        Viimeisin 2024
        29 800 km
        Suunta on tavoitteen mukainen
        Luvut Kokeilu Tmi, ajopäiväkirja, 2024
        Tarkastus riippumatonta tarkastusta ei ole kirjattu
        Julkista suunnitelmaa ei ole kirjattu · Luvattu · Voimassa 1.6.2025–31.8.2026 · Kirjannut Esimerkkiverkosto`,
      sv: `
        [fi: Kokeilu Tmi] En del av verksamheten, installationsuppdrag
        Förfallet
        heading 3: Körda kilometer med paketbil ska minska
        −3,9 % 2023–2024 · inget mål i siffror
        Utgångsnivå 2023
        31 000 km
        Senaste 2024
        29 800 km
        Riktningen följer målet
        Siffror Kokeilu Tmi, körjournal, 2024
        Granskning ingen oberoende granskning registrerad
        Ingen offentlig plan registrerad · Utlovat · Gäller 1 juni 2025–31 augusti 2026 · Registrerat av Exempelnätverket`,
      en: `
        [fi: Kokeilu Tmi] Part of the operations, installation jobs
        Lapsed
        heading 3: Kilometres driven by van to be reduced
        −3.9% 2023–2024 · no numerical target
        Start 2023
        31,000 km
        Latest 2024
        29,800 km
        Moving in the intended direction
        Figures Kokeilu Tmi, driving log, 2024
        Check no independent check recorded
        No public plan recorded · Pledged · Valid from 1 June 2025 to 31 August 2026 · Recorded by Example network`,
    },
    compact: {
      fi: `
        heading 3: Kokeilu Tmi: Pakettiautolla ajetut kilometrit vähenemään
        −3,9 % 2023–2024 · ei numeerista tavoitetta
        Osa toiminnasta, asennuskeikat
        Luvut Kokeilu Tmi, ajopäiväkirja, 2024
        Tarkastus riippumatonta tarkastusta ei ole kirjattu
        Rauennut`,
      sv: `
        heading 3: [fi: Kokeilu Tmi]: Körda kilometer med paketbil ska minska
        −3,9 % 2023–2024 · inget mål i siffror
        En del av verksamheten, installationsuppdrag
        Siffror Kokeilu Tmi, körjournal, 2024
        Granskning ingen oberoende granskning registrerad
        Förfallet`,
      en: `
        heading 3: [fi: Kokeilu Tmi]: Kilometres driven by van to be reduced
        −3.9% 2023–2024 · no numerical target
        Part of the operations, installation jobs
        Figures Kokeilu Tmi, driving log, 2024
        Check no independent check recorded
        Lapsed`,
    },
    line: {
      fi: `
        Kokeilu Tmi · Pakettiautolla ajetut kilometrit vähenemään · osa toiminnasta, asennuskeikat · 2023–2024: −3,9 % · ei numeerista tavoitetta · Luvut: Kokeilu Tmi, ajopäiväkirja, 2024 · riippumatonta tarkastusta ei ole kirjattu Rauennut`,
      sv: `
        [fi: Kokeilu Tmi] · Körda kilometer med paketbil ska minska · en del av verksamheten, installationsuppdrag · 2023–2024: −3,9 % · inget mål i siffror · Siffror: Kokeilu Tmi, körjournal, 2024 · ingen oberoende granskning registrerad Förfallet`,
      en: `
        [fi: Kokeilu Tmi] · Kilometres driven by van to be reduced · part of the operations, installation jobs · 2023–2024: −3.9% · no numerical target · Figures: Kokeilu Tmi, driving log, 2024 · no independent check recorded Lapsed`,
    },
  },
  // monitoring
  'kunta-energia': {
    statement: {
      fi: `
        Esimerkkikunta Koko organisaatio
        Seurannassa
        heading 3: Kunnan rakennusten energiankulutus
        12,8 GWh 2025 · tiedoissa ei ole tavoitetta
        Lähtötaso 2020
        14,2 GWh
        Viimeisin 2025
        12,8 GWh
        Luvut Esimerkkikunta, 2025, ennakkotieto
        Tarkastus riippumatonta tarkastusta ei ole kirjattu
        Kirjannut Esimerkkiverkosto`,
      sv: `
        Exempelkommunen Hela organisationen
        Följs upp
        heading 3: Energianvändningen i kommunens byggnader
        12,8 GWh 2025 · inget mål i uppgifterna
        Utgångsnivå 2020
        14,2 GWh
        Senaste 2025
        12,8 GWh
        Siffror Exempelkommunen, 2025, preliminär uppgift
        Granskning ingen oberoende granskning registrerad
        Registrerat av Exempelnätverket`,
      en: `
        Example municipality Whole organisation
        Monitored
        heading 3: Energy use of municipal buildings
        12.8 GWh 2025 · no target in this data
        Start 2020
        14.2 GWh
        Latest 2025
        12.8 GWh
        Figures Example municipality, 2025, preliminary
        Check no independent check recorded
        Recorded by Example network`,
    },
    compact: {
      fi: `
        heading 3: Esimerkkikunta: Kunnan rakennusten energiankulutus
        12,8 GWh 2025 · tiedoissa ei ole tavoitetta
        Koko organisaatio · oli 14,2 GWh vuonna 2020
        Luvut Esimerkkikunta, 2025, ennakkotieto
        Tarkastus riippumatonta tarkastusta ei ole kirjattu
        Seurannassa`,
      sv: `
        heading 3: Exempelkommunen: Energianvändningen i kommunens byggnader
        12,8 GWh 2025 · inget mål i uppgifterna
        Hela organisationen · var 14,2 GWh år 2020
        Siffror Exempelkommunen, 2025, preliminär uppgift
        Granskning ingen oberoende granskning registrerad
        Följs upp`,
      en: `
        heading 3: Example municipality: Energy use of municipal buildings
        12.8 GWh 2025 · no target in this data
        Whole organisation · was 14.2 GWh in 2020
        Figures Example municipality, 2025, preliminary
        Check no independent check recorded
        Monitored`,
    },
    line: {
      fi: `
        Esimerkkikunta · Kunnan rakennusten energiankulutus · koko organisaatio · 2025: 12,8 GWh · tiedoissa ei ole tavoitetta · Luvut: Esimerkkikunta, 2025, ennakkotieto · riippumatonta tarkastusta ei ole kirjattu Seurannassa`,
      sv: `
        Exempelkommunen · Energianvändningen i kommunens byggnader · hela organisationen · 2025: 12,8 GWh · inget mål i uppgifterna · Siffror: Exempelkommunen, 2025, preliminär uppgift · ingen oberoende granskning registrerad Följs upp`,
      en: `
        Example municipality · Energy use of municipal buildings · whole organisation · 2025: 12.8 GWh · no target in this data · Figures: Example municipality, 2025, preliminary · no independent check recorded Monitored`,
    },
  },
  // quantitative, figures of another accounting
  'pirkanmaa-2030': {
    statement: {
      fi: `
        Pirkanmaa Koko alue
        Voimassa
        heading 3: Kasvihuonekaasupäästöt −80 % vuoteen 2030 mennessä
        −53,6 % 2007–2024 · tavoite: −80 %
        meter Eteneminen: 67 % tavoitteesta, 74 % ajasta kulunut, luvut 2024 (67 of 0–100)
        Lähtötaso 2007
        5 311 kt CO₂-ekv.
        Viimeisin 2024
        2 465 kt CO₂-ekv.
        Tavoite 2030
        1 062 kt CO₂-ekv.
        67 % tavoitteesta, 74 % ajasta kulunut
        Tavoite (Hinku-laskenta) ja luvut (laskentatapaa ei ole ilmoitettu) eivät ole täysin vertailukelpoisia
        Arvio (Pirkanmaan liitto, kesäkuu 2024): vuonna 2022 tavoitteeseen oli matkaa noin 43,8 prosenttiyksikköä, eli muutos oli silloin noin −36 %
        Luvut link(SYKE), 2024. SYKEn maakunnan yhteissumma; laskentatapaa ei kerrota
        Tarkastus riippumatonta tarkastusta ei ole kirjattu
        link(Suunnitelma) · link(Päätetty 17.11.2020) (maakuntahallitus)`,
      sv: `
        Birkaland Hela området
        Gäller
        heading 3: Växthusgasutsläppen −80 % till år 2030
        −53,6 % 2007–2024 · mål: −80 %
        meter Framsteg: 67 % av målet, 74 % av tiden har gått, siffror 2024 (67 of 0–100)
        Utgångsnivå 2007
        5 311 kton CO₂e
        Senaste 2024
        2 465 kton CO₂e
        Mål 2030
        1 062 kton CO₂e
        67 % av målet, 74 % av tiden har gått
        Målet (Hinku-beräkning) och siffrorna (beräkningsmetoden är inte angiven) är inte helt jämförbara
        Bedömning (Birkalands förbund, juni 2024): år 2022 återstod cirka 43,8 procentenheter till målet, det vill säga förändringen var då cirka −36 %
        Siffror link([fi: SYKE]), 2024. SYKE:s totalsumma för landskapet; beräkningsvarianten anges inte
        Granskning ingen oberoende granskning registrerad
        link(Plan) · link(Beslutat 17 november 2020) (landskapsstyrelsen)`,
      en: `
        Pirkanmaa Whole area
        Active
        heading 3: Greenhouse gas emissions −80% by 2030
        −53.6% 2007–2024 · goal: −80%
        meter Progress: 67% of the goal, 74% of the time gone, figures 2024 (67 of 0–100)
        Start 2007
        5,311 kt CO₂e
        Latest 2024
        2,465 kt CO₂e
        Goal 2030
        1,062 kt CO₂e
        67% of the goal, 74% of the time gone
        The goal (Hinku rules) and the figures (method not stated) are not fully comparable
        Assessment (Council of Pirkanmaa, June 2024): in 2022 there were about 43.8 percentage points to go, so the change by then was about −36%
        Figures link([fi: SYKE]), 2024. SYKE's regional total; calculation variant not stated
        Check no independent check recorded
        link(Plan) · link(Decided 17 November 2020) (regional board)`,
    },
    compact: {
      fi: `
        meter Eteneminen: 67 % tavoitteesta, 74 % ajasta kulunut, luvut 2024 (67 of 0–100)
        heading 3: Pirkanmaa: Kasvihuonekaasupäästöt −80 % vuoteen 2030 mennessä
        −53,6 % 2007–2024 · tavoite: −80 %
        Koko alue
        67 % tavoitteesta, 74 % ajasta kulunut
        Tavoite (Hinku-laskenta) ja luvut (laskentatapaa ei ole ilmoitettu) eivät ole täysin vertailukelpoisia
        Arvio (Pirkanmaan liitto, kesäkuu 2024): vuonna 2022 tavoitteeseen oli matkaa noin 43,8 prosenttiyksikköä, eli muutos oli silloin noin −36 %
        Luvut link(SYKE), 2024. SYKEn maakunnan yhteissumma; laskentatapaa ei kerrota
        Tarkastus riippumatonta tarkastusta ei ole kirjattu
        Voimassa`,
      sv: `
        meter Framsteg: 67 % av målet, 74 % av tiden har gått, siffror 2024 (67 of 0–100)
        heading 3: Birkaland: Växthusgasutsläppen −80 % till år 2030
        −53,6 % 2007–2024 · mål: −80 %
        Hela området
        67 % av målet, 74 % av tiden har gått
        Målet (Hinku-beräkning) och siffrorna (beräkningsmetoden är inte angiven) är inte helt jämförbara
        Bedömning (Birkalands förbund, juni 2024): år 2022 återstod cirka 43,8 procentenheter till målet, det vill säga förändringen var då cirka −36 %
        Siffror link([fi: SYKE]), 2024. SYKE:s totalsumma för landskapet; beräkningsvarianten anges inte
        Granskning ingen oberoende granskning registrerad
        Gäller`,
      en: `
        meter Progress: 67% of the goal, 74% of the time gone, figures 2024 (67 of 0–100)
        heading 3: Pirkanmaa: Greenhouse gas emissions −80% by 2030
        −53.6% 2007–2024 · goal: −80%
        Whole area
        67% of the goal, 74% of the time gone
        The goal (Hinku rules) and the figures (method not stated) are not fully comparable
        Assessment (Council of Pirkanmaa, June 2024): in 2022 there were about 43.8 percentage points to go, so the change by then was about −36%
        Figures link([fi: SYKE]), 2024. SYKE's regional total; calculation variant not stated
        Check no independent check recorded
        Active`,
    },
    line: {
      fi: `
        Pirkanmaa · Kasvihuonekaasupäästöt −80 % vuodesta 2007 vuoteen 2030 mennessä · koko alue · 2007–2024: −53,6 % · 67 % tavoitteesta, 74 % ajasta kulunut · Luvut: SYKE, 2024 · SYKEn maakunnan yhteissumma; laskentatapaa ei kerrota · riippumatonta tarkastusta ei ole kirjattu · Tavoite (Hinku-laskenta) ja luvut (laskentatapaa ei ole ilmoitettu) eivät ole täysin vertailukelpoisia · Arvio (Pirkanmaan liitto, kesäkuu 2024): vuonna 2022 tavoitteeseen oli matkaa noin 43,8 prosenttiyksikköä, eli muutos oli silloin noin −36 % Voimassa`,
      sv: `
        Birkaland · Växthusgasutsläppen −80 % till år 2030 jämfört med år 2007 · hela området · 2007–2024: −53,6 % · 67 % av målet, 74 % av tiden har gått · Siffror: [fi: SYKE], 2024 · SYKE:s totalsumma för landskapet; beräkningsvarianten anges inte · ingen oberoende granskning registrerad · Målet (Hinku-beräkning) och siffrorna (beräkningsmetoden är inte angiven) är inte helt jämförbara · Bedömning (Birkalands förbund, juni 2024): år 2022 återstod cirka 43,8 procentenheter till målet, det vill säga förändringen var då cirka −36 % Gäller`,
      en: `
        Pirkanmaa · Greenhouse gas emissions −80% by 2030 compared with 2007 · whole area · 2007–2024: −53.6% · 67% of the goal, 74% of the time gone · Figures: [fi: SYKE], 2024 · SYKE's regional total; calculation variant not stated · no independent check recorded · The goal (Hinku rules) and the figures (method not stated) are not fully comparable · Assessment (Council of Pirkanmaa, June 2024): in 2022 there were about 43.8 percentage points to go, so the change by then was about −36% Active`,
    },
  },
};

const day = IlmiGoalBadge.today;

describe('what a screen reader says of <ilmi-goal-badge>', () => {
  before(() => {
    IlmiGoalBadge.define();
    IlmiGoalBadge.today = () => '2026-11-24';
  });
  after(() => {
    IlmiGoalBadge.today = day;
  });

  for (const [goal, variants] of Object.entries(said)) {
    for (const variant of goalBadgeVariants) {
      for (const lang of ['fi', 'sv', 'en']) {
        it(`${goal}, ${variant}, ${lang}`, async () => {
          const badge = document.createElement('ilmi-goal-badge');
          Object.assign(badge, { data: await exampleDocument(), goal, variant, lang });
          document.body.append(badge);
          await badge.updateComplete;
          const lines = variants[variant]![lang]!.trim().split('\n');
          expect(spokenText(badge).replaceAll('\u00a0', ' ')).to.equal(
            lines.map((line) => line.trim()).join('\n'),
          );
          badge.remove();
        });
      }
    }
  }
});
