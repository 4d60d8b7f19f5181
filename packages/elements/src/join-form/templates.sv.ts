import type { Templates } from './templates.js';

export const templates: Templates = {
  energyEfficiency: [
    ['Elförbrukningen', 'kWh', 'Årets förbrukning finns i elbolagets tjänst.'],
    ['Energi för uppvärmning', 'kWh', 'Siffran finns på fjärrvärme- eller oljeräkningen.'],
  ],
  renewableEnergy: [
    ['Andelen förnybar el', '%', 'Elens ursprung står i elavtalet.'],
    ['Egen solel', 'kWh', 'Växelriktaren visar årets produktion.'],
  ],
  materials: [
    ['Pappersförbrukningen', 'ark', 'Räkna beställda ris: ett ris är 500 ark.'],
    ['Mängden spillmaterial', 'kg', 'Väg spillet under en månad.'],
  ],
  circularEconomy: [
    ['Antalet reparerade produkter', 'st', 'För bok över reparationerna.'],
    ['Andelen begagnade möbler av inköpen', '%'],
  ],
  waste: [
    ['Mängden blandavfall', 'kg', 'Avfallsbolaget uppger årets mängd.'],
    ['Avfallet sorteras på alla verksamhetsställen'],
  ],
  innovation: [
    ['Vi prövar varje år en ny lösning som minskar utsläppen'],
    ['Vi anger i våra offerter hur stora utsläpp alternativen ger'],
  ],
  sustainableBuilding: [
    ['Andelen trä av byggmaterialet', '%'],
    ['Blandavfallet på byggplatsen', 'kg', 'Siffran finns på vågkvittot för lasset.'],
  ],
  procurement: [
    ['Klimatkriterier ingår i alla upphandlingar'],
    ['Andelen närproducerad mat', '%', 'Räkna andelen ur inköpsfakturorna.'],
  ],
  lessTravel: [
    ['Kilometer i tjänsten', 'km', 'Siffrorna finns i reseräkningarna.'],
    ['Andelen möten på distans', '%'],
  ],
  mobility: [
    [
      'Andelen arbetsresor med cykel, till fots eller med buss',
      '%',
      'Fråga personalen om en veckas resor.',
    ],
    ['Andelen arbetsresor med samåkning', '%'],
  ],
  transport: [
    ['Bränsleförbrukningen', 'liter', 'Siffran finns på fakturorna för bränslekortet.'],
    ['Kilometer utan last', 'km'],
  ],
  manufacturing: [
    ['Energi per producerat ton', 'kWh/t'],
    ['Andelen råvara som blir spill', '%'],
  ],
};
