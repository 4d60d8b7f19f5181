import type { Templates } from './templates.js';

export const templates: Templates = {
  energyEfficiency: [
    ['Sähkönkulutus', 'kWh', 'Vuoden kulutus näkyy sähköyhtiön palvelussa.'],
    ['Lämmitysenergian kulutus', 'kWh', 'Luku on kaukolämpö- tai öljylaskussa.'],
  ],
  renewableEnergy: [
    ['Uusiutuvan sähkön osuus', '%', 'Sähkön alkuperä lukee sähkösopimuksessa.'],
    ['Oman aurinkosähkön tuotanto', 'kWh', 'Invertteri näyttää vuoden tuoton.'],
  ],
  materials: [
    ['Paperin kulutus', 'arkkia', 'Laske tilatut riisit: yksi riisi on 500 arkkia.'],
    ['Hukkamateriaalin määrä', 'kg', 'Punnitse hukka yhden kuukauden ajan.'],
  ],
  circularEconomy: [
    ['Korjattujen tuotteiden määrä', 'kpl', 'Pidä kirjaa korjauksista.'],
    ['Käytettynä hankittujen kalusteiden osuus', '%'],
  ],
  waste: [
    ['Sekajätteen määrä', 'kg', 'Jäteyhtiö kertoo vuoden määrän.'],
    ['Jätteet lajitellaan kaikissa toimipisteissä'],
  ],
  innovation: [
    ['Kokeilemme vuosittain yhtä uutta ratkaisua päästöjen vähentämiseksi'],
    ['Kerromme tarjouksissa, paljonko vaihtoehdoista syntyy päästöjä'],
  ],
  sustainableBuilding: [
    ['Puun osuus rakennusmateriaaleista', '%'],
    ['Työmaan sekajätteen määrä', 'kg', 'Luku on jätekuorman punnitustodistuksessa.'],
  ],
  procurement: [
    ['Ilmastokriteerit ovat mukana kaikissa hankinnoissa'],
    ['Lähellä tuotetun ruoan osuus', '%', 'Laske osuus ostolaskuista.'],
  ],
  lessTravel: [
    ['Työajojen kilometrit', 'km', 'Luvut löytyvät matkalaskuista.'],
    ['Etätapaamisten osuus kokouksista', '%'],
  ],
  mobility: [
    [
      'Pyörällä, kävellen tai bussilla kuljettujen työmatkojen osuus',
      '%',
      'Kysy viikon työmatkat henkilöstöltä.',
    ],
    ['Kimppakyytien osuus työmatkoista', '%'],
  ],
  transport: [
    ['Polttoaineen kulutus', 'litraa', 'Luku löytyy polttoainekortin laskuista.'],
    ['Tyhjänä ajetut kilometrit', 'km'],
  ],
  manufacturing: [
    ['Energiankulutus tuotettua tonnia kohti', 'kWh/t'],
    ['Hukkaan menevän raaka-aineen osuus', '%'],
  ],
};
