import { type MoreWords, pairs } from '../words.js';

/*
 * What advertisements say and the name of a goal hardly does. Forms do without: their hints are fetched by
 * visitors, and every byte counts there.
 */

/** Up to seven words, also of an enumeration. */
const far = "([\\p{L}\\p{N}’'&]+,?\\s+){0,7}";
const not = "(without|never|not|no longer|\\p{L}+n(’|')t)";

/** What is sold, beyond the list that forms have. */
const goods = [
  '(oat|rice|soup|salad|sausage|lamb|salmon|cake|bar|gin|cider|lager|juice|roast|blend|dish|pint|break|safari|lodge|cottage|suite|spa|coach|tram|train|shuttle|scooter|crossing|transfer|lorry|truck|mile|jumper|sock|coat|boot|trainer|suit|duvet|towel|curtain|rug|carpet|watch|kit|bed|bulb|fridge|freezer|dishwasher|oven|boiler|heat pump|stove|pellet|seed|tile|door|panel|roof|block|pipe|pump|bearing|engine|machine|tool|coating|pallet|film|appliance|wipe|tissue|lotion|perfume|spray|haircut|pension|investment|payment|funeral|course|match|game|show|leaflet|flyer|poster|calendar|photo)(|s|es)',
  '(city|weekend) breaks?|lorries|motoring|rail|removals|seafood|whisky|catering|\\p{L}{3,6}wear|bedding|wool|cotton|leather|lighting|plastics?|wheat|grain|glass|skincare|broadband|lending|banking|gifts?',
  // Whatever else it is, it is bought.
  '(your|every|each|per) (?!(year|month|day|week|spring|summer|autumn|winter|time|one|tonne|ton|employee|member|site|office|branch|company|business|city|town|council|parish|school|club|university|department|cent|help)(?![\\p{L}]))\\p{L}+',
].join('|');

const planet =
  '_(planet|environment|climate|earth|nature|oceans|biodiversity|ecosystems|(natural|living) world)';
/** What a claim does good to, beside words that nobody means otherwise. */
const nature =
  '__(planet|environment|climate|earth|nature|oceans?|seas?|rivers|lakes|streams|waterways|rainforests?|forests?|woodlands?|wildlife|bees|pollinators|soils?|reefs?|seabed|countryside|biodiversity|ecosystems?|atmosphere|creation|natural world|living world|world around us|globe|land|(marine|sea|aquatic) life|generations|grandchildren)';

const air =
  '(emissions?|carbon|co2e?|carbon dioxide|footprints?|greenhouse gas|greenhouse gases|exhaust|fumes|climate (impact|cost|debt)|(puts?|sends?|pumps?|releases?) (in|into|up in) the (air|atmosphere|sky))';
const repaid =
  '(repaid|paid (back|for|off)|settled|squared|(soaked|mopped|sucked|taken|locked) (up|back|out|care of|away)|given back|absorbed|recaptured|neutrali[sz]ed|balanced|evened out|cancell?ed|erased|wiped out|made (good|up for)|compensated|offset|counteracted|undone|covered|zeroed)';
const repays =
  '(repay|pay back|pay off|(soak|mop|suck)(s|ing)? up|neutrali[sz]|balanc|cancel|eras|wip|mak(e|es|ing) (good|up)|compensat|offset|counteract|undo|clean(s|ing)? up after|tak(e|es|ing) (back|care of)|even(s|ing)? out)(e|s|es|ing|ting|ling)?( out| for)?';
const forest =
  '(trees?|tree planting|saplings?|woods?|woodlands?|*forests?|forestry|mangroves?|*forestation|rewilding|peat*|bogs?|moss|kelp|seagrass|hedgerows?|*stoves?|wind (farms?|turbines?|power)|solar|biochar|conservation|(climate|carbon) (projects?|funds?|schemes?|protection|capture|removals?|sinks?|credits?)|credits?|certificates|projects?|Gold Standard)';

/** "A woodland in Powys takes it back out." */
const taken = `${forest} (\\p{L}+,? ){0,6}(takes? (it |them )?(back|out)|(soak|mop|suck)(s|ed|ing)? (it |them |that )?(all |back )?up|repays?|cleans? up after|(absorbs?|absorbed|removes?|captured?) (it|them|your|our|what|every|the same)|cancels? (it|them|that|this) out)`;

const quoted = '["“”’\']([\\p{L}\\d]+[\\x20\\x2d]?){1,5}["“”’\']';
const mark =
  '(seal|mark|stamp|badge|rating|score|emblem|sticker|logo|symbol|medal|rosette|tick|leaf|label|scheme|standard|promise|charter|certificate|star|index)s?';
const devised =
  '(devised?|develop(ed)?|design(ed)?|created?|invent(ed)?|award(ed)?|give|given|grant(ed)?|drawn up|(thought|dreamt) up|introduced|launched|issued?|set up|made|run)';

/** What is sold, also as the noun of "green …". */
const shopGoods = [
  '(product|service|item|goods|good|package|packaging|packet|parcel|box|bottle|cup|mug|bag|straw|cutlery|carton|can|wrap)(|s|es)',
  '(meal|lunch|dinner|breakfast|menu|food|burger|pizza|coffee|tea|milk|beer|wine|bread|cheese|meat|beef|chicken|egg|fish|chocolate|ice cream|snack|vegetable|water|drink|recipe)(|s|es)',
  '(delivery|deliveries|shipping|shipment|freight|courier|transport|transportation|ride|trip|journey|flight|cruise|holiday|vacation|tour|ticket|travel|commute|stay|night|room|accommodation|hotel)(|s)',
  '(electricity|power|energy|heat|heating|fuel|diesel|petrol|gas|biogas|district heating|tariff|cooling)(|s)',
  '(clothes|clothing|shirt|t-shirt|jeans|shoe|sneaker|jacket|dress|fabric|textile|fashion|collection|range|line|garment)(|s)',
  '(phone|laptop|computer|device|screen|car|vehicle|bus|taxi|cab|van|bike|boat|ferry|fleet|tyre)(|s|es)',
  '(meeting|conference|event|festival|concert|wedding|party|workshop|fair|webinar)(|s|es)',
  '(book|magazine|print|printing|paper|brochure|envelope|card|printed matter)(|s)',
  '(concrete|brick|cement|steel|timber|wood|asphalt|house|home|apartment|flat|building|cabin|property|window|paint|kitchen|floor|insulation)(|s)',
  '(insurance|loan|mortgage|fund|account|savings|credit card|bank)(|s)',
  '(cleaning|laundry|car wash|wash|detergent|soap|shampoo|cosmetic|cream|make-?up|cleaner|washing powder|toothpaste|diaper|nappy)(|s)',
  '(toy|candle|notebook|diary|pen|flower|bouquet|furniture|sofa|mattress|chair|desk|lamp|battery|batteries|garden)(|s)',
  '(hosting|server|website|cloud|data centre|data center|subscription|order|purchase|software|app)(|s)',
];

export const more: MoreWords = {
  generic: [
    'do(es|ing)? …(mother nature|nature|earth|wildlife|oceans?|climate|planet|environment) a (big |huge |real )?(favou?r|good turn|kindness|service)',
    '(lowest|smallest|least|minimal|minimum|smaller|lower) (possible )?(impact|harm|burden|strain|effect|toll) (on|to) …(nature|environment|planet|climate|earth|wildlife|oceans?)',
    pairs(['greener', 'greenest'], shopGoods),
    'sustainable (?!(development|finance|growth|mobility|econom\\p{L}+|investments?|transport|funding|level|pace|rate|footing|income|business model|future|career|weight|debt|peace|training|dividend|profits?|performance|recovery|success|urban|drainage|farming incentive|travel (plan|officer)|procurement|results|model|employment|work|workload|solutions? (to|for)|and inclusive|in|for|over|because|if|when|says?|analysts?|long|without|this|equity|wardrobe)(?![\\p{L}]))\\p{L}{2,}',
    '(more|most|truly|genuinely|fully|100%|completely|totally|naturally|seriously|deliciously|proudly|(stylish|affordable|beautiful|delicious|comfortable|healthy|natural|local|fair|ethical|durable|organic|practical|simple|modern),? (and|but|yet)) (sustainable|green|eco|circular|compostable|degradable)|sustainable (by|from|through|to) (design|nature|start|through|the (start|core|last))|sustainably',
    '(conscious|mindful|responsible|considerate) _(range|collection|edit|line|layers|choices?|fashion|living|consumers?|brand|shopping|luxury|travel|travellers?|denim|beauty|tourism|packaging|design|alternative|production|brewing)|(consciously|mindfully|regeneratively) (made|sourced|grown|crafted|produced|designed|brewed|farmed|built)',
    'regenerative (?!(medicine|brak\\p{L}+|therap\\p{L}+|cells?|biology|capacity|treatment|circuit)(?![\\p{L}]))\\p{L}{3,}|circular (fashion|design|products?|furniture|jeans|packaging|choice|business|collection|clothing|brand|trainers?|kitchen|interiors?|phones?|materials?|living)|(will be|become|be|go|going) circular',
    '(non|zero)-polluting|pollut(e|es|ing) less',
    'greener (?!(grass|pastures|lawns?|leaves|shade|streets?|verges?|tones?|one|homes grant|than an)(?![\\p{L}]))\\p{L}{2,}|greenest \\p{L}+',
    'green ((hybrid|electric|local|family) )?(insurers?|boilers?|hosting|heat pumps?|lenders?|builders?|print\\p{L}+|cater\\p{L}+|venues?|weddings?|couriers?|removals|plumbers?|garages?|taxis?|brewery|bakery|cleaners?|conferences?|festivals?|cloud|data centres?|IT|tech|cement|motoring|driving|cars?|funerals?|beauty|promise|values|ethos|thinking|future|tomorrow|conscience|getaway|cuisine|menus?|tariffs?|current account|dry cleaners?|laundrette|haulier|haulage|workspace|offices?|gifts?)',
    '(think|live|drive|shop|buy|choose|travel|bank|stay|eat|clean|print|sail|fly|ship|build|heat|brew|invest|runs?) green|green (through and through|by nature|inside|to the core|at heart)|(as green as|so green)(?! (that it looks|with))|(clean|lean|good|safe|simple|smart|cheap)(,| and| &) green|our (\\p{L}+ ){1,2}(is|are) (?!(red|white|blue|yellow|black|brown|grey))(\\p{L}+,? ){1,3}and green',
    '(drives?|travel|fly|sails?|ships?|heats?|runs?|running) (clean|cleaner|cleanly)|clean (motoring|miles|driving|aviation|steel|heating|hydrogen|commute|ferry|gas|diesel)',
    'environmentally-(?!(sensitive|damaging|harmful|hazardous|controlled|significant|relevant|related|unfriendly|dangerous|toxic|destructive|costly|and|or|protected|intensive)(?![\\p{L}]))\\p{L}+',
    '(planet|earth|climate|nature|ocean|reef|river|wildlife|pollinator|forest|sea|marine|soil)-(friendl\\p{L}+|positive|safe|kind|kinder|first|saving|approved|wise|minded|loving|respect\\p{L}+|protecting|enhancing|happy|caring|clever|healthy)(?<!nature.loving)',
    '(clear|clean|good|easy|green) (climate|environmental|eco|green|carbon) conscience|(fly|drive|travel|shop|eat|enjoy|heat|indulge)(ing)? …with a (clear|clean|good|light|lighter) _conscience|(climate|planet|earth|environmental|nature) (champions?|superhero(es)?|saviours?|guardians?)',
    `(gentle|gentler|gentlest|kind|kinder|kindest|considerate|respectful|harmless|soft|softer|sympathetic|sensitive|loving|light|lighter|lightly|sparing|friendly|friendlier|nicer?) (on|to|for|towards|with|of) ${far}${nature}`,
    `(good|better|best|great|safer?|healthier|fairer?|right|positive|brilliant|wonderful|easier|responsible|fantastic|nice) (on|to|for|by) (${far}(and|but|for|the whole|our) )?${planet}|(good|better|safe|safer) (for|to) (our|the) (rivers|lakes|seas?|bees|pollinators|soil|wildlife|reefs?|forests|waterways|countryside)`,
    `(do|does|doing|did) _(good|better|right|nice|wonders|a favou?r|a kindness|a good turn|bit|less harm|no harm|least (harm|damage)) (for |by |to )?${nature}|(good|better|favou?r|nice) _(do|does|doing) (for |by |to )?${planet}`,
    `(${not}|no|zero|less|least|little|minimal|hardly any|rather than|instead of) _(harm|harming|damage|damaging|hurt|hurting|cost|costing|spoiling|polluting|burdening|wrecking|destroying|stress|strain|burden|exploiting|leaving _(mark|trace|scar)) (to |on |for )?${nature}|(leaves?|leaving) (no|not a|hardly a|barely a|only a light|a lighter|a smaller|a softer) _(trace|mark|scar|footprint|imprint) (on|in) ${nature}`,
    `${not} (have to )?cost(ing)? the (earth|planet)|(gives?|giving|puts?|putting) _back to (the )?(nature|planet|earth|environment|mother nature)`,
    `(loves?|loving|(looks|looking) after|(takes?|taking) care of|(cares?|caring) (for|about)|protects|protecting|respect|respects|respecting|cherish*|honours|heals|healing|nurtur(es|ing)|spares|safeguards|defends|restores|saves|saving|helps|helping) ${planet}(?! (group|club|act|officer|team|secretary))|(products?|brand|range|farm|bank|that|which|who|us|you|we) (look|looks|care|cares|help|helps) (after |for |about )?(our |the )?(rivers|lakes|oceans|seas|wildlife|bees|soil)`,
    `(made|built|brewed|baked|designed|crafted|created|cooked|sewn|woven|grown|raised|farmed|printed|produced|run|with) ${far}(love|respect|care|consideration|regard|thought|kindness) (for|of|towards) ${nature}`,
    `for the (love|good|sake|benefit|health) of ${planet}|on ((the )?side of ${planet}|(the |mother )?(nature|planet|earth|environment|climate)(’|')s (side|team|terms))|in (balance|partnership|step|sympathy|tune) with (nature|the (planet|environment|earth))`,
    `(planet|earth|nature|environment|climate|oceans?|sea|bees|rivers|forests?|wildlife)(’ll|’s|'ll)? (will |to |can |also |you can )?((say|says) thank|smiles?|approves?|wins?|breathes?|applauds?|be grateful|thanks you|loves? you|cheers?|can live with|happy|would (choose|order|pick|buy|thank|approve|love|recommend|drive|wear))|(puts?|putting) (the |our )?(planet|nature|earth|climate|environment) (first|before|ahead|above|over)|(planet|nature) (before|over) profits?`,
    `(thank you|love letter|gift|present|hug|win|boost|favou?r|good news|great news|high five|breath of fresh air|helping hand|victory|treat) _(to|for) ${planet}|giv(e|es|ing) (the |our |mother )?(planet|nature|environment|earth|climate|*forests?|oceans?|seas?|rivers|bees) (a|some|something)|(leave|make)(s|ing)? (the |our |this )?(planet|earth) (\\p{L}+ ){0,2}(nicer|better|greener|cleaner|healthier|happier)|(a|an|the|best|real) (friend|friends|ally) (of|to) ${planet}`,
    '(lighter|softer|gentler|tiny|smaller|lower|reduced|smallest|lowest|minimal|negligible|low) _(environmental|ecological|carbon|climate|co2|greenhouse gas) (footprint|impact|load|burden|emissions|toll)|(lower|reduced|ultra-low)-carbon',
    'save the (planet|seas|oceans|rainforest|bees)|(tread|sit|step|walk|live|touch|travel)(s|ing)? (so )?(lightly|gently|softly) (on|upon)|easy on ((the )?(planet|climate|environment)|nature)',
  ],
  neutral: [
    '(flights?|deliver(y|ies)|orders?|parcels?|shipments?|stays?|trips?|journeys?|tickets?) …(is|are) (fully|always|automatically) offset(?! (by|against|from))',
    '(flights?|deliver(y|ies)|orders?|parcels?|shipments?|stays?|trips?|journeys?|tickets?|meals?|products?|purchases?) (is|are|gets?) (all |fully |automatically |always )?offset(?! (by|against|from))|offset (every|each|all) _(flights?|deliver(y|ies)|orders?|parcels?|stays?|trips?|journeys?|purchases?)',
    `(footprints?|emissions?|climate impact|environmental impact|carbon)(( (from|of|for) (\\p{L}+ ){0,3}\\p{L}+)?\\?| (of|is|are|was|were|have been|has been|equals?|stands at|(down|cut|reduced) to|now|at|adds up to|comes to)) _(zero|nil|nothing|none|gone|history|neutral|a thing of the past)(?! (per|point))`,
    `(${not}|zero|no|hardly|adds?|nor) …(gram|gramme|ounce|kilo|kilogram|puff|whiff|wisp|breath|molecule|speck|drop|tonne|jot|trace|scrap)s? of _(co2|carbon|greenhouse|emissions?|fossil|exhaust|pollution)*`,
    `(no|zero|nil|without|without any) _(impact|effect|burden|strain) (on|for) _(climate|atmosphere)|(cost|costs|costing) the (climate|planet|environment|atmosphere) (nothing|not a|zero)|(leaves?|leaving) (no|zero|not a) _footprint|(no|zero|without a|without any) (carbon |climate |environmental |co2 )?footprint`,
    `((${not} (add|adds|adding|contribut\\p{L}+)( anything)?)|(adds?|adding|contributes?) (nothing|zero)) to _(climate|global warming|warming|atmosphere|greenhouse|carbon|emissions)|(${not}|stops?|stopped) (warm|heat|cook|overheat|fuel|driv)(s|ing|e)? (up )?(the |our )?(globe|planet|climate|world|atmosphere|global warming|climate change)`,
    '(carbon|climate|co2|emissions?)-(zero|nil|less|balanced|free)|(carbon|emission)less|(impact|footprint|climate impact)-free|zero-(impact|greenhouse|fossil|exhaust)(?! on)|emits? (nothing|zero|no)|0 ?(%|g|kg|grams?)? (of )?(co2|carbon|emissions)|(negative|neutral) (carbon |climate |co2 )?(footprint|emissions?)',
    '(captures?|removes?|absorbs?|takes?|locks?|stores?|saves?|soaks?|puts?|gives?|binds?) …more …than (it|they|we|you|its|their|our|the) _(emits?|produces?|causes?|caused|releases?|emitted|uses?|used|takes?|production|makes?|generates?)',
  ],
  offset: [
    'counterbalanc*|offset by (a|the|our|its) _(scheme|project|programme|forest|woodland|tree|peatland)*',
    `${air}(\\? already|( ${far}|, )${repaid})( (in full )?_(through|by|via|with|in|from|thanks to) ${far}${forest})?`,
    `${repays} ${far}${air}( _(through|by|via|with) ${far}${forest})?`,
    `(repaid|paid back|soaked up|mopped up|neutrali[sz]ed|balanced|balanced out|evened out|erased|wiped clean|made good|compensated|absorbed)( in full| entirely| fully)?,? (through|by|via|with|in|from|thanks to) ${far}${forest}`,
    taken,
    '(buy|buys|bought|buying|retired?|purchased?) …(carbon |climate |emission )?(credits|offsets) (for|to|so|on|from|matching)|(carbon|co2|climate|emissions)-(offset*|compensation|balanced)|(*forest|forestry|tree|reforestation|certified|verified|climate) (credits|offsets)',
  ],
  support: [
    taken,
    '(plant|donat|contribut|fund|gift|pay|pays|sponsor|support|invest|back)(s|e|es|ed|ing|ion|ions) _(to |for |in |of )?_(rewilding|peatlands?|mangroves?|trees|woodlands?|*forests?|reforestation|kelp|seagrass|cookstoves?|climate projects?|conservation)',
  ],
  aim: [
    'where _(heading|headed|going)|you have (our|my) word|(mission|dream|destination) (is|to)|determined to|(on course|on track|heading|racing) (for|to|towards)',
  ],
  ahead: [
    'before the decade (is|ends)|the decade is out|(within|in) (a|one|the next) (decade|few years|generation)|(next|coming) (year|decade|years)|(by|before) (the )?next|(one|some) day|tomorrow',
  ],
  emissions: [
    'impact on the (climate|planet|environment)|pollut(e|es|ing|ion)|(warm|warming|warms|heating) (up )?(the |our )?(globe|planet|climate|world)|global warming|exhaust|emits?|(puts?|sends?|pumps?|releases?) (in|into|up in) the (air|atmosphere|sky)',
  ],
  reduction: ['(down|fell|fallen|drop(s|ped)?|trim(s|med)?|minimis*|less)'],
  product: [
    '(footprint|emissions|impact|carbon) (of|from|behind) (this|these|every|each|your|one) _\\p{L}+',
    '(brewing|making|producing|baking|growing|printing|knitting|roasting|shipping|delivering|transporting|sewing|building|bottling|packing) (this|these|every|each|your|the|our) _\\p{L}+',
    ...shopGoods,
    goods,
    '(book|buy|order|shop|lease|hire|rent|reserve) (now|online|today|yours|it|your|any|our|an?)|on sale|in stock|in store|available (from|in|at|now|online)|free delivery|at checkout|best-?sell(er|ers|ing)|(poured|baked|brewed|milled|crafted|roasted|sewn|woven|bottled|distilled|picked|printed|shaped|stitched|made|built) (by|in|right|here|at|on)|(repaid|paid back) in full|in \\p{L}+ (colours|sizes|flavours|prints|shades|scents)',
  ],
  label: [
    `(eco|ecological|environment(al)?|climate|green|sustainab(le|ility)|carbon|nature|natural)( \\p{L}+)? ${mark}`,
  ],
  certified: [
    `((in|own)-house|home-grown|self-(made|awarded)|our (very )?own|(chain|group|company|hotel|shop|brand|house|store)(’|')s own) (\\p{L}+ ){0,3}${mark}|our (\\p{L}+ ){1,3}(seal|stamp|mark|badge|emblem|rosette|medal|tick)|our _(sustainability|eco|environmental|green|nature|climate) (check|test|criteria|rating|score|audit)`,
    `(look|look out|carry|carries|carrying|bear|bears|bearing|wears?|wearing|earned|awarded|displays?|given) (for )?(the|our|an?) (\\p{L}+ ){1,4}(seal|stamp|mark|badge|emblem|rosette|medal|tick|label|logo|symbol|promise|leaf)(?! of)`,
    `${mark},? (\\p{L}+ ){0,3}${devised} (\\p{L}+ ){0,2}(by|with|for) (us|our|ourselves)|${mark},? (that|which|and) (we|our \\p{L}+) (\\p{L}+ )?${devised}|(awarded|given|granted|issued|rated|verified) by our own \\p{L}+`,
    '(approved|verified|accredited|recogni[sz]ed|officially|authorised|endorsed|validated|registered|rated)( as)?( an?)? (low-impact|low-carbon|green|greener|sustainable|eco*|climate*|environment*|carbon-neutral|net-zero|planet*|nature*)(?! (officer|committee|plan|waste|health|permit))|(green|sustainable|eco|climate|environmentally|planet|ocean|sea|seas|earth|nature|carbon) _(approved|accredited|verified|endorsed|authorised)(?! (by|document|plan))',
    `(members?|membership|listed|listing|entry|registered|registration|signatory|sign(ed|ing)|join(ed|ing)|questionnaire|self-assessment|pledge|form|portal|upload*|fill(ed|ing) in|directory|register) ${far}(mak(es|ing) us|made us|(earns|earned) us|means we are|(is )?your guarantee|guarantees?|proves?|proof|official|officially|approved|verified|accredited|recogni[sz]ed)`,
  ],
  topic: [
    '(planet|earth*|oceans?|seas?|rivers|lakes|wildlife|soil|bees|pollinators|reef|rainforest|countryside|biodiversity|leaf|low-impact|low-carbon)',
  ],
  science: [
    'in line with (what )?(the )?(latest )?(climate )?(science|scientists|IPCC)|(what|as) (the )?(latest )?(climate )?(science|scientists|IPCC) (says?|tells?|demands?|requires?|asks?|recommends?|calls? for)|follow(s|ing)? the climate science|(below|within|under|to|with) 1\\.5|1\\.5 ?(°|degrees?|°?C)? ?C?-?(compatible|aligned|pathway|trajectory|path|ready|goal|target)|(compatible|consistent|compliant|aligned|accordance|step) (with |to )?(the )?(goals of the )?(Paris|science|climate science|IPCC)',
  ],
  comparison: ['(cleanest|greenest|lightest|kinder|gentler|lighter)'],
  vague: [
    'than …(ordinary|conventional|traditional|usual|standard|regular|old|elsewhere|supermarket|fast|shop-bought|mainstream|anything|anywhere|everyone|everybody|competition|rest|big|high-street|rival|cheap|imported|market|industry|normal|petrol|plastic)|than the (one|place|shop)s? (down|round|around|next|up)|(half|third|quarter|fraction) (of )?(the|as much) \\p{L}+ (of|as|from) (an? |the )?(other|traditional|conventional|ordinary|normal|regular|typical|usual|standard|average)',
  ],
  money: [
    '(offsets?|offsetting|compensat(e|es|ed|ion)) _(the|your|our|this|his|their|part of|delivery|against) _(costs?|fees?|price|loss|losses|rent|mortgage|interest|tax|bill|income|balance|wages|profits?)|(costs?|fees?|prices?|losses|rents?|income|tax|wages|profits?|turnover|savings|sales) …(offset|compensated)',
  ],
  yes: ['yep|they (are|do)|it (is|does)|you bet|we do|now (you|they|it)|with us'],
  question: [
    'why (does|do|did|is|are)|how (do|does|can|is|are|much)|(has|would|was|were|did|will) (the|an?|any|it|this)|have you ever',
  ],
  mention: [
    '(an|the) eco-?label (tells|shows|means|is|says)|apply for (a |the )?(grants?|funding)|grants? of up to|registered charity|inquiry into|will (speak|talk) (about|on)|gives? a talk',
    // Courts, watchdogs, parliaments.
    '(told|ordered|forced|asked|urged|obliged|instructed) to (withdraw|remove|drop|change|take down|pull|delete|prove)|upheld|fined|sued|lawsuit|prosecut*|tribunal|watchdog|ombudsman|ASA|CMA|unsubstantiated|misled|mislead*|accus(ed|es)|court (ruled|rules|found|heard|has)|high court|in court|trading standards|(the|EU|advertising|market|energy) regulators?|adverts|advertisements|advertising',
    '(MPs?|MEPs?|peers|senators|councillors|members|ministers?|ministry|parliament|commission|cabinet|committee|senate|assembly|government|council|planners|officers|trustees|shareholders) (\\p{L}+ ){0,3}(vot(e|ed|es)|debat(e|ed|es)|reject(s|ed)|turned down|postpon(e|ed|es)|discuss(ed|es)?|consider(s|ed|ing)?|propos(ed|es)|warn(s|ed)|heard|put off|consult(s|ed|ing)|adopted|published|announced|invit(es|ed|ing))',
    'consultation|planning (permission|application|inspector)|buying guide|by-elections?|white paper|levy|(new|EU|consumer|draft) (rules|legislation|guidelines)|under the \\p{L}+( \\p{L}+)? (act|directive)|(may )?no longer (call|describe|advertise|use|say|label|print)|voted (against|to|on|down|\\d+)',
    // Words and what they mean.
    '(neutral|neutrality|positive|negative|zero|sustainable|biodegradable|compostable|offsetting|friendly|footprint|circular|regenerative|target|green|eco)["“”’\']? (means|refers|stands for|describes|is when|is a term|is defined|is not (defined|a)|is one that|has no)|often confused|difference between|webinars?|crossed out|(protected|legal|official|agreed|single|technical|vague) (term|word|definition|meaning)|glossary|acronym|so-called|buzzwords?',
    `(calls?|called|calling|labels?|labelled|says?|said|saying|describ(e|es|ed|ing)|term|word|words|advertis(e|es|ed|ing)|bought|between|as|book|novel|film|song) (\\p{L}+ ){0,5}${quoted}|${quoted},? (and|or|versus) ${quoted}|${quoted} (on (the|an?|every)|actually|posters?|is (an?|not|just))`,
    '(packet|pack|packaging|label|box|wrapper|tin|sign|advert|brochure) (even )?(says?|said|claims?|reads?)|calls? something|(calling|call|called|describing|described|describe|description of|marketed) (?!(it|our|them)sel)(\\p{L}+ ){0,5}(as |an? )?(eco|green|sustainable|planet|climate|carbon|biodegradable|environment|net-zero)*',
    '(customers|people|guests|readers|visitors|members|shoppers|many|some|someone|you|residents|diners|pupils|parents|councillors?) (\\p{L}+ ){0,2}(ask|asks|asked|wonder|wondered|want to know) (us |me |him |her )?(whether|if|how|what|which|why|about)|whether (any|our|their|we)',
    // What others do, teach, publish and organise.
    '(talks?|lectures?|debates?|discussions?|reports?|articles?|forum|speech|keynote|podcast|documentary|essay|stud(y|ies)|exhibition|chapter) (on|about|called|entitled|looks) (?!(our|us) )\\p{L}+|(column|book|novel|play|film|course|quiz|workshop) (about|called|entitled) (?!(our|us) )\\p{L}+|(join|opens|hosts|chairs) (\\p{L}+ ){0,2}(panel|talk)|panel (on|debate|discussion)|research (on|into|project|notice|says|suggests|shows)|researchers|thesis|economists|(scientists|analysts|experts|critics|campaigners|activists|residents) (\\p{L}+ ){0,2}(warn|argue|doubt|question|disagree|criticis|fear)*',
    '(pupils|students|year \\d+|apprentices) (will |are |to )?(\\p{L}+ )?(study|learn|investigat|calculat|present|debate)*|vacancies|salary|recruiting|applicants|call for (proposals|projects|papers|evidence)|invit(es|ing) (farmers|applications|bids|tenders|proposals)|(fund|grants?|scheme|call|round) (\\p{L}+ ){0,3}(opens?|opened|closes?|closed) (on|in|at|for|to)|postponed|agm',
    // Instructions.
    '(put|place|please|goes?|belongs?|empty|leave|sort) (\\p{L}+ ){0,5}(bin|bins|caddy|recycling|recycling centre|tip)|(bins?|caddy|box) (is|are) for|recycling (bins?|centres?|box|day|point)|compost bin|(press|hold|tap|turn|set) (\\p{L}+ ){0,4}(button|key|dial|switch|knob|mode|seconds)|(programme|cycle|setting) (takes|lasts|runs|uses)|high-carbon|weld(ing)?',
    // What the speaker admits or has given up.
    "(dropped|removed|withdrawn|withdrew|abandoned|deleted|scrapped|took down|taken|took|stopped) (\\p{L}+ ){0,4}(claims?|words?|wording|slogans?|symbols?|logo|phrase|off)|used to (say|claim|describe|print)|stand up to|renamed|honest answer|nobody (pretends|claims|should|can)|(cannot|can(’|')t|could not) (claim|prove|tell you|say)|no evidence|have yet to|(was|were|has|have) never (an?|been)|(they|credits|offsets) (do not|don(’|')t)|is no friend",
    'no \\p{L}+( \\p{L}+)? (is|are|can be|can ever be|will ever be|is (ever|truly|really|completely)) (?!(greener|kinder|cleaner|better|more|as|so|too|needed|required)(?![\\p{L}]))\\p{L}+|no \\p{L}+ (\\p{L}+ ){0,4}(would|could|can|will) (make|turn) (it|us|them)|never (claim|call|said|say|pretend)*',
  ],
  allowed: [
    'sustainable building',
    'sustainable (rents?|levels?|pace|staffing|budget|funding)',
    // Openings of advertisements that deny nothing.
    "why not|(what|nothing|who) (could be|can be|if|says|but|beats|as|like|less than)|(what|who)(’|')s not to|(do you|would you|are you|can you|could you|have you) (want|need|like|fancy|dream*|love|looking|ready|after|planning|tired|imagine|resist|believe|tried|prefer|wish|know|care|thinking|searching)|(isn(’|')t|is not) it time|(don(’|')t|do not) (miss|forget|wait|worry|hesitate|settle|delay|just|let)|(can(’|')t|cannot|couldn(’|')t) (wait|beat|go wrong|help|get enough|resist|be (easier|simpler))|you won(’|')t (find|regret|believe)|no longer (a|need|have)|not to mention|not your average|(won(’|')t|doesn(’|')t|needn(’|')t|don(’|')t) (let you down|break the bank|have to)",
    // Names and other meanings.
    '(at|behind|opposite|near|beside|to|off|in|next to) (the )?(eco|green) (park|centre|hub|quarter|business park|village hall)( \\p{L}+)?|eco (button|key|dial|\\d\\d|light|symbol|club|committee|council|group)|(press|hold|tap|select|dial) (\\p{L}+ ){0,3}eco(?! *(friend|wash))|eco\\x2d(anxiety|activis\\p{L}+|museum|toxic*|design (regulation|directive)|schools?|club|committee|council)|low-carbon steel(?= (is|are|has|grade|contains|rod|wire))',
    '(zero|no|low|little|minimal|lower|reduced|small)-impact (on|to) (?!(the |our |your )?(planet|environment|climate|nature|earth|wildlife|world|oceans?|seas?|biodiversity|ecosystems?|natural|living|rivers))\\p{L}+|low-impact (aerobics|exercises?|workouts?|sports?|class|classes|training|fitness)',
    '(nature|wildlife|world|ocean|earth|climate)-(lovers?|fans?|reserves?|walks?|watch*|trails?|cup|heritage|class|wide|war|econom*|trade|markets?|records?|champions?|famous|music|book day|photograph\\p{L}+|wires?|day|week|school|conference|committee|control|emergency)|(easy|easier|best|great|good|light|short|safe|safer|nice) (\\p{L}+ )?(access|walk|way|route|start|place|base|views?|link) (to|for|on)|(close|next|steps?|minutes|views?) (to|from|over|of) the (sea|ocean|forest|woods)',
    "(country|county|world|town|city|nation|region)(’|')s (first|only|newest|oldest)|gift certificates?|(name|car|pin|blue|scout|membership|lapel|visitor|staff|parking) badges?|badges? for (\\p{L}+ ){0,2}(member*|visitors|staff|swim*|year*)|(loyalty|postage|rubber|date|passport) stamps?|stamp (their|your|the|duty|collect*)|stamps? (club|collect*)|(grey|common|harbour|baby|elephant) seals?|seal (colony|pups?|watch*)|(address|care|price|wine|record|shipping|returns|prepaid|luggage) labels?|label (supplier|maker|printer|on the back)|eco-labels? (on|for|in)|(birth|death|first aid|gas safety|share|medical|vaccination|attendance|security) certificates?|certified (\\p{L}+ )?(copy|copies|translation|(accountant|technician|mechanic|engineer|instructor|trainer)s?)|clean power (2030|action)|(net zero|sustainable|green) \\p{L}+ (project|programme|network|forum|society|alliance|bill|act|review|partnership|hub|grant|working group)|green (shoots|beret|gables|giant|apples|peppers|olives|curry|pesto|sofa|velvet|coat|jacket|dress)",
    'better than before|offset (smoker|hinge|umbrella|parasol|plates?|account|mortgage)|offset by (\\p{L}+ )?(strong|higher|lower|rising|falling|growth|sales|gains)|sustainable (drainage|farming incentive|travel (plan|officer))|responsible (for|owner|lender|lending|adult|parent|minister)|safe for (food|children|dishwashers?|pets)',
  ],
};
