<?php

/*
 * Receives join requests: checks them, appends them to a CSV file and sends a mail about each. Needs PHP
 * 8.2 and nothing else. README.md says how to set it up; settings are in config.php, words in words.php.
 */

declare(strict_types=1);

const MAX_BYTES = 65536;
const DAY = 86400;

/** Every field of a request with the rule for its value; "!" must be there when its group is. */
const FIELDS = [
    'purpose' => '!join|renew|result',
    'organization.id' => 'id',
    'organization.name' => '!name',
    'organization.kind' => 'municipality|region|publicAuthority|company|association|education|other',
    'organization.businessId' => 'businessId',
    'organization.municipality' => 'name',
    'organization.url' => 'url',
    'organization.industry' => 'name',
    'organization.size' => 'micro|small|medium|large',
    'goal.id' => 'id',
    'goal.template' => 'id',
    'goal.theme' => 'energyEfficiency|renewableEnergy|materials|circularEconomy|waste|innovation|sustainableBuilding'
        . '|procurement|lessTravel|mobility|transport|manufacturing|emissions|other',
    'goal.title' => '!name',
    'goal.kind' => 'quantitative|endState|milestone|directional|monitoring',
    'goal.unit' => 'name',
    'goal.baselineYear' => 'year',
    'goal.baselineValue' => 'number',
    'goal.targetYear' => 'year',
    'goal.targetChange' => 'number',
    'goal.targetValue' => 'number',
    'goal.note' => 'text',
    'result.goal' => '!id',
    'result.year' => '!year',
    'result.value' => 'number',
    'result.note' => 'text',
    'contact.name' => '!name',
    'contact.email' => '!email',
    'contact.phone' => 'name',
    'message' => 'message',
    'newsletter' => 'flag',
    'language' => '!language',
    'sentAt' => '!moment',
];
const GROUPS = ['organization', 'goal', 'result', 'contact'];
const LENGTHS = ['name' => 200, 'text' => 2000, 'message' => 5000, 'url' => 2048, 'email' => 254, 'language' => 35];
const EXPECTED = [
    'id' => '1 to 64 small letters, digits and hyphens',
    'name' => 'a text of 1 to 200 characters',
    'text' => 'a text of 1 to 2000 characters',
    'message' => 'a text of 1 to 5000 characters',
    'year' => 'a whole number from 1900 to 2200',
    'number' => 'a number',
    'flag' => 'true or false',
    'url' => 'a web address of up to 2048 characters, such as https://www.example.org/',
    'email' => 'an email address of up to 254 characters',
    'businessId' => 'seven digits, a hyphen and the right check digit',
    'language' => 'a language tag such as fi',
    'moment' => 'a moment such as 2026-11-24T10:00:00Z',
];
/** What JavaScript trims, so that both sides agree on what is empty. */
const SPACE = '[\t\n\x0B\f\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}]';
const STYLE = 'body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}'
    . 'label,input,select,textarea{display:block;font:inherit}[aria-invalid]{border:2px solid #a40000}input:not([type=checkbox]),select,textarea'
    . '{box-sizing:border-box;width:100%;padding:.4rem}p.field{margin:1rem 0}.problem{color:#a40000;display:block}'
    . '[type=checkbox],[type=checkbox]+label{display:inline}.trap{position:absolute;left:-100vw}'
    . 'button{font:inherit;padding:.6rem 1.5rem}';

/** Something that only whoever looks after the receiver can put right. Its text holds no personal data. */
final class Trouble extends RuntimeException
{
}

// What was sent

/** A field as JSON Pointer into the request. */
function pointer(string ...$steps): string
{
    return '/' . implode('/', str_replace(['~', '/'], ['~0', '~1'], $steps));
}

/** @return array{pointer: string, code: string, detail: string} */
function problem(string $pointer, string $code, string $rule = ''): array
{
    $expected = EXPECTED[$rule] ?? ($rule === '' ? 'an object with fields' : 'one of ' . str_replace('|', ', ', $rule));
    $said = [
        'missing' => "is missing. Add $expected.",
        'too-long' => "is too long. Shorten it to $expected.",
        'unknown-word' => "is none of the known words. Choose $expected.",
        'unknown-field' => 'is no field of a join request. Correct the name, or remove the field.',
        'repeated-field' => 'was sent more than once. Send one value.',
        'not-valid' => "is not valid. Expected $expected.",
        'too-early' => 'is not after the base year. Correct one of the two.',
    ][$code];
    return ['pointer' => $pointer, 'code' => $code, 'detail' => ($pointer === '' ? 'The request' : $pointer) . " $said"];
}

/** @return array{0: array<string, mixed>, 1: string[], 2: array[]} values by field, groups, problems */
function readJson(mixed $data): array
{
    $isObject = fn (mixed $part) => is_array($part) && ($part === [] || !array_is_list($part));
    if (!$isObject($data)) return [[], GROUPS, [problem('', 'not-valid')]];
    [$values, $groups, $problems] = [[], [], []];
    foreach ($data as $key => $part) {
        // PHP makes numbers of keys such as "1". A dot would name the field of a group.
        $key = (string) $key;
        if (in_array($key, GROUPS, true)) {
            $groups[] = $key;
            if (!$isObject($part)) $problems[] = problem(pointer($key), 'not-valid');
            foreach ($isObject($part) ? $part : [] as $name => $value) {
                if (isset(FIELDS["$key.$name"])) $values["$key.$name"] = is_float($value) ? $value + 0 : $value;
                else $problems[] = problem(pointer($key, (string) $name), 'unknown-field');
            }
        } elseif (isset(FIELDS[$key]) && !str_contains($key, '.')) $values[$key] = $part;
        else $problems[] = problem(pointer($key), 'unknown-field');
    }
    return [$values, $groups, $problems];
}

/** @return array{0: array<string, mixed>, 1: string[], 2: array[], 3: array<string, string>, 4: bool} also what was typed, and whether a program did it */
function readForm(string $body): array
{
    [$typed, $problems, $isTrapped, $started] = [[], [], false, ''];
    // Not $_POST: it forgets repeated fields, and changes names.
    foreach (array_filter(explode('&', $body), fn ($pair) => $pair !== '') as $pair) {
        [$name, $value] = array_map(urldecode(...), explode('=', $pair, 2) + [1 => '']);
        $steps = preg_match('/^([^\[\].]+)\[([^\[\].]+)\]$/D', $name, $found) ? [$found[1], $found[2]] : [$name];
        $field = implode('.', $steps);
        if ($name === '_trap') $isTrapped = $isTrapped || $value !== '';
        elseif ($name === '_started') $started = trim($value);
        elseif (!isset(FIELDS[$field]) || (count($steps) === 1 && str_contains($name, '.'))) {
            $problems[] = problem(pointer(...$steps), 'unknown-field');
        } elseif (isset($typed[$field])) $problems[$field] = problem(pointer(...$steps), 'repeated-field');
        else $typed[$field] = $value;
    }
    $values = [];
    foreach ($typed as $field => $value) {
        // Broken UTF-8 can be neither trimmed nor stored; check() refuses it as "no text".
        $value = preg_match('//u', $value) ? trimmed($value) : false;
        if ($value !== '') $values[$field] = $value === false ? null : readField(ltrim(FIELDS[$field], '!'), $value);
    }
    $values += ['language' => 'fi', 'sentAt' => gmdate('Y-m-d\TH:i:s\Z')];
    if (isMoment($started) && isMoment($values['sentAt'])) {
        // Nobody fills in a form within three seconds.
        $isTrapped = $isTrapped || (float) date_create($values['sentAt'])->format('U.v') - (float) date_create($started)->format('U.v') < 3;
    }
    $groups = array_values(array_filter(GROUPS, fn ($group) => preg_grep("/^$group\\./", array_keys($values))));
    return [$values, array_unique([...$groups, 'organization', 'contact', neededGroup($values)]), array_values($problems), $typed, $isTrapped];
}

/** What cannot be read stays a text, and the check says what was expected. */
function readField(string $rule, string $value): mixed
{
    if ($rule === 'number' || $rule === 'year') {
        $plain = str_replace(["\u{2212}", ','], ['-', '.'], preg_replace('/' . SPACE . '|%' . SPACE . '*$/Du', '', $value));
        return preg_match('/^[-+]?\d+(?:\.\d+)?$/D', $plain) ? (float) $plain + 0 : $value;
    }
    if ($rule === 'flag') return in_array($value, ['on', 'true', '1'], true) ? true : $value;
    if ($rule !== 'url') return $value;
    if (str_starts_with($value, '//')) return "https:$value";
    // `example.org:8080` has a port and no scheme; in `mailto:` and `javascript:` there is no dot.
    return preg_match('~^(?:[a-z][a-z\d+-]*:|[a-z][a-z\d+.-]*://)~i', $value) ? $value : "https://$value";
}

function trimmed(string $text): string
{
    return preg_replace('/^' . SPACE . '+|' . SPACE . '+$/Du', '', $text);
}

function neededGroup(array $values): string
{
    return ($values['purpose'] ?? '') === 'result' ? 'result' : 'goal';
}

/** @return array[] what is wrong with a request; empty when it is as it should be */
function check(array $values, array $groups): array
{
    $problems = [];
    foreach (FIELDS as $field => $rule) {
        $isNeeded = $rule[0] === '!' && (!str_contains($field, '.') || in_array(strstr($field, '.', true), $groups, true));
        $rule = ltrim($rule, '!');
        $code = array_key_exists($field, $values) ? fault($rule, $values[$field]) : ($isNeeded ? 'missing' : null);
        if ($code) $problems[] = problem(pointer(...explode('.', $field)), $code, $rule);
    }
    if (!$problems && ($values['goal.targetYear'] ?? INF) <= ($values['goal.baselineYear'] ?? -INF)) $problems[] = problem('/goal/targetYear', 'too-early');
    foreach (['organization', 'contact', neededGroup($values)] as $group) {
        if (!in_array($group, $groups, true)) $problems[] = problem(pointer($group), 'missing');
    }
    return $problems;
}

/** The code of what is wrong with a value, if anything is. */
function fault(string $rule, mixed $value): ?string
{
    if (is_string($value) && trimmed($value) === '') return 'missing';
    if ($rule === 'flag') return is_bool($value) ? null : 'not-valid';
    if ($rule === 'number' || $rule === 'year') {
        if (!is_int($value) && !is_float($value) || !is_finite((float) $value)) return 'not-valid';
        return $rule === 'number' || ($value >= 1900 && $value <= 2200 && floor($value) == $value) ? null : 'not-valid';
    }
    if (!is_string($value)) return 'not-valid';
    if (str_contains($rule, '|')) return in_array($value, explode('|', $rule), true) ? null : 'unknown-word';
    // Characters, as JSON Schema counts them: bytes that only continue one do not count.
    $length = strlen(preg_replace('/[\x80-\xBF]/', '', $value));
    if ($length > (LENGTHS[$rule] ?? MAX_BYTES)) return 'too-long';
    $isFine = match ($rule) {
        'id' => preg_match('/^(?!(?:index|con|aux|nul)$)[a-z0-9][a-z0-9-]{0,63}$/D', $value) === 1,
        'email' => preg_match('/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/Du', $value) === 1 && !preg_match('/' . SPACE . '/u', $value),
        'url' => isWebAddress(trimmed($value)),
        'businessId' => isBusinessId($value),
        'language' => preg_match('/^[a-z]{2,8}(-[a-z\d]{1,8})*$/Di', $value) === 1,
        'moment' => isMoment($value),
        default => true,
    };
    return $isFine ? null : 'not-valid';
}

/** http or https, a host, no user name, and nothing that browsers read in another way. */
function isWebAddress(string $value): bool
{
    $host = '(?:[^\s\0-\x20\x7f/?\#@:\[\]<>^|%\\\\]+|\[[\da-f:.]+\])';
    return preg_match("~^https?://$host(?::(\\d{1,5}))?(?:[/?\\#][^\\0-\\x1f\\x7f\\\\]*)?\$~Diu", $value, $found) === 1
        && (int) ($found[1] ?? 0) <= 65535;
}

function isBusinessId(string $value): bool
{
    if (!preg_match('/^\d{7}-\d$/D', $value)) return false;
    $sum = 0;
    foreach ([7, 9, 10, 5, 8, 4, 2] as $at => $weight) $sum += $weight * (int) $value[$at];
    // 11 − 1 would be the digit 10, so numbers with the remainder 1 are not given out.
    return $sum % 11 !== 1 && (int) $value[8] === (11 - $sum % 11) % 11;
}

function isMoment(mixed $value): bool
{
    $pattern = '/^(\d{4})-(\d\d)-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/D';
    return is_string($value) && preg_match($pattern, $value, $found) && checkdate((int) $found[2], (int) $found[3], (int) $found[1] ?: 2000);
}

// What is kept

/** The settings, or a Trouble that says which one to correct. Nothing works with unsafe ones. */
function readConfig(): array
{
    $config = is_file(__DIR__ . '/config.php') ? require __DIR__ . '/config.php' : null;
    $wrong = fn (string $what) => throw new Trouble("config.php: $what See README.md.");
    if (!is_array($config)) $wrong('is missing, or returns no settings.');
    $config += ['subject' => 'Ilmi', 'language' => 'fi', 'separator' => ';', 'success' => '', 'origins' => ['*'], 'rate' => [20, 3600]];
    foreach (['to', 'from'] as $key) {
        // These end in headers and on a command line.
        if (!preg_match('/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/D', (string) ($config[$key] ?? ''))) $wrong("'$key' is no plain email address.");
    }
    if (strlen((string) ($config['secret'] ?? '')) < 32) {
        $wrong("'secret' needs at least 32 characters. One that nobody knows yet: " . bin2hex(random_bytes(24)) . '.');
    }
    if (!in_array($config['separator'], [';', ',', "\t"], true)) $wrong("'separator' is none of ; , and tab.");
    if (!is_array($config['origins']) || !in_array($config['language'], ['fi', 'sv', 'en'], true)) $wrong("'origins' is no list, or 'language' none of fi, sv and en.");
    $rate = $config['rate'];
    if ($rate !== null && !(is_array($rate) && is_int($rate[0] ?? null) && is_int($rate[1] ?? null) && min($rate) > 0)) $wrong("'rate' is neither null nor two numbers.");
    $file = (string) ($config['file'] ?? '');
    if (!preg_match('~^(/|[A-Za-z]:[/\\\\]).+[^/\\\\]$~D', $file)) $wrong("'file' is no whole path.");
    $folder = realpath(dirname($file));
    if ($folder === false || !is_writable($folder)) throw new Trouble("config.php: the folder of 'file' is missing, or PHP may not write to it.");
    foreach ([__DIR__, (string) ($_SERVER['DOCUMENT_ROOT'] ?? '')] as $root) {
        $root = $root === '' ? false : realpath($root);
        if ($root !== false && str_starts_with("$folder/", rtrim($root, '/') . '/')) {
            $wrong("'file' lies inside the website, where anybody could download it. Choose a folder outside.");
        }
    }
    return $config;
}

/** Replaces the file of what is remembered; half a file can never be seen. */
function saveState(string $file, array $state, bool $mustLast): void
{
    $handle = fopen("$file.new", 'w');
    write($handle, json_encode($state, JSON_THROW_ON_ERROR), $mustLast);
    fclose($handle);
    rename("$file.new", $file);
}

/** @param resource $handle */
function write($handle, string $text, bool $mustLast = true): void
{
    if (fwrite($handle, $text) !== strlen($text) || !fflush($handle) || ($mustLast && !fsync($handle))) throw new Trouble('The disk is full, or cannot be written to.');
}

/**
 * Appends the row that the state has as pending, unless it is there already. It may be there, in part or
 * as a whole, after a crash or a full disk.
 */
function appendPending(string $file, array $pending): void
{
    ['at' => $at, 'row' => $row, 'id' => $id] = $pending;
    $row = base64_decode($row);
    $csv = fopen($file, 'c+');
    try {
        $size = fstat($csv)['size'];
        $there = $size < $at ? null : stream_get_contents($csv, strlen($row), $at);
        if ($there === $row) return;
        if ($there !== null && str_starts_with($row, $there)) ftruncate($csv, $size = $at);
        // Somebody changed the file meanwhile.
        elseif (str_contains(stream_get_contents($csv, null, 0), $id)) return;
        fseek($csv, 0, SEEK_END);
        try {
            write($csv, $row);
        } catch (Throwable $trouble) {
            ftruncate($csv, $size);
            throw $trouble;
        }
    } finally {
        fclose($csv);
    }
}

/** The row of a request, with the header line when the file is new. */
function csvRow(array $values, string $id, string $separator, int $size, string $end): string
{
    $row = fn (array $cells) => implode($separator, array_map(
        // A spreadsheet would calculate what begins like a formula.
        fn ($cell) => '"' . str_replace('"', '""', preg_match('/^[=+\-@\t\r]/', $cell) ? "'$cell" : $cell) . '"',
        $cells,
    )) . "\r\n";
    $cells = array_map(fn ($field) => textOf($values[$field] ?? ''), array_keys(FIELDS));
    $text = $row([gmdate('Y-m-d\TH:i:s\Z'), $id, ...$cells]);
    // Spreadsheets take a file for UTF-8 only when it begins with this mark.
    if ($size === 0) return "\u{FEFF}" . $row(['received', 'id', ...array_keys(FIELDS)]) . $text;
    return ($end === "\n" ? '' : "\r\n") . $text;
}

function textOf(mixed $value): string
{
    return is_string($value) ? $value : json_encode($value);
}

/**
 * One request at a time: counts it, and stores it once. The row is written down in the state first, so
 * that a crash at any moment leaves it either complete or to be completed by the next request.
 *
 * @param ?callable $refuse answers a request that is not to be stored
 * @return array{0: array, 1: ?string} the answer, and the id of what is new
 */
function store(array $config, array $values, string $key, string $payload, ?callable $refuse, callable $accept, callable $error): array
{
    $file = $config['file'];
    $lock = fopen("$file.lock", 'c');
    if (!flock($lock, LOCK_EX)) throw new Trouble('The folder of the file knows no locks.');
    $stateFile = "$file.state.json";
    $state = is_file($stateFile) ? json_decode(file_get_contents($stateFile), true) : null;
    $state = is_array($state) ? $state : ['keys' => [], 'hits' => [], 'pending' => null];
    $now = time();
    $state['keys'] = array_filter($state['keys'], fn ($entry) => $entry[0] > $now - DAY);
    if ($state['pending'] !== null) {
        appendPending($file, $state['pending']);
        $state['pending'] = null;
    }
    if ($config['rate'] !== null) {
        [$limit, $seconds] = $config['rate'];
        $state['hits'] = array_filter($state['hits'], fn ($entry) => $entry[0] > $now - $seconds);
        // No address is kept: only a hash that nobody else can make, and that is another one tomorrow.
        $address = (string) @inet_pton($_SERVER['REMOTE_ADDR'] ?? '');
        $who = substr(hash_hmac('sha256', gmdate('Y-m-d') . (strlen($address) === 16 ? substr($address, 0, 8) : $address), $config['secret']), 0, 24);
        [$since, $count] = $state['hits'][$who] ?? [$now, 0];
        if ($count >= $limit) return [$error(429, 'Too many requests from here. Send it again later.', [], $since + $seconds - $now), null];
        $state['hits'][$who] = [$since, $count + 1];
        saveState($stateFile, $state, false);
    }
    if ($refuse) return [$refuse(), null];
    [$key, $payload] = array_map(fn ($text) => substr(hash_hmac('sha256', $text, $config['secret']), 0, 32), [$key, $payload]);
    if (isset($state['keys'][$key])) {
        [, $before, $id] = $state['keys'][$key];
        return [$before === $payload ? $accept($id) : $error(422, 'This Idempotency-Key came with another request before. Use a new key.', [
            ['pointer' => '', 'code' => 'idempotency-key-reused', 'detail' => 'The key was used for another request. Use a new key.'],
        ]), null];
    }
    $id = bin2hex(random_bytes(12));
    $csv = fopen($file, 'c+');
    $size = fstat($csv)['size'];
    fseek($csv, max(0, $size - 1));
    $row = csvRow($values, $id, $config['separator'], $size, (string) fread($csv, 1));
    fclose($csv);
    $state['keys'][$key] = [$now, $payload, $id];
    $state['pending'] = ['at' => $size, 'row' => base64_encode($row), 'id' => $id];
    saveState($stateFile, $state, true);
    appendPending($file, $state['pending']);
    $state['pending'] = null;
    try {
        saveState($stateFile, $state, false);
    } catch (Throwable) {
        // The row is there; the next request sees that and tidies up.
    }
    return [$accept($id), $id];
}

/** A mail that does not go out loses nothing: the request is in the file. */
function sendMail(array $config, array $values, string $id): void
{
    $words = (require __DIR__ . '/words.php')[$config['language']];
    $lines = [];
    foreach (FIELDS as $field => $rule) {
        if (!isset($values[$field])) continue;
        $text = preg_replace(['/\r\n?/', '/[^\P{C}\n\t]/u'], ["\n", ''], textOf($values[$field]));
        // Lines of a text are indented, so that none can pass for a field.
        $lines[] = $words['fields'][$field] . ': ' . str_replace("\n", "\n    ", $text);
    }
    $body = implode("\n", $lines) . "\n\n" . $words['reference'] . ": $id\n";
    $headers = [
        'From' => $config['from'],
        'MIME-Version' => '1.0',
        'Content-Type' => 'text/plain; charset=utf-8',
        'Content-Transfer-Encoding' => 'quoted-printable',
    ];
    // The one header that holds what somebody wrote, so it has to look quite ordinary.
    if (preg_match('/^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/D', $values['contact.email'])) $headers['Reply-To'] = $values['contact.email'];
    preg_match_all('/.{1,10}/us', $config['subject'] . ' ' . $id, $parts);
    $subject = implode("\r\n ", array_map(fn ($part) => '=?UTF-8?B?' . base64_encode($part) . '?=', $parts[0]));
    $text = str_replace("\r\n", "\n", quoted_printable_encode(str_replace("\n", "\r\n", $body)));
    if (!function_exists('mail') || !@mail($config['to'], $subject, $text, $headers, '-f' . $config['from'])) {
        error_log("join.php: no mail went out about request $id; it is in the file.");
    }
}

// Answers: status, headers, body

function answer(int $status, string $type, string $body, array $headers = []): array
{
    return [$status, $headers + ['Content-Type' => $type, 'Content-Length' => (string) strlen($body)], $body];
}

function problemJson(int $status, string $detail, array $problems = [], array $headers = []): array
{
    $titles = [
        400 => 'Bad Request', 405 => 'Method Not Allowed', 413 => 'Content Too Large', 415 => 'Unsupported Media Type',
        422 => 'Unprocessable Content', 429 => 'Too Many Requests', 503 => 'Service Unavailable',
    ];
    $body = ['type' => 'about:blank', 'title' => $titles[$status], 'status' => $status, 'detail' => $detail];
    // Of a thousand unknown fields, fifty are enough to see what is wrong.
    if ($problems) $body['errors'] = array_slice($problems, 0, 50);
    return answer($status, 'application/problem+json', json_encode($body, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE), $headers);
}

function html(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
}

/** @return array{0: string, 1: array} a language that there are words in, and the words */
function wordsFor(string $language): array
{
    $all = require __DIR__ . '/words.php';
    $language = strtolower(preg_split('/-/', trim($language) ?: 'fi')[0]);
    return isset($all[$language]) ? [$language, $all[$language]] : ['en', $all['en']];
}

function page(int $status, string $language, string $title, string $content, array $headers = [], string $success = ''): array
{
    $style = base64_encode(hash('sha256', STYLE, true));
    // Chromium also asks form-action about where an answer leads.
    $elsewhere = preg_match('~^https?://[\w.:-]+~', $success, $found) ? " $found[0]" : '';
    $policy = "default-src 'none'; style-src 'sha256-$style'; form-action 'self'$elsewhere; base-uri 'none'; frame-ancestors 'none'";
    $body = '<!doctype html><html lang="' . $language . '"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        . '<title>' . html($title) . '</title><style>' . STYLE . '</style></head><body><main><h1>' . html($title) . "</h1>$content</main></body></html>\n";
    return answer($status, 'text/html; charset=utf-8', $body, $headers + ['Content-Security-Policy' => $policy]);
}

/** A page with what was typed, to correct and send again. */
function formPage(int $status, array $config, array $typed, array $problems, array $headers = []): array
{
    [$language, $words] = wordsFor($typed['language'] ?? '');
    $success = $config['success'] ?? '';
    $success = is_array($success) ? ($success[$language] ?? reset($success)) : $success;
    if ($status === 413) return page($status, $language, $words['large'], '<p>' . html($words['back']) . '</p>', $headers);
    [$list, $notes] = ['', []];
    foreach (array_slice($problems, 0, 50) as ['pointer' => $pointer, 'code' => $code]) {
        $field = str_replace('/', '.', substr($pointer, 1));
        $rule = ltrim(FIELDS[$field] ?? '', '!');
        $note = $words['problems'][$code === 'not-valid' && isset($words['problems'][$rule]) ? $rule : $code];
        $label = $words['fields'][$field] ?? str_replace(['~1', '~0'], ['/', '~'], $field);
        $isShown = isset(FIELDS[$field]) && $field !== 'sentAt';
        if ($isShown) $notes[$field] = ($notes[$field] ?? '') . "$note ";
        $list .= '<li>' . ($isShown ? '<a href="#' . strtr($field, '.', '-') . '">' . html($label) . '</a>' : html($label)) . ': ' . html($note) . '</li>';
    }
    $count = count($problems);
    $title = $status === 422 ? ($count === 1 ? $words['one'] : sprintf($words['many'], $count)) : $words['later'];
    $form = '';
    $last = '';
    foreach (FIELDS as $field => $rule) {
        $group = (string) strstr($field, '.', true);
        $typedInGroup = preg_grep("/^$group\\./", array_keys(array_filter($typed, fn ($value) => $value !== '')));
        // A new time is taken when it is sent again. Of goal and result only the one that is meant is asked for.
        if ($field === 'sentAt' || (in_array($group, ['goal', 'result'], true) && $group !== neededGroup($typed) && !$typedInGroup)) continue;
        if ($group !== $last) $form .= ($last === '' ? '' : '</fieldset>') . ($group === '' ? '' : '<fieldset><legend>' . html($words['groups'][$group]) . '</legend>');
        $last = $group;
        $form .= formField($field, ltrim($rule, '!'), $typed[$field] ?? '', trim($notes[$field] ?? ''), $words);
    }
    $trap = '<p class="trap" aria-hidden="true"><label for="trap">' . html($words['trap']) . '</label><input id="trap" name="_trap" tabindex="-1" autocomplete="off"></p>';
    $content = '<p>' . html($words[$status === 422 ? 'kept' : 'retry']) . "</p><ul>$list</ul><form method=\"post\" novalidate>$form$trap<button>" . html($words['send']) . '</button></form>';
    return page($status, $language, $title, $content, $headers, (string) $success);
}

function formField(string $field, string $rule, string $value, string $note, array $words): string
{
    [$group, $key] = explode('.', $field) + [1 => null];
    $name = $key === null ? $group : $group . "[$key]";
    $id = strtr($field, '.', '-');
    $shown = html($value);
    // Ids come from the page that the form was on; whoever fills it in cannot know them.
    if (($field === 'purpose' || in_array($rule, ['id', 'language'], true)) && $note === '') return $value === '' ? '' : "<input type=\"hidden\" name=\"$name\" value=\"$shown\">";
    $said = $note === '' ? '' : " aria-invalid=\"true\" aria-describedby=\"$id-problem\"";
    $purposes = ['contact.name' => 'name', 'contact.email' => 'email', 'contact.phone' => 'tel', 'organization.name' => 'organization'];
    $attributes = "id=\"$id\" name=\"$name\"$said" . (isset($purposes[$field]) ? " autocomplete=\"$purposes[$field]\"" : '');
    $label = "<label for=\"$id\">" . html($words['fields'][$field]) . '</label>';
    $problem = $note === '' ? '' : "<span class=\"problem\" id=\"$id-problem\">" . html($note) . '</span>';
    if ($rule === 'flag') return "<p class=\"field\"><input type=\"checkbox\" $attributes" . (in_array(trim($value), ['on', 'true', '1'], true) ? ' checked' : '') . "> $label$problem</p>";
    if (str_contains($rule, '|')) {
        $options = ['' => $words['choose']] + $words['words'][$field] + [$value => $value];
        $input = '';
        foreach ($options as $word => $text) $input .= '<option value="' . html((string) $word) . '"' . ((string) $word === $value ? ' selected' : '') . '>' . html((string) $text) . '</option>';
        $input = "<select $attributes>$input</select>";
    } else {
        // HTML drops the first line break of a text area.
        $input = in_array($rule, ['text', 'message'], true) ? "<textarea $attributes rows=\"5\">\n$shown</textarea>" : "<input $attributes value=\"$shown\">";
    }
    return "<p class=\"field\">$label$problem$input</p>";
}

// From the request to the answer

/** @return array{0: array, 1: ?callable} the answer, and what to do after it */
function handle(array &$config): array
{
    $config = readConfig();
    $method = $_SERVER['REQUEST_METHOD'] ?? '';
    $own = $config['success'] === '';
    if ($method === 'OPTIONS') return [[204, ['Access-Control-Allow-Methods' => 'POST', 'Access-Control-Allow-Headers' => 'Content-Type, Idempotency-Key', 'Access-Control-Max-Age' => '86400'], ''], null];
    if ($method === 'GET' && $own && preg_match('/^[0-9a-f]{24}$/D', (string) (is_string($_GET['id'] ?? null) ? $_GET['id'] : ''))) {
        [$language, $words] = wordsFor(is_string($_GET['lang'] ?? null) ? $_GET['lang'] : '');
        return [page(200, $language, $words['received'], '<p>' . html($words['next']) . '</p><p>' . html($words['reference']) . ": $_GET[id]</p>"), null];
    }
    if ($method !== 'POST') return [problemJson(405, 'Send a join request with POST.', [], ['Allow' => $own ? 'GET, POST, OPTIONS' : 'POST, OPTIONS']), null];

    $type = strtolower(trim(explode(';', $_SERVER['CONTENT_TYPE'] ?? '')[0]));
    $isForm = $type === 'application/x-www-form-urlencoded';
    if (!$isForm && $type !== 'application/json') return [problemJson(415, 'Send application/json or application/x-www-form-urlencoded.'), null];
    $typed = [];
    $error = function (int $status, string $detail, array $problems = [], int $wait = 0) use ($isForm, $config, &$typed) {
        $headers = $wait > 0 ? ['Retry-After' => (string) $wait] : [];
        return $isForm ? formPage($status, $config, $typed, $problems, $headers) : problemJson($status, $detail, $problems, $headers);
    };
    $body = (int) ($_SERVER['CONTENT_LENGTH'] ?? 0) > MAX_BYTES ? null : file_get_contents('php://input', false, null, 0, MAX_BYTES + 1);
    if ($body === null || strlen($body) > MAX_BYTES) return [$error(413, 'A join request has at most 64 KiB. Shorten its texts.'), null];

    $isTrapped = false;
    if ($isForm) {
        [$values, $groups, $problems, $typed, $isTrapped] = readForm($body);
    } else {
        $header = $_SERVER['HTTP_IDEMPOTENCY_KEY'] ?? '';
        if (!preg_match('/^[\x21-\x7e]{1,255}$/D', $header)) return [$error(400, 'Send the header Idempotency-Key with 1 to 255 visible ASCII characters.'), null];
        $data = json_decode($body, true, MAX_BYTES);
        if (json_last_error() !== JSON_ERROR_NONE) return [$error(400, 'The body is not JSON in UTF-8. Correct it.'), null];
        [$values, $groups, $problems] = readJson($data);
    }
    $problems = [...$problems, ...check($values, $groups)];
    $canonical = function (array $part): string {
        ksort($part);
        return json_encode($part, JSON_THROW_ON_ERROR);
    };
    $accept = function (string $id) use ($isForm, $config, $typed) {
        if (!$isForm) return answer(202, 'application/json', json_encode(['id' => $id, 'status' => 'received']));
        [$language] = wordsFor($typed['language'] ?? '');
        $success = $config['success'] === '' ? ($_SERVER['SCRIPT_NAME'] ?? '') . "?lang=$language" : $config['success'];
        $success = is_array($success) ? ($success[$language] ?? reset($success)) : $success;
        [$address, $hash] = explode('#', $success, 2) + [1 => null];
        $address .= (str_contains($address, '?') ? '&' : '?') . "id=$id" . ($hash === null ? '' : "#$hash");
        return answer(303, 'text/plain; charset=utf-8', '', ['Location' => $address]);
    };
    // A program does not come back for it; a person whose browser did too much can.
    $refuse = $isTrapped ? fn () => $error(429, '', [], 3)
        : ($problems ? fn () => $error(422, 'Correct what "errors" lists and send it again.', $problems) : null);
    // Two people who send the same are one, within a day; that is the best that can be done without a header.
    $key = $isForm ? 'form:' . ($refuse ? '' : $canonical(array_diff_key($values, ['sentAt' => 0]))) : "json:$header";
    $payload = $isForm ? $key : ($refuse ? '' : $canonical($values));
    [$answer, $new] = store($config, $values, $key, $payload, $refuse, $accept, $error);
    return [$answer, $new === null ? null : fn () => sendMail($config, $values, $new)];
}

function main(): void
{
    ini_set('display_errors', '0');
    ignore_user_abort(true);
    // What the file holds is for its owner's eyes only.
    umask(0077);
    set_error_handler(fn (int $level, string $text, string $file, int $line) => (error_reporting() & $level) !== 0
        ? throw new ErrorException('PHP could not do it', 0, $level, $file, $line) : false);
    [$config, $then] = [[], null];
    try {
        [[$status, $headers, $body], $then] = handle($config);
    } catch (Throwable $trouble) {
        // The line tells what failed. Messages of PHP may hold what somebody wrote, so they are not logged.
        $text = $trouble instanceof Trouble ? $trouble->getMessage() : get_class($trouble) . ' in line ' . $trouble->getLine();
        error_log('join.php: ' . preg_replace('/[0-9a-f]{48}/', '…', $text));
        $detail = 'The receiver cannot store requests right now. ' . ($trouble instanceof Trouble ? $trouble->getMessage() : 'Its log says why.');
        $isForm = str_starts_with(strtolower($_SERVER['CONTENT_TYPE'] ?? ''), 'application/x-www-form-urlencoded');
        $typed = $isForm && (int) ($_SERVER['CONTENT_LENGTH'] ?? 0) <= MAX_BYTES ? readForm(file_get_contents('php://input'))[3] : [];
        [$status, $headers, $body] = $isForm ? formPage(503, $config, $typed, [], ['Retry-After' => '120']) : problemJson(503, $detail, [], ['Retry-After' => '120']);
    }
    $origins = $config['origins'] ?? [];
    $origin = $_SERVER['HTTP_ORIGIN'] ?? '';
    if (in_array('*', $origins, true)) $headers['Access-Control-Allow-Origin'] = '*';
    elseif ($origins) $headers += ['Vary' => 'Origin'] + (in_array($origin, $origins, true) ? ['Access-Control-Allow-Origin' => $origin] : []);
    $headers += ['Access-Control-Expose-Headers' => 'Retry-After', 'Cache-Control' => 'no-store', 'X-Content-Type-Options' => 'nosniff', 'Referrer-Policy' => 'no-referrer'];
    http_response_code($status);
    foreach ($headers as $name => $value) header("$name: $value");
    echo $body;
    if (!$then) return;
    // Whoever sent it does not wait for the mail.
    if (function_exists('fastcgi_finish_request')) fastcgi_finish_request();
    else flush();
    $then();
}

main();
