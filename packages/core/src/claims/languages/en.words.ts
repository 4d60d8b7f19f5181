import { pairs, type WordLists } from '../words.js';

/* English, British and American. */

/** What goals are about, also as the noun of "greener …"; what is sold in shops is in the further list. */
const goods = [
  '(product|service|packaging|delivery|deliveries|transport|travel|electricity|power|energy|heat|heating|fuel|food|car|vehicle|building|house|home)(|s)',
];

const things = [
  ...goods,
  '(choice|option|alternative|solution|way|pick)(|s)',
  '(company|companies|business|businesses|brand|partner|supplier|office|shop|store|restaurant|cafe|operator|organisation|organization|operation|manufacturer)(|s)',
  '(production|manufacturing|material|materials|logistics|technology|technologies|lifestyle|living|tourism|consumption|credentials|process|processes)',
];

const nature =
  '(the |our |mother |your )?(local )?(planet|environment|climate|earth|nature|oceans|ocean|sea|forests|wildlife|world)';
const good =
  '(good|better|best|great|gentle|gentler|kind|kinder|kindest|friendly|friendlier|safe|safer|easy|easier|light|lighter|harmless|considerate|nice|nicer|healthier|positive|responsible)';

export const lists: WordLists = {
  generic: [
    '(eco|environment|environmentally|climate|planet|earth|nature|carbon|ocean|ecologically|enviro)-friend(ly|lier|liest|liness)',
    'environmentally-(responsible|safe|correct|conscious|aware|sound|preferable|preferred|sustainable|positive|kind|considerate|benign|superior|better|optimised|optimized|smart)',
    '(eco|climate|environment|planet|carbon|earth)-(conscious|smart|aware|responsible|wise|safe|savvy|kind|loving)',
    '(nature|planet|earth)-positive',
    'ecological(ly)?|ecologic',
    'eco(logical)?-(product|choice|option|packag|detergent|clean|home|house|hotel|range|line|alternative|solution|coffee|bag|bottle|fashion|travel|tour|brand|wash|print|material|design|delivery|burger|car|lodge|cup)*',
    'go(es|ing)? green|green credentials|greenest _*',
    pairs(
      ['green'],
      [
        '(choice|option|alternative|solution|product|service|company|companies|business|businesses|brand|partner|supplier|delivery|deliveries|shipping|transport|logistics|hotel|stay|holiday|travel|trip|tourism|packaging|cleaning|laundry|fashion|production|manufacturing|lifestyle|living|consumption|credentials|energy|electricity|power|heat|heating|fuel|gas|steel|concrete|building|home|house|hosting|printing|bank|event|meeting|operator|shop|store|fleet|commute|flight|account|fund|pension|insurance|mortgage|savings)(|s)',
      ],
    ),
    pairs(
      ['greener', 'greenest'],
      [...things, '(future|tomorrow|world|place|journey|planet|commut|transport|step)*'],
    ),
    pairs(
      ['sustainable', 'more sustainable', 'most sustainable'],
      [
        '(product|choice|option|alternative|packaging|solution(?!s? to)|brand|company|business|hotel|fashion|clothing|clothes|collection|coffee|food|material|energy|power|fuel|stay|holiday|menu|living|lifestyle|consumption|range|line|wood|timber|fabric|seafood|shop|partner|supplier|materials|bank|home|house|furniture|tea|wine|burger|gift|sneaker|shoe|jeans|bag|bottle|cup|detergent|soap|cleaning|tourism|tour|trip|packaging|toy|paint|event|wedding)(|s|es)|companies|businesses|ingredients|sourcing|way|ways',
      ],
    ),
    '(sustainably|responsibly|ethically and sustainably|ecologically|greenly) (made|produced|sourced|grown|caught|harvested|farmed|manufactured|designed|built|packaged|crafted|raised)',
    pairs(
      ['responsible', 'more responsible', 'environmentally responsible'],
      [
        '(choice|choices|product|products|packaging|option|alternative|brand|sourcing|fashion|coffee|travel|consumption|seafood)',
      ],
    ),
    pairs(
      ['clean', 'cleaner', 'cleanest'],
      [
        '(energy|power|electricity|production|fuel|fuels|transport|technology|heat|mobility|driving|shipping)',
      ],
    ),
    pairs(['cleaner'], ['(future|planet|world|tomorrow|environment)']),
    'biodegradab*|bio-degradab*',
    'bio-based',
    'energy-efficient',
    '(low|lower|lowest|reduced|minimal|small|smaller|zero|no)-(co2|carbon|impact|emission|emissions|footprint|environmental impact|environmental footprint|climate impact|carbon footprint)(?<!zero.(carbon|emission|emissions))(?<!no.(carbon|emission|emissions))',
    `${good} _(on|to|for|towards|with) __${nature}`,
    `(nature|planet|earth|environment)('|’)s (friend|best friend|ally)|friend of (the )?(nature|environment|planet|earth)`,
    `(save|saves|saving|help|helps|helping|heal|heals|love|loves|protect|protects|respect|respects|respecting|care for|cares for|care about|cares about) (the|our|mother) (planet|environment|earth|climate)`,
    '(planet|environment|earth|nature) (will |to )?thank(|s)|(ocean|reef|nature|sea)-(safe|loving)|in harmony with nature|do(es|ing)? _(the|our) (environment|planet) a favou?r|with (the )?(planet|environment|nature|earth) in mind|for a (better|greener|cleaner|healthier) (planet|world|future|tomorrow|environment)|tread(s|ing)? lightly',
    '(travel|eat|live|shop|dress|stay|drive|clean|build|wash) (sustainably|responsibly|green|ecologically|greener)|eco\\x2d\\p{L}*',
    '(cleaner|simpler|cheaper)(,| and)? greener|greener(,| and)? (cleaner|simpler|cheaper)|(is|are|be|it’s) (much |far |even )?greener',
    'guilt-free|carbon-conscious|climate hero|planet hero|eco hero|eco warrior|eco',
  ],
  neutral: [
    '(carbon|climate|co2|co2e|ghg|greenhouse gas|emission|emissions|carbon dioxide|fully carbon|climate impact)-neutral*',
    'net-zero',
    '(climate|carbon|co2)-(positive|negative)',
    '(zero|nil)-(emission|emissions|carbon|co2|co2e|footprint|climate impact|carbon footprint)',
    '(emission|emissions|carbon|co2|fossil|fossil fuel|climate impact)-free',
    '(no|without|without any|zero) _(co2|carbon|greenhouse gas|climate) (emissions|footprint|impact)',
    '(free of|free from) (fossil|carbon|emission|co2)*',
  ],
  netZero: ['net-zero'],
  offset: [
    'offset(|s|ting)|(cancel|cancels|cancelled|canceled|cancelling|canceling) out|(erase|erased|wiped out|wipe out) _offset*|mak(e|es|ing) up for _(emission|emissions|carbon|footprint)|counterbalanc* _(emission|carbon|co2|footprint)*',
    '(carbon|climate|co2|emission|emissions)-compensat*|compensat* _(emission|emissions|carbon|co2|footprint|climate|flight|flights)|(emissions|carbon|footprint|co2) (is|are|fully|has been|have been|get) _compensated',
    '(carbon|emission|emissions|climate|emission reduction)-credit(|s)',
  ],
  offer: [
    '(can|could|may|able to|option to|opportunity to|choose to|possible to|want to|invited to) _(offset|compensate)*',
    "(?<!we(('|’)ll| will| also| always)? )(offset|compensate) (your|for your)",
    'voluntary _(offset|compensation)*',
  ],
  support: [
    '(plant|plants|planting|planted|donate|donates|donating|fund|funds|funding|financing|supporting|finance|support|supports|sponsor) _(cookstove|cookstoves|wind|solar|tree|trees|forest|forests|rainforest|climate project|projects|project|reforestation)',
    '(a |one )?tree (is )?(planted )?for (every|each) *',
  ],
  aim: [
    'aim(|s|ing|ed)|goal(|s)|target(|s)|pledge(|s|d)|commit(|s|ted|ment|ments|ting)|plan(|s|ned|ning)|strive(|s)|working (towards|to)|intend(|s)|hope(|s)|want(|s) to|ambition(|s)|seek(|s) to|promise(|s|d)',
    '(on )?(our|its|the|their) (way|path|journey|road) (to|towards)|roadmap(|s)|programme*|program|vision|set out to',
  ],
  certainty: [
    'is|are|be|will|will be|becomes|become|going to|guarantee(|s|d)|certain|certainly|definitely|shall|halve(|s)|reach(|es)|achieve(|s)|eliminate(|s)|stop(|s)|phase out',
  ],
  emissions: [
    '*emission(|s)|carbon|co2*|footprint(|s)|climate impact(|s)|environmental impact(|s)|greenhouse gas(|es)|fossil*|energy (use|consumption)|electricity (use|consumption)|emitting|emit(|s|ted)|(harm|harms|hurt|hurts|damage) (the )?(environment|climate|planet|nature)',
  ],
  reduction: [
    'reduc*|cut(|s|ting)|halv(e|es|ing)|lower(|s|ing)|eliminat*|slash*|shrink*|decreas*|phase out|save|saving',
  ],
  product: [
    ...goods,
    'fly(ing)?|drive|every _sold|(every|each) (order|purchase|pair|sale|customer)',
  ],
  entity: [
    '(company|companies|business|businesses|firm|group|corporation|organisation|organization|association|society|cooperative|charity|chain|brand|enterprise|foundation|club)(|s)',
    '(municipality|city|town|region|county|area|district|school|university|parish|authority|council|country)(|s)',
    '(operation|operations|office|offices|factory|factories|plant|facility|facilities|site|sites|premises|workplace|headquarters|production|property portfolio)',
    'Finland|Sweden|Europe|Britain|Ireland|society|societies|future|world|economy|economies|life|project|projects|programme|programmes|program|goal|goals|target|targets|roadmap|plan|plans|path|journey|transition|cities|towns|conference|seminar|college|hospital|museum|port|harbour|library|campus|district|quarter|nation|nations|country|countries|state|manager|officer|adviser|council|farming|strategy|pledge',
  ],
  speaker: [
    '(we|we’re|we’ve|we are|we will|we have|we aim|we want|we plan|we became|we become) (are|is|be|will be|been|become|already|now|proudly|aim|plan|want)|we’re|are we|make us|makes us',
  ],
  whole: [
    '(whole|entire) (company|business|group|organisation|organization|operation|operations|municipality|city|association|chain|production|firm)',
    'all (of )?(our|its) (operations|activities|emissions|sites|offices|stores|factories|facilities)|company-wide|across (the|our) (board|company|business|group)|completely|entirely|fully|wholly|every part of',
  ],
  valueChain: [
    'value chain(|s)|supply chain(|s)|entire footprint|whole footprint|full footprint|life cycle|lifecycle|farm to fork|cradle to grave|end to end',
  ],
  own: [
    "(our|its|own|the (city|town|municipality)('|’)s own|organisational|operational|the organisation('|’)s) _(operations|emissions|energy use)",
    '(city|municipal|council|town) (organisation|organization|group)',
  ],
  area: [
    "(area|area('|’)s|territory|regional|territorial|whole town|whole city|the city('|’)s total|residents('|’)|region('|’)s) _emissions",
    'emissions (of|in|within) the (area|municipality|region|city|town)',
  ],
  label: [
    '(eco|environmental|climate|green|sustainability|carbon|nature)-(label|labels|labelled|labeled|seal|mark|badge|stamp|certificate|emblem)',
    'seal(|s)|ecolabel(|s)|trust ?mark(|s)|quality mark(|s)|certificate(|s)|badge(|s)|stamp(|s)|label(|s)',
  ],
  owns: [
    'labelled|labeled|own|our|we|awarded|earned|carry|carries|bear|bears|has|have|received|gives|look for|choose|displays?',
  ],
  certified: [
    '*certif(ied|y|ication|icate|ications|icates)',
    '(approved|endorsed|recognised|recognized|accredited|verified) by (the )?(network|EU|European Union|UN|government|authorities|authority|ministry|municipalities)',
    'official(ly)? _(climate|green|environmental|eco|sustainab)*|seal of approval',
  ],

  topic: [
    'climate*|environment*|carbon*|eco|eco-\\p{L}+|ecolog*|green|greener|sustainab*|planet*|network*|nature*|emission*|co2*',
  ],
  organic: ['organic(ally)?'],
  science: [
    'science-based*|(backed|supported|validated|guided|driven) by (the )?(latest )?(climate )?science|grounded in science|based on (climate )?science|SBT|SBTi|science based targets|in line with (science|the Paris Agreement|climate science|1\\.5)|Paris-aligned|aligned with (the )?(Paris|science|1\\.5)*|1\\.5 ?°?C?-aligned',
  ],
  validated: ['validat*|approv(ed|al)|confirmed|verified by'],
  duty: [
    '(required|demanded|mandated|obliged|prescribed) by _(law|regulation|regulations|directive|EU|authorities|legislation|legal)|legally required|as the law requires|statutory|legal (requirement|requirements|obligation|duty)|in (accordance|line|compliance) with the (law|waste act|regulation|regulations|directive|legislation)|compl(y|ies|ying) with _(law|laws|regulation|regulations|directive|legislation|requirements|act)|meets? _(legal|EU|statutory) requirements',
    'plastic (straws|cutlery|cotton buds|stirrers|forks|plates)|freon-free|CFC-free|free (of|from) (CFCs|CFC|asbestos|freon|lead petrol)|asbestos-free|no (CFCs|asbestos|DDT|microbeads)',
  ],
  merit: [
    "proud(|ly)|pioneer(|s|ing)|unique(|ly)|special(|ly)|leading|leader(|s)|example|extra mile|commit(|ted|ment)|care|responsib*|voluntar*|better|stand out|exceptional*|chosen to|because we|that('|’)s why|CFC-free|freon-free|asbestos-free|free (of|from)",
  ],
  comparison: [
    '(less|lower|fewer|smaller|cleaner|greener|better|half the|half as much|more (eco|environmentally|climate|energy)*|more sustainable|more efficient|friendlier)',
  ],
  comparator: [
    'compared (with|to) (19|20)\\d\\d|from (19|20)\\d\\d|since (19|20)\\d\\d|base year|baseline|than in (19|20)\\d\\d|last year|previous year|predecessor|previous model',
  ],
  vague: [
    'than _(other|others|competitor|competitors|the competition|traditional|conventional|ordinary|regular|normal|average|most|rival|rivals|ever|before|similar|comparable|standard|anyone|leading|typical|alternatives)',
    'competitors|compared (with|to) _(other|others|competitors|traditional|conventional|average|ordinary|regular|similar|standard|most|alternatives)|industry average|than the rest',
  ],
  ranking: [
    "(Finland|Sweden|Europe|Britain|world|country|industry|market|region|city|town|UK|Nordic)(|('|’)s) (most )?(greenest|eco-?friendliest|environmentally-\\p{L}+|climate-\\p{L}+|sustainable|ecological|cleanest|energy-efficient|responsible|most sustainable|leading sustainable)",
    '(number one|no\\. 1|ranked|leader|leading|best) _(in|for) _(climate|sustainability|environment|environmental|green)*',
  ],
  symbol: [
    '(green )?(leaf|leaves)|globe|planet earth|green (heart|tick|check|check ?mark)|sprout(|s)|seedling(|s)',
  ],
  ahead: [
    '(the )?(decade|century)|(within|in) (ten|five|two|three|a few|\\d+) years|in the future|soon|in the coming years',
  ],
  resource: [
    'electricity|energy|plastic|water|fuel|waste|materials?|power|heat|packaging|gas|petrol|diesel',
  ],
  money: [
    'fees?|refund|gift card|voucher|against your|money|loss|losses|(delivery|extra|the) costs?(?! to)',
  ],
  question: ['(is|are|can|could|does|do|what|which|should|must|will it)'],
  yes: ['yes|sure|of course|absolutely|certainly'],
  mention: [
    'claim(|s)(?! (your|a))|the (word|words|term|terms|phrase|phrases)|mean(?! (it|the))|what …means|meaning of|defin(e|es|ition)|greenwash*|ban(|s|ned)|lecture(|s)|seminar|discuss(es|ed|ing|ion)|wording|used to call|debat(e|ed|es|ing)|(is|are|re) hiring|vacancy|applications (to|for|close)|attended|stopped (calling|selling|using|saying|buying)',
  ],
  allowed: [
    'sustainable development*|sustainable (finance|growth|mobility|transport plan|economy|investment)*|sustainab(ility|le) (report|officer|manager|team|committee|strategy|week)*',
    'green transition|green (bin|bins|waste|bond|card|light|paper|door|wall|book|screen|beans|party|deal|belt|space|spaces|area|areas|field|room|tea|line|street|thumb|jersey|council|loan|salad|roof)*|the greens|greenhouses?(?! gas)|greenland*|greenfield*|green (street|park|lane|hill|square)',
    'eco-mode|eco program(me)?|eco setting|eco-?system*|ecologist*|ecology',
    '(?<!official )ecological (footprint|status|survey|surveys|corridor|corridors|restoration|research|compensation|network|society|assessment|impact|succession|niche|value|values|crisis|condition|monitoring|data|connectivity)',
    'low emission zone*|low-carbon (roadmap|economy|transition|committee)|zero emission zone*',
    '(carbon|climate)-neutral (finland|helsinki 20\\d\\d|cities( mission)?)|carbon neutral \\p{L}+( 20\\d\\d)? (programme|program|roadmap|project|network|plan)|carbon neutrality (programme|program|roadmap|plan|target|goal)*|towards carbon neutral municipalities|net zero tracker|net zero (act|industry act)',
    'energy efficiency (directive|agreement|act|programme|adviser)*|responsible (person|editor|officer|gambling|drinking)|clean water|clean slate|clean room',
    'compensat* _(overtime|travel|loss|losses|damage|damages|time|victims|income|expenses|delay|employees)|worker* compensation|offset (the )?(cost|costs|loss|losses|price|printing|press|date|tax)*|offset printing|label printer|badge (pick|collection|holder)*|name badge(|s)|washing label',
    'climate smart agriculture (course|project)',
  ],
};

export const negation =
  /(?<![\p{L}])(?:not|nothing|none of|neither|hardly|far from|never claim|\p{L}+n['’]t|cannot|no longer|no(?= (?:biodegradable|sustainable|offset)))(?![\p{L}])(?!\s+(?:only|just|merely|simply))/giu;

export const amount =
  /\d[\d\s.,]*(?:%|per\s?cent|[kmgt]wh|kilo|kg|g(?![\p{L}])|ton|tonne|k?t(?![\p{L}])|litre|liter|l(?![\p{L}])|m3|m²|km|pcs|co2)/iu;
