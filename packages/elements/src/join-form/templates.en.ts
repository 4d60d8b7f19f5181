import type { Templates } from './templates.js';

export const templates: Templates = {
  energyEfficiency: [
    ['Electricity use', 'kWh', 'Your electricity company shows the year’s use online.'],
    ['Energy for heating', 'kWh', 'The figure is on the district heating or oil bill.'],
  ],
  renewableEnergy: [
    ['Share of renewable electricity', '%', 'The contract tells where the electricity is from.'],
    ['Own solar electricity', 'kWh', 'The inverter shows the year’s production.'],
  ],
  materials: [
    ['Paper use', 'sheets', 'Count the reams you ordered: one has 500 sheets.'],
    ['Amount of material wasted', 'kg', 'Weigh the waste for one month.'],
  ],
  circularEconomy: [
    ['Number of products repaired', 'pieces', 'Keep a list of repairs.'],
    ['Share of furniture bought second-hand', '%'],
  ],
  waste: [
    ['Amount of mixed waste', 'kg', 'The waste company tells the year’s amount.'],
    ['Waste is sorted at every site'],
  ],
  innovation: [
    ['Each year we try one new way to cut emissions'],
    ['We state in our offers how much each option emits'],
  ],
  sustainableBuilding: [
    ['Share of wood in building materials', '%'],
    ['Mixed waste of the building site', 'kg', 'The figure is on the weighing slip of each load.'],
  ],
  procurement: [
    ['Climate criteria are part of every purchase'],
    ['Share of food produced nearby', '%', 'Count the share from the invoices.'],
  ],
  lessTravel: [
    ['Kilometres driven for work', 'km', 'The figures are in the travel claims.'],
    ['Share of meetings held remotely', '%'],
  ],
  mobility: [
    [
      'Share of commutes by bike, on foot or by bus',
      '%',
      'Ask the staff about one week’s commutes.',
    ],
    ['Share of commutes with a shared car', '%'],
  ],
  transport: [
    ['Fuel use', 'litres', 'The figure is on the invoices of the fuel card.'],
    ['Kilometres driven empty', 'km'],
  ],
  manufacturing: [
    ['Energy per tonne produced', 'kWh/t'],
    ['Share of raw material that is wasted', '%'],
  ],
};
