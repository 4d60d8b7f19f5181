/*
 * What the sites of the page kit say, by language. Everybody in them is made up, and so is every
 * figure: those of the goals, actions and stories are in `../network/ilmi.json`.
 */

/** What all sites say in the same words. */
export const common = {
  fi: { skip: 'Siirry sisältöön', notice: 'Huomautus', language: 'Kieli', main: 'Päävalikko' },
  sv: { skip: 'Hoppa till innehållet', notice: 'Observera', language: 'Språk', main: 'Huvudmeny' },
  en: { skip: 'Skip to content', notice: 'Note', language: 'Language', main: 'Main menu' },
};

export const municipality = {
  fi: {
    notice:
      'Tämä on esimerkkisivu. Esimerkkilän kunta, sen palvelut, uutiset ja luvut ovat keksittyjä, eivätkä example.org-osoitteet johda mihinkään.',
    site: 'Esimerkkilän kunta',
    nav: ['Palvelut', 'Ajankohtaista', 'Ilmastotyö', 'Yhteystiedot'],
    search: 'Hae sivustolta',
    searchButton: 'Hae',
    title: 'Hyvää arkea Esimerkkilässä',
    lead: 'Täällä hoidat asiasi kunnan kanssa, seuraat päätöksiä ja näet, miten yhteiset hankkeet etenevät.',
    services: 'Suosituimmat palvelut',
    service: [
      ['varhaiskasvatus', 'Varhaiskasvatus', 'Hae paikkaa ja ilmoita hoitoajat'],
      ['rakentaminen', 'Rakentaminen ja tontit', 'Luvat, neuvonta ja vapaat tontit'],
      ['kirjasto', 'Kirjasto', 'Lainaa, varaa ja uusi lainasi'],
      ['jatteet', 'Jätteet ja lajittelu', 'Tyhjennysajat ja keräyspisteet'],
      ['liikunta', 'Liikuntapaikat', 'Varaa salivuoro tai jäävuoro'],
      ['yritykset', 'Yrityspalvelut', 'Neuvontaa perustajalle ja kasvajalle'],
    ],
    news: 'Ajankohtaista',
    article: [
      [
        '2026-11-20',
        'ikkunat',
        'Terveysaseman ikkunatyöt jatkuvat joulukuun 18. päivään',
        'Vanhat ikkunat vaihdetaan huone kerrallaan. Vastaanotot toimivat koko työn ajan, mutta pääovi on välillä suljettu, ja silloin sisään pääsee pihan puolelta. Työ kuuluu tavoitteeseen, jonka kunta on asettanut rakennustensa lämmitykselle:',
      ],
      [
        '2026-11-17',
        'talousarvio',
        'Ensi vuoden talousarvio on luettavissa kirjastossa',
        'Valtuusto käsittelee talousarvion joulukuun kokouksessaan. Kysymyksen voi jättää kirjaston tiskille tai lähettää kunnan kirjaamoon marraskuun loppuun mennessä.',
      ],
      [
        '2026-11-12',
        'lampokamera',
        'Lainaa lämpökamera viikoksi',
        'Vetääkö ikkunasta, entä ulko-oven alta? Kunnan lämpökameran saa lainaksi viikoksi kerrallaan, ja mukana tulee ohje, jolla pääsee alkuun.',
      ],
    ],
    notices: 'Kuulutukset',
    announcement: [
      ['2026-11-19', 'kaava', 'Rantatien kaavaluonnos on nähtävillä'],
      ['2026-11-16', 'valtuusto', 'Kunnanvaltuuston kokouksen esityslista'],
      ['2026-11-10', 'tiet', 'Yksityisteiden kunnossapitoavustukset haettavana'],
      ['2026-11-06', 'vesi', 'Vesikatko Koulukujalla yöllä'],
    ],
    allNotices: 'Kaikki kuulutukset',
    climate: 'Ilmastotyö lukuina',
    climateLead:
      'Esimerkkilä kuuluu Esimerkkiverkostoon, jossa kunnat, yritykset ja yhdistykset asettavat kukin oman tavoitteensa ja kertovat avoimesti, missä mennään. Kunnan tavoite koskee sen omien rakennusten lämmitystä.',
    local: 'Muita esimerkkiläläisten tavoitteita',
    stories: 'Näin meillä on tehty',
    events: 'Tulossa',
    network: 'Tutustu verkoston jäseniin',
    contact: 'Yhteystiedot',
    office: ['Kunnantalo', 'Kirkkotie 1', '99010 Esimerkkilä'],
    hours: ['Neuvonta', 'Avoinna arkisin kello 9–15'],
    about: ['Sivustosta', 'Saavutettavuusseloste', 'Tietosuoja', 'Anna palautetta'],
  },
  sv: {
    notice:
      'Det här är en exempelsida. Esimerkkilä kommun, dess tjänster, nyheter och siffror är påhittade, och adresserna under example.org leder ingenstans.',
    site: 'Esimerkkilä kommun',
    nav: ['Tjänster', 'Aktuellt', 'Klimatarbete', 'Kontakt'],
    search: 'Sök på webbplatsen',
    searchButton: 'Sök',
    title: 'En god vardag i Esimerkkilä',
    lead: 'Här sköter du dina ärenden med kommunen, följer besluten och ser hur våra gemensamma projekt framskrider.',
    services: 'Populära tjänster',
    service: [
      ['varhaiskasvatus', 'Småbarnspedagogik', 'Ansök om plats och anmäl vårdtider'],
      ['rakentaminen', 'Byggande och tomter', 'Lov, rådgivning och lediga tomter'],
      ['kirjasto', 'Biblioteket', 'Låna, reservera och förnya dina lån'],
      ['jatteet', 'Avfall och sortering', 'Tömningstider och insamlingsplatser'],
      ['liikunta', 'Idrottsplatser', 'Boka tid i hallen eller på isen'],
      ['yritykset', 'Företagstjänster', 'Råd till dig som startar eller växer'],
    ],
    news: 'Aktuellt',
    article: [
      [
        '2026-11-20',
        'ikkunat',
        'Fönsterarbetet på hälsostationen fortsätter till den 18 december',
        'De gamla fönstren byts ett rum i taget. Mottagningarna är öppna under hela arbetet, men huvuddörren är stängd ibland, och då går man in från gården. Arbetet hör till det mål som kommunen har satt för uppvärmningen av sina byggnader:',
      ],
      [
        '2026-11-17',
        'talousarvio',
        'Nästa års budget ligger framme i biblioteket',
        'Fullmäktige behandlar budgeten på sitt möte i december. Frågor kan lämnas vid bibliotekets disk eller skickas till kommunens registratur före utgången av november.',
      ],
      [
        '2026-11-12',
        'lampokamera',
        'Låna en värmekamera i en vecka',
        'Drar det från fönstret, eller kanske under ytterdörren? Kommunens värmekamera kan lånas en vecka i taget, och med den följer en anvisning som hjälper dig i gång.',
      ],
    ],
    notices: 'Kungörelser',
    announcement: [
      ['2026-11-19', 'kaava', 'Planutkastet för Strandvägen är framlagt'],
      ['2026-11-16', 'valtuusto', 'Föredragningslistan till fullmäktiges möte'],
      ['2026-11-10', 'tiet', 'Bidrag för underhåll av enskilda vägar kan sökas'],
      ['2026-11-06', 'vesi', 'Vattenavbrott på Skolgränden under natten'],
    ],
    allNotices: 'Alla kungörelser',
    climate: 'Klimatarbetet i siffror',
    climateLead:
      'Esimerkkilä hör till Exempelnätverket, där kommuner, företag och föreningar var och en sätter sitt eget mål och öppet berättar hur det går. Kommunens mål gäller uppvärmningen av dess egna byggnader.',
    local: 'Andra mål i Esimerkkilä',
    stories: 'Så har vi gjort',
    events: 'På kommande',
    network: 'Bekanta dig med nätverkets medlemmar',
    contact: 'Kontakt',
    office: ['Kommunhuset', 'Kyrkvägen 1', '99010 Esimerkkilä'],
    hours: ['Rådgivningen', 'Öppen vardagar kl. 9–15'],
    about: ['Om webbplatsen', 'Tillgänglighetsutlåtande', 'Dataskydd', 'Ge respons'],
  },
  en: {
    notice:
      'This is an example page. The municipality of Esimerkkilä, its services, news and figures are made up, and addresses under example.org lead nowhere.',
    site: 'Municipality of Esimerkkilä',
    nav: ['Services', 'News', 'Climate work', 'Contact'],
    search: 'Search this site',
    searchButton: 'Search',
    title: 'Everyday life in Esimerkkilä',
    lead: 'Here you deal with the municipality, follow its decisions and see how our shared projects are getting on.',
    services: 'Popular services',
    service: [
      ['varhaiskasvatus', 'Early education', 'Apply for a place and report hours'],
      ['rakentaminen', 'Building and plots', 'Permits, advice and vacant plots'],
      ['kirjasto', 'Library', 'Borrow, reserve and renew'],
      ['jatteet', 'Waste and sorting', 'Emptying times and collection points'],
      ['liikunta', 'Sports facilities', 'Book the hall or the ice rink'],
      ['yritykset', 'Business services', 'Advice for starting and for growing'],
    ],
    news: 'News',
    article: [
      [
        '2026-11-20',
        'ikkunat',
        'Window work at the health centre goes on until 18 December',
        'The old windows are being replaced one room at a time. Appointments go on throughout, but the main door is closed now and then, and the way in is then from the yard. The work is part of the goal that the municipality has set for heating its buildings:',
      ],
      [
        '2026-11-17',
        'talousarvio',
        'Next year’s budget can be read in the library',
        'The council will discuss the budget at its meeting in December. Questions can be left at the library desk or sent to the registry until the end of November.',
      ],
      [
        '2026-11-12',
        'lampokamera',
        'Borrow a thermal camera for a week',
        'Is there a draught from the window, or from under the front door? The municipality lends its thermal camera for a week at a time, with instructions that get you started.',
      ],
    ],
    notices: 'Public notices',
    announcement: [
      ['2026-11-19', 'kaava', 'Draft plan of Rantatie on display'],
      ['2026-11-16', 'valtuusto', 'Agenda of the council meeting'],
      ['2026-11-10', 'tiet', 'Grants for maintaining private roads open'],
      ['2026-11-06', 'vesi', 'Water cut on Koulukuja during the night'],
    ],
    allNotices: 'All public notices',
    climate: 'Climate work in figures',
    climateLead:
      'Esimerkkilä belongs to the Example network, in which municipalities, companies and associations each set a goal of their own and say openly where it stands. The municipality’s goal is about heating its own buildings.',
    local: 'Other goals in Esimerkkilä',
    stories: 'How we did it here',
    events: 'Coming up',
    network: 'Meet the members of the network',
    contact: 'Contact',
    office: ['Municipal office', 'Kirkkotie 1', '99010 Esimerkkilä'],
    hours: ['Advice desk', 'Open on weekdays from 9 to 15'],
    about: ['About this site', 'Accessibility statement', 'Privacy', 'Give feedback'],
  },
};

export const network = {
  fi: {
    notice:
      'Tämä on esimerkkisivu. Esimerkkiverkosto, sen kunnat, jäsenet ja luvut ovat keksittyjä, eivätkä example.org-osoitteet johda mihinkään.',
    site: 'Esimerkkiverkosto',
    nav: ['Verkosto', 'Jäsenet', 'Tarinat', 'Vaihto', 'Liity'],
    title: 'Yksi tavoite, omat luvut, kaikkien nähtävillä',
    lead: 'Kuuden kunnan yritykset, yhdistykset ja oppilaitokset asettavat kukin vähintään yhden ilmastotavoitteen, tekevät työtä sen eteen ja kertovat, miten siinä kävi. Tavoite uusitaan joka vuosi.',
    toMembers: 'Katso jäsenet ja tavoitteet',
    toJoin: 'Liity mukaan',
    summary: 'Verkosto nyt',
    stories: 'Tuoreimmat tarinat',
    actions: 'Parhaillaan tehdään',
    actionsLead:
      'Teot, joita jäsenet tekevät juuri nyt. Jokainen niistä liittyy johonkin tavoitteeseen.',
    exchange: 'Vaihda osaamista naapurin kanssa',
    exchangeLead: 'Jäsenet ja neuvojat tarjoavat apua ja kertovat, mihin sitä itse tarvitsevat.',
    events: 'Tulevat tapahtumat',
    join: 'Haluatteko mukaan?',
    joinText:
      'Valitkaa yksi asia, johon voitte itse vaikuttaa, ja kertokaa siitä kerran vuodessa. Koordinaattori auttaa muotoilemaan tavoitteen niin, että sen etenemisen voi myös todeta.',
    write: 'Kirjoita koordinaattorille',
    joinTitle: 'Liity verkostoon',
    joinLead:
      'Lomakkeen täyttäminen vie muutaman minuutin. Kertokaa, keitä olette, mitä haluatte parantaa ja kuka vastaa kysymyksiin.',
    formLead:
      'Koko lomake on tällä yhdellä sivulla. Lähetetyt tiedot tarkistetaan, ja jos jotakin puuttuu, voitte täydentää ne.',
    form: 'Täytä lomake',
    next: 'Mitä sitten tapahtuu?',
    nextSteps: [
      ['Koordinaattori vastaa.', 'Hän lukee lomakkeen ja kysyy, jos jokin jäi epäselväksi.'],
      [
        'Tavoite viimeistellään.',
        'Yhdessä sovitaan vertailuvuosi ja se, mistä luvut löytyvät. Kaikkea ei tarvitse tietää vielä.',
      ],
      [
        'Tavoite julkaistaan.',
        'Se näkyy jäsenluettelossa, ja voitte näyttää sen myös omilla sivuillanne.',
      ],
    ],
    controller: 'Esimerkkilän kunta',
    privacy: 'https://verkosto.example.org/tietosuoja/',
    retention: '24 kuukautta',
    operator: 'Verkostoa ylläpitää Esimerkkilän kunta.',
    data: 'Tämän sivun tiedot tulevat yhdestä avoimesta tiedostosta, jota saa käyttää lisenssillä CC BY 4.0.',
    dataLink: 'Avaa tiedosto',
    membersTitle: 'Jäsenet',
    membersLead:
      'Täältä löydät verkoston kunnat, yritykset, yhdistykset ja muut jäsenet tavoitteineen. Hae nimellä tai rajaa listaa kunnan, jäsenen tyypin ja aiheen mukaan.',
    reading: 'Näin luet tavoitetta',
    readingSteps: [
      [
        'Kuka ja mistä.',
        'Ylimpänä on tavoitteen asettaja ja se, koskeeko tavoite koko toimintaa vai osaa siitä.',
      ],
      ['Mitä ja milloin.', 'Otsikko kertoo muutoksen ja vuoden, johon mennessä siihen pyritään.'],
      [
        'Missä mennään.',
        'Palkki näyttää, kuinka suuri osa muutoksesta on tehty. Merkki sen yllä kertoo, kuinka suuri osa ajasta on kulunut.',
      ],
      [
        'Kuka sen sanoo.',
        'Alimpana ovat lukujen lähde ja se, onko joku ulkopuolinen tarkastanut ne.',
      ],
    ],
  },
  sv: {
    notice:
      'Det här är en exempelsida. Exempelnätverket, dess kommuner, medlemmar och siffror är påhittade, och adresserna under example.org leder ingenstans.',
    site: 'Exempelnätverket',
    nav: ['Nätverket', 'Medlemmar', 'Berättelser', 'Utbyte', 'Gå med'],
    title: 'Ett mål, egna siffror, öppet för alla',
    lead: 'Företag, föreningar och läroanstalter i sex kommuner sätter vart och ett minst ett klimatmål, arbetar för det och berättar hur det gick. Målet förnyas varje år.',
    toMembers: 'Se medlemmarna och målen',
    toJoin: 'Gå med',
    summary: 'Nätverket nu',
    stories: 'De nyaste berättelserna',
    actions: 'Det här görs nu',
    actionsLead: 'Vad medlemmarna gör just nu. Varje åtgärd hör till ett mål.',
    exchange: 'Byt kunskap med grannen',
    exchangeLead: 'Medlemmar och rådgivare erbjuder hjälp och berättar vad de själva behöver.',
    events: 'Kommande evenemang',
    join: 'Vill ni vara med?',
    joinText:
      'Välj en sak som ni själva kan påverka och berätta om den en gång om året. Koordinatorn hjälper er att formulera målet så att det också går att se hur det framskrider.',
    write: 'Skriv till koordinatorn',
    joinTitle: 'Gå med i nätverket',
    joinLead:
      'Det tar några minuter att fylla i formuläret. Berätta vilka ni är, vad ni vill förbättra och vem som svarar på frågor.',
    formLead:
      'Hela formuläret finns på den här sidan. Det ni skickar kontrolleras, och om något saknas kan ni komplettera det.',
    form: 'Fyll i formuläret',
    next: 'Vad händer sedan?',
    nextSteps: [
      ['Koordinatorn svarar.', 'Hen läser formuläret och frågar om något är oklart.'],
      [
        'Målet finslipas.',
        'Tillsammans kommer vi överens om basåret och var siffrorna finns. Allt behöver inte vara klart än.',
      ],
      [
        'Målet publiceras.',
        'Det syns i medlemsförteckningen, och ni kan visa det också på er egen webbplats.',
      ],
    ],
    controller: 'Esimerkkilä kommun',
    privacy: 'https://verkosto.example.org/sv/dataskydd/',
    retention: '24 månader',
    operator: 'Nätverket drivs av Esimerkkilä kommun.',
    data: 'Uppgifterna på sidan kommer från en enda öppen fil som får användas enligt licensen CC BY 4.0.',
    dataLink: 'Öppna filen',
    membersTitle: 'Medlemmar',
    membersLead:
      'Här hittar du nätverkets kommuner, företag, föreningar och övriga medlemmar med deras mål. Sök på namn eller avgränsa listan efter kommun, typ av medlem och tema.',
    reading: 'Så läser du ett mål',
    readingSteps: [
      [
        'Vem och vad det gäller.',
        'Överst står vem som har satt målet, och om det gäller hela verksamheten eller en del av den.',
      ],
      [
        'Vad och när.',
        'Rubriken säger vilken förändring det är fråga om och till vilket år man strävar efter den.',
      ],
      [
        'Hur långt man har kommit.',
        'Balken visar hur stor del av förändringen som är gjord. Märket ovanför visar hur stor del av tiden som har gått.',
      ],
      [
        'Vem som säger det.',
        'Nederst står siffrornas källa och om någon utomstående har granskat dem.',
      ],
    ],
  },
  en: {
    notice:
      'This is an example page. The Example network, its municipalities, members and figures are made up, and addresses under example.org lead nowhere.',
    site: 'Example network',
    nav: ['Network', 'Members', 'Stories', 'Exchange', 'Join'],
    title: 'One goal, its figures, open to everyone',
    lead: 'Companies, associations and schools of six municipalities each set at least one climate goal, work towards it and tell how it went. The goal is renewed every year.',
    toMembers: 'See members and goals',
    toJoin: 'Join us',
    summary: 'The network now',
    stories: 'The newest stories',
    actions: 'Going on now',
    actionsLead: 'What members are doing at the moment. Each action belongs to a goal.',
    exchange: 'Swap know-how with your neighbours',
    exchangeLead: 'Members and advisers offer help, and say what they need themselves.',
    events: 'Coming events',
    join: 'Would you like to join?',
    joinText:
      'Choose one thing that is in your own hands, and tell about it once a year. The coordinator helps you to word the goal so that anyone can see whether it is getting closer.',
    write: 'Write to the coordinator',
    joinTitle: 'Join the network',
    joinLead:
      'It takes a few minutes to fill in the form. Tell us who you are, what you want to improve, and who answers questions.',
    formLead:
      'The whole form is on this page. What you send is checked, and if something is missing you can add it.',
    form: 'Fill in the form',
    next: 'What happens then?',
    nextSteps: [
      ['The coordinator answers.', 'They read the form, and ask if something is unclear.'],
      [
        'The goal gets its final shape.',
        'Together you agree on the base year and where the figures come from. Not everything has to be known yet.',
      ],
      [
        'The goal is published.',
        'It appears in the list of members, and you can show it on your own pages, too.',
      ],
    ],
    controller: 'Municipality of Esimerkkilä',
    privacy: 'https://verkosto.example.org/en/privacy/',
    retention: '24 months',
    operator: 'The network is run by the municipality of Esimerkkilä.',
    data: 'Everything on this page comes from one open file, which may be used under the licence CC BY 4.0.',
    dataLink: 'Open the file',
    membersTitle: 'Members',
    membersLead:
      'Here are the municipalities, companies, associations and other members of the network with their goals. Search by name, or narrow the list down by municipality, kind of member and theme.',
    reading: 'How to read a goal',
    readingSteps: [
      [
        'Who, and of what.',
        'At the top is who set the goal, and whether it is about the whole organisation or a part of it.',
      ],
      ['What, and by when.', 'The heading tells the change and the year by which it is aimed for.'],
      [
        'Where it stands.',
        'The bar shows how much of the change has been made. The mark above it shows how much of the time has gone.',
      ],
      [
        'Who says so.',
        'At the bottom are the source of the figures, and whether somebody from outside has checked them.',
      ],
    ],
  },
};

export const company = {
  fi: {
    notice:
      'Tämä on esimerkkisivu. Leipomo Vehnä ja Tähkä Oy ja sen luvut ovat keksittyjä, eivätkä example.org-osoitteet johda mihinkään.',
    nav: ['Leivät', 'Myymälä', 'Vastuullisuus', 'Ota yhteyttä'],
    title: 'Sähkö on leipomon toinen raaka-aine',
    lead: 'Uuni lämpenee, kun muu Esimerkkilä vielä nukkuu, ja kylmiöt käyvät yötä päivää. Siksi asetimme tavoitteen juuri sähkölle. Tällä sivulla kerromme, mitä lupasimme ja miten siinä on käynyt.',
    goal: 'Mitä lupasimme',
    goalText: [
      'Vertaamme sähkönkulutusta vuoteen 2023, jolloin koko yritys käytti sitä 186 megawattituntia. Vuonna 2025 kulutus oli 166,5 megawattituntia.',
      'Luvut luetaan omista mittareistamme. Kukaan ulkopuolinen ei ole tarkastanut niitä, ja sekin lukee tavoitteen kortissa.',
    ],
    unknown: 'Mitä emme vielä tiedä',
    unknownText:
      'Emme ole laskeneet jauhojen emmekä kuljetusten päästöjä. Ne eivät kuulu tähän tavoitteeseen, emmekä väitä niistä mitään.',
    path: 'Vuosi vuodelta',
    actions: 'Mitä olemme tehneet',
    story: 'Miten uunin kanssa kävi',
    offers: 'Tähän etsimme kumppania',
    address: ['Leipomo Vehnä ja Tähkä Oy', 'Myllytie 4, 99010 Esimerkkilä'],
    member: 'Leipomo kuuluu Esimerkkiverkostoon.',
    network: 'Verkoston sivuille',
  },
  sv: {
    notice:
      'Det här är en exempelsida. Leipomo Vehnä ja Tähkä Oy och dess siffror är påhittade, och adresserna under example.org leder ingenstans.',
    nav: ['Bröd', 'Butiken', 'Ansvar', 'Kontakt'],
    title: 'El är bageriets andra råvara',
    lead: 'Ugnen blir varm medan resten av Esimerkkilä ännu sover, och kylrummen går dygnet runt. Därför satte vi vårt mål just för elen. På den här sidan berättar vi vad vi lovade och hur det har gått.',
    goal: 'Vad vi lovade',
    goalText: [
      'Vi jämför elförbrukningen med år 2023, då hela företaget använde 186 megawattimmar. År 2025 var förbrukningen 166,5 megawattimmar.',
      'Siffrorna läses av på våra egna mätare. Ingen utomstående har granskat dem, och också det står på målets kort.',
    ],
    unknown: 'Vad vi ännu inte vet',
    unknownText:
      'Vi har inte räknat utsläppen från mjölet eller transporterna. De hör inte till det här målet, och vi påstår ingenting om dem.',
    path: 'År för år',
    actions: 'Vad vi har gjort',
    story: 'Hur det gick med ugnen',
    offers: 'Här söker vi en partner',
    address: ['Leipomo Vehnä ja Tähkä Oy', 'Kvarnvägen 4, 99010 Esimerkkilä'],
    member: 'Bageriet hör till Exempelnätverket.',
    network: 'Till nätverkets sidor',
  },
  en: {
    notice:
      'This is an example page. Leipomo Vehnä ja Tähkä Oy and its figures are made up, and addresses under example.org lead nowhere.',
    nav: ['Breads', 'Shop', 'Responsibility', 'Contact'],
    title: 'Electricity is our second ingredient',
    lead: 'The oven heats up while the rest of Esimerkkilä is still asleep, and the cold rooms run day and night. That is why we set our goal for electricity. This page tells what we promised and how it has gone.',
    goal: 'What we promised',
    goalText: [
      'We compare our electricity use with 2023, when the whole company used 186 megawatt-hours. In 2025 it used 166.5.',
      'The figures are read from our own meters. Nobody from outside has checked them, and the goal’s card says so, too.',
    ],
    unknown: 'What we do not know yet',
    unknownText:
      'We have not calculated the emissions of our flour or of our deliveries. They are not part of this goal, and we claim nothing about them.',
    path: 'Year by year',
    actions: 'What we have done',
    story: 'How it went with the oven',
    offers: 'Where we look for a partner',
    address: ['Leipomo Vehnä ja Tähkä Oy', 'Myllytie 4, 99010 Esimerkkilä'],
    member: 'The bakery is a member of the Example network.',
    network: 'To the network’s pages',
  },
};

export const association = {
  fi: {
    notice:
      'Tämä on esimerkkisivu. Kyläyhdistys Kaivo ry, sen kirjoitukset ja luvut ovat keksittyjä, eivätkä example.org-osoitteet johda mihinkään.',
    site: 'Kyläyhdistys Kaivo ry',
    nav: ['Blogi', 'Lainaamo', 'Kylätalo', 'Liity jäseneksi'],
    title: 'Kaivon kylän blogi',
    lead: 'Kuulumisia kylätalolta, lainaamosta ja talkoista.',
    by: 'Yhdistyksen hallitus',
    posts: [
      {
        day: '2026-11-16',
        title: 'Lainaamo aukeaa tammikuussa myös sunnuntaisin',
        before: [
          'Vuonna 2023 kylän lainaamosta lähti 95 lainaa. Viime vuonna niitä oli 205, ja lauantaisin jono on ulottunut välillä portille asti. Moni on myös sanonut, ettei lauantaina pääse paikalle ollenkaan.',
          'Siksi hallitus päätti kokeilla sunnuntaita. Ensimmäinen sunnuntaivuoro on suunniteltu tammikuun kolmanneksi päiväksi, ja vuorolla on kaksi ihmistä, jotta palautukset ja lainat eivät mene sekaisin.',
          'Lainaamo on samalla tavoitteemme Esimerkkiverkostossa. Se näyttää tältä:',
        ],
        goal: 'kaivo-lainaamo',
        after: [
          'Loppulukua tavoitteessa ei ole. Kirjaamme lainat vihkoon ja laskemme ne vuoden vaihtuessa, ja siitä näkee, lainataanko tavaraa enemmän kuin ennen. Sitä, mitä kylässä jää lainaamisen ansiosta ostamatta, emme osaa sanoa, eikä sitä siksi ole luvuissakaan.',
          'Jos sinulle sopisi sunnuntaivuoro silloin tällöin, vinkkaa tiskillä. Perehdytykseen menee yksi kahvikupillinen.',
        ],
        more: 'Keväällä kerroimme, mitä lainataan eniten',
        story: 'lainaamo',
      },
      {
        day: '2026-11-02',
        title: 'Kävimme katsomassa, minne öljysäiliö hävisi',
        before: [
          'Kylätalon lämmitys on puhuttanut hallitusta koko syksyn. Haemme rahoitusta lämpöpumppuun, mutta ennen kuin pyydämme ensimmäistäkään tarjousta, halusimme nähdä, miten muualla on tehty. Lähdimme siis Harjoituskosken seurakuntataloon, jonka pihasta säiliö on jo viety pois.',
          'Talon öljynkulutus on kirjattu vuosi vuodelta. Vuonna 2022 sitä meni 14 200 litraa, vuonna 2025 enää 4 100. Maalämpö valmistui syyskuun lopussa 2025, joten iso osa siitä vuodesta lämmitettiin vielä öljyllä. Seurakunta kertoo tavoitteestaan näin:',
        ],
        goal: 'kello-oljy',
        after: [
          'Parasta antia oli keskustelu kattilahuoneessa. Talonmies neuvoi aloittamaan ovista ja ikkunoista ja mitoittamaan pumpun vasta sitten. Kirjoitimme neuvon muistiin ja lisäsimme tiivisteet kevään talkoolistalle.',
          'Kiitos kahvista ja siitä, että saimme kysyä tyhmiäkin.',
        ],
        more: 'Seurakunnan oma tarina',
        story: 'oljysta-irti',
      },
    ],
    side: 'Yhdistyksestä lyhyesti',
    aboutTitle: 'Tervetuloa kylään',
    about:
      'Kaivon kyläyhdistys pitää kylätaloa auki, lainaa tavaroita ja järjestää talkoita. Kuulumme Esimerkkiverkostoon.',
    goal: 'Tavoitteemme',
    events: 'Tulossa',
    needs: 'Tähän tarvitsemme apua',
    offers: 'Naapuri tarjoaa',
    address: 'Kaivon kylätalo, Kuvitteela',
    write: 'Kirjoita yhdistykselle',
  },
  sv: {
    notice:
      'Det här är en exempelsida. Byaföreningen Kaivo rf, dess inlägg och siffror är påhittade, och adresserna under example.org leder ingenstans.',
    site: 'Byaföreningen Kaivo rf',
    nav: ['Blogg', 'Låneboden', 'Byahuset', 'Bli medlem'],
    title: 'Byabloggen i Kaivo',
    lead: 'Nytt från byahuset, låneboden och talkona.',
    by: 'Föreningens styrelse',
    posts: [
      {
        day: '2026-11-16',
        title: 'I januari öppnar låneboden också på söndagar',
        before: [
          'År 2023 gjordes 95 lån från byns lånebod. I fjol var de 205, och på lördagarna har kön ibland nått ända till grinden. Många har också sagt att de inte alls kommer loss på en lördag.',
          'Därför beslöt styrelsen att pröva söndagar. Den första söndagen är planerad till den tredje januari, och på varje pass finns två personer, så att lån och returer inte blandas ihop.',
          'Låneboden är samtidigt vårt mål i Exempelnätverket. Så här ser det ut:',
        ],
        goal: 'kaivo-lainaamo',
        after: [
          'Något slutligt tal har målet inte. Vi antecknar lånen i ett häfte och räknar dem vid årsskiftet, och då syns det om vi lånar mer än förr. Vad byborna låter bli att köpa tack vare lånen kan vi inte säga, och därför finns det inte heller med i siffrorna.',
          'Om ett söndagspass skulle passa dig någon gång, säg till vid disken. Introduktionen tar en kopp kaffe.',
        ],
        more: 'I våras berättade vi vad som lånas mest',
        story: 'lainaamo',
      },
      {
        day: '2026-11-02',
        title: 'Vi åkte för att se vart oljetanken tog vägen',
        before: [
          'Uppvärmningen av byahuset har sysselsatt styrelsen hela hösten. Vi söker finansiering för en värmepump, men innan vi ber om en enda offert ville vi se hur andra har gjort. Därför åkte vi till församlingshemmet i Harjoituskoski, där tanken redan är bortforslad från gården.',
          'Oljeförbrukningen har antecknats år för år. År 2022 gick det åt 14 200 liter, år 2025 bara 4 100. Jordvärmen blev klar i slutet av september 2025, så en stor del av det året värmdes huset ännu med olja. Så här berättar församlingen om sitt mål:',
        ],
        goal: 'kello-oljy',
        after: [
          'Bäst var samtalet i pannrummet. Vaktmästaren rådde oss att börja med dörrar och fönster och dimensionera pumpen först därefter. Vi skrev upp rådet och satte tätningslisterna på vårens talkolista.',
          'Tack för kaffet, och för att vi fick fråga dumt också.',
        ],
        more: 'Församlingens egen berättelse',
        story: 'oljysta-irti',
      },
    ],
    side: 'Föreningen i korthet',
    aboutTitle: 'Välkommen till byn',
    about:
      'Byaföreningen i Kaivo håller byahuset öppet, lånar ut saker och ordnar talkon. Vi hör till Exempelnätverket.',
    goal: 'Vårt mål',
    events: 'På kommande',
    needs: 'Det här behöver vi hjälp med',
    offers: 'Grannen erbjuder',
    address: 'Byahuset i Kaivo, Kuvitteela',
    write: 'Skriv till föreningen',
  },
  en: {
    notice:
      'This is an example page. Village association Kaivo, its posts and figures are made up, and addresses under example.org lead nowhere.',
    site: 'Village association Kaivo',
    nav: ['Blog', 'Tool library', 'Village hall', 'Join us'],
    title: 'The Kaivo village blog',
    lead: 'News from the village hall, the tool library and our work parties.',
    by: 'The board of the association',
    posts: [
      {
        day: '2026-11-16',
        title: 'In January the tool library opens on Sundays, too',
        before: [
          'In 2023 the village tool library lent 95 things. Last year it was 205, and on Saturdays the queue has now and then reached the gate. Many have also told us that they cannot make it on a Saturday at all.',
          'So the board decided to try Sundays. The first one is planned for the third of January, with two people at the desk, so that loans and returns do not get mixed up.',
          'The tool library is also our goal in the Example network. This is how it stands:',
        ],
        goal: 'kaivo-lainaamo',
        after: [
          'The goal has no final number. We write the loans in a notebook and count them at the turn of the year, which shows whether we lend more than before. What people leave unbought because they could borrow it we cannot tell, so that is not in the figures either.',
          'If a Sunday would suit you now and then, let us know at the desk. Learning the ropes takes one cup of coffee.',
        ],
        more: 'In spring we told what is borrowed most',
        story: 'lainaamo',
      },
      {
        day: '2026-11-02',
        title: 'We went to see where the oil tank had gone',
        before: [
          'The heating of the village hall has kept the board talking all autumn. We are looking for funding for a heat pump, but before asking for a single quotation we wanted to see what others have done. So we went to the parish hall of Harjoituskoski, where the tank has already left the yard.',
          'The hall’s use of oil has been written down year by year: 14,200 litres in 2022, and 4,100 in 2025. The ground heat was finished at the end of September 2025, so for much of that year the house was still heated with oil. This is how the parish tells about its goal:',
        ],
        goal: 'kello-oljy',
        after: [
          'The best part was the talk in the boiler room. The caretaker told us to begin with doors and windows, and to choose the size of the pump only after that. We took the advice home and put draught strips on the list for spring.',
          'Thank you for the coffee, and for letting us ask silly questions.',
        ],
        more: 'The parish’s own story',
        story: 'oljysta-irti',
      },
    ],
    side: 'The association in short',
    aboutTitle: 'Welcome to the village',
    about:
      'Village association Kaivo keeps the village hall open, lends tools and arranges work parties. We are a member of the Example network.',
    goal: 'Our goal',
    events: 'Coming up',
    needs: 'Where we need help',
    offers: 'A neighbour offers',
    address: 'Kaivo village hall, Kuvitteela',
    write: 'Write to the association',
  },
};
