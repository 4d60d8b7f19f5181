/** What a fallback never says, since it can outlive the day. */
export const paceWords: readonly string[] = [
  ...[
    'Tavoitetaso on saavutettu',
    'Etenee vähintään tasaista tahtia',
    'Etenee tasaista tahtia hitaammin',
  ],
  ...['Etääntyy tavoitteesta', 'Tasolla on pysytty', 'Tasolla ei ole pysytty', 'Ei muutosta'],
  ...['Suunta on tavoitteen mukainen', 'Suunta on tavoitteen vastainen', 'Kaikki vaiheet on tehty'],
  ...[
    'Vaiheet ovat aikataulussa',
    'Vaihe on myöhässä',
    'Tavoite saavutettiin',
    'Tavoitetta ei saavutettu',
  ],
  ...['Lopputulos ei ole vielä tiedossa', 'Viimeisin luku on vanha'],
  ...['Målnivån är nådd', 'I jämn takt eller snabbare', 'Långsammare än jämn takt'],
  ...['Rör sig bort från målet', 'Nivån har hållits', 'Nivån har inte hållits', 'Ingen förändring'],
  ...['Riktningen följer målet', 'Riktningen är motsatt mot målet', 'Alla steg är klara'],
  ...['Stegen följer tidtabellen', 'Ett steg är försenat', 'Målet nåddes', 'Målet nåddes inte'],
  ...['Slutresultatet är inte känt ännu', 'Den senaste siffran är gammal'],
  ...[
    'The goal level has been reached',
    'On or ahead of the straight line',
    'Behind the straight line',
  ],
  ...[
    'Moving away from the goal',
    'The level has been kept',
    'The level has not been kept',
    'No change',
  ],
  ...['Moving in the intended direction', 'Moving the other way', 'All steps are done'],
  ...[
    'The steps are on schedule',
    'A step is late',
    'The goal was reached',
    'The goal was not reached',
  ],
  ...['The final result is not known yet', 'The latest figure is old'],
];
/** The same for a goal's life cycle. */
export const lifeCycleWords: readonly string[] = [
  ...['Tulossa', 'Voimassa', 'Uusittava', 'Rauennut', 'Päättynyt', 'Peruttu'],
  ...['Kommande', 'Gäller', 'Ska förnyas', 'Förfallet', 'Avslutat', 'Återkallat'],
  ...['Upcoming', 'Active', 'Renewal due', 'Lapsed', 'Ended', 'Withdrawn'],
  ...['Seurannassa', 'Följs upp', 'Monitored'],
];
