<?php
/**
 * A whole krug/1 endpoint in one file, for the web space that a school already has: PHP 8.1, no
 * database, no extension. Put it anywhere, over https; its own address is the base of the
 * exchange, for example https://school.example/krug.php
 *
 * It keeps each log in a folder with three files, which only grow:
 *   token   sha256 of the token that opens the log
 *   frames  [u32 length][frame]* in the order of their places
 *   index   64 bytes for each frame: device 8, n 4, sha256 32, time 8, end in `frames` 8, spare 4
 * A frame is stored when its 64 bytes are on the disk, and its place is their number. So a pull is
 * one slice of `frames`, and half a write after a power cut is overwritten by the next one.
 */
declare(strict_types=1);

// Outside of what the web server hands out. Change it when PHP may not write there.
$folder = getenv('KRUG_DATA') ?: dirname((string) realpath($_SERVER['DOCUMENT_ROOT'])) . '/krug-data';
// When set, a new log needs it in the header Krug-Registration.
$registrationCode = getenv('KRUG_CODE') ?: '';

const MAX_FRAME = 1048576;
const MAX_PUSH = 4194304;
const MAX_PULL = 4194304;
const RECORD = 64;
const NO_FRAME_BEFORE = "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

main($folder, $registrationCode);

function main(string $folder, string $code): void
{
    // A warning of PHP in the middle of an answer would be no answer.
    ini_set('display_errors', '0');
    header('Cache-Control: no-store');
    header('X-Content-Type-Options: nosniff');
    header('Date: ' . gmdate('D, d M Y H:i:s') . ' GMT');
    header_remove('X-Powered-By');
    if (isset($_SERVER['HTTP_ORIGIN'])) {
        header('Access-Control-Allow-Origin: *');
        header('Access-Control-Expose-Headers: Date, Retry-After');
    }
    $method = $_SERVER['REQUEST_METHOD'];
    if ($method === 'OPTIONS') {
        header('Access-Control-Allow-Methods: GET, PUT, POST');
        header('Access-Control-Allow-Headers: authorization, content-type, krug-registration');
        header('Access-Control-Max-Age: 86400');
        http_response_code(204);
        return;
    }
    try {
        route($folder, $code, $method, explode('/', trim($_SERVER['PATH_INFO'] ?? '', '/')));
    } catch (RuntimeException $error) {
        error_log('krug: ' . $error->getMessage());
        refuse(507, 'full');
    }
}

/** @param list<string> $path what stands in the address after the file's own name */
function route(string $folder, string $code, string $method, array $path): void
{
    [$log, $second, $third] = [...$path, '', '', ''];
    if ($log === '') {
        $method === 'GET' ? hello($code) : refuse(405, 'method-not-allowed');
        return;
    }
    $isFrame = count($path) === 3 && isHex($second, 16) && isNumber($third);
    $isHeads = count($path) === 2 && $second === 'heads';
    if (!isHex($log, 32) || !($isFrame || $isHeads || count($path) === 1)) {
        refuse(404, 'not-found');
        return;
    }
    $other = $isFrame ? 'PUT' : ($isHeads ? 'GET' : 'POST');
    if ($method !== 'GET' && $method !== $other) {
        refuse(405, 'method-not-allowed');
        return;
    }
    $token = givenToken();
    if ($token === '') {
        refuse(401, 'token-missing');
        return;
    }
    if (!isTokenOf("$folder/$log", $token)) {
        refuse(403, 'token-wrong');
        return;
    }
    if ($method === 'PUT') {
        put($folder, $log, $second, (int) $third, $token, $code);
    } elseif ($method === 'POST') {
        post($folder, $log, $token, $code);
    } elseif ($isFrame) {
        get("$folder/$log", hex2bin($second), (int) $third);
    } elseif ($isHeads) {
        heads($folder, $log);
    } else {
        pull($folder, $log);
    }
}

function hello(string $code): void
{
    answer(200, [
        'protocol' => 'krug/1',
        'maxFrameBytes' => MAX_FRAME,
        'maxPushBytes' => MAX_PUSH,
        'maxPullBytes' => MAX_PULL,
        'registration' => $code === '' ? 'open' : 'code',
    ]);
}

function put(string $folder, string $log, string $device, int $n, string $token, string $code): void
{
    $frame = body(MAX_FRAME);
    if ($frame === null) {
        refuse(413, 'too-large', ['maxBytes' => MAX_FRAME]);
        return;
    }
    // A frame does not know its own length: half of one would stand for the whole for ever.
    if (strlen($frame) < (int) ($_SERVER['CONTENT_LENGTH'] ?? 0)) {
        refuse(400, 'bad-request');
        return;
    }
    $header = readHeader($frame);
    if (!isset($header['reason']) && ($header['device'] !== hex2bin($device) || $header['n'] !== $n)) {
        $header = ['reason' => 'wrong-address'];
    }
    $results = store($folder, $log, [[$frame, $header]], $token, $code);
    if ($results === null) {
        return;
    }
    [$status, $result] = $results[0];
    answer($status, $result);
}

function post(string $folder, string $log, string $token, string $code): void
{
    $list = body(MAX_PUSH);
    if ($list === null) {
        refuse(413, 'too-large', ['maxBytes' => MAX_PUSH]);
        return;
    }
    $frames = [];
    for ($at = 0; $at + 4 <= strlen($list); $at += 4 + $length) {
        $length = unpack('N', $list, $at)[1];
        if ($at + 4 + $length > strlen($list)) {
            break;
        }
        $frame = substr($list, $at + 4, $length);
        $frames[] = [$frame, readHeader($frame)];
    }
    $results = store($folder, $log, $frames, $token, $code);
    if ($results !== null) {
        answer(200, ['results' => array_column($results, 1)]);
    }
}

function get(string $place, string $device, int $n): void
{
    $index = readIndex($place);
    $at = findRecord($index, $device, $n);
    if ($at === null) {
        refuse(404, 'not-found');
        return;
    }
    $start = endBefore($index, $at) + 4;
    answerBytes(slice("$place/frames", $start, endBefore($index, $at + RECORD) - $start));
}

function heads(string $folder, string $log): void
{
    $heads = [];
    foreach (lastRecords(readIndex("$folder/$log")) as $device => $record) {
        $heads[] = [bin2hex((string) $device), $record['n'], bin2hex($record['sha256'])];
    }
    answer(200, ['epoch' => epoch($folder), 'heads' => $heads]);
}

function pull(string $folder, string $log): void
{
    $after = $_GET['after'] ?? '0';
    $max = $_GET['max'] ?? (string) MAX_PULL;
    $echo = $_GET['r'] ?? '00000000';
    if (!preg_match('/^\d{1,16}$/', "$after") || !preg_match('/^\d{1,16}$/', "$max") || !isHex("$echo", 8)) {
        refuse(400, 'bad-request');
        return;
    }
    $place = "$folder/$log";
    $index = readIndex($place);
    $last = intdiv(strlen($index), RECORD);
    $first = min((int) $after, $last);
    $start = endBefore($index, $first * RECORD);
    $limit = $start + min((int) $max, MAX_PULL);
    $cursor = $first;
    $end = $start;
    while ($cursor < $last) {
        $next = endBefore($index, ($cursor + 1) * RECORD);
        if ($next > $limit && $cursor > $first) {
            break;
        }
        $end = $next;
        $cursor += 1;
    }
    $prelude = 'KRGL' . hex2bin(epoch($folder)) . pack('J', $cursor) . chr($cursor < $last ? 1 : 0);
    answerBytes($prelude . hex2bin("$echo") . slice("$place/frames", $start, $end - $start));
}

/**
 * Stores what can be stored, under the log's lock, and gives [status, answer] for each frame.
 *
 * @param list<array{string, array<string, mixed>}> $frames
 * @return list<array{int, array<string, mixed>}>|null null when it has answered already
 */
function store(string $folder, string $log, array $frames, string $token, string $code): ?array
{
    $checked = array_map(fn ($pair) => [$pair[0], checkHeader($pair[1], $log)], $frames);
    if (array_filter($checked, fn ($pair) => !isset($pair[1]['refused'])) === []) {
        return array_column(array_column($checked, 1), 'refused');
    }
    $place = "$folder/$log";
    if (!is_file("$place/token") && $code !== '' && !hash_equals($code, $_SERVER['HTTP_KRUG_REGISTRATION'] ?? '')) {
        refuse(403, 'registration-code-wrong');
        return null;
    }
    if (!is_dir($place) && !@mkdir($place, 0700, true) && !is_dir($place)) {
        throw new RuntimeException("cannot write into $folder");
    }
    $lock = fopen("$place/lock", 'c') ?: throw new RuntimeException("cannot write into $place");
    flock($lock, LOCK_EX);
    if (!is_file("$place/token")) {
        writeWhole("$place/token", hash('sha256', $token));
    }
    // Two devices can be first at once; the one whose token was not kept is a stranger.
    if (!isTokenOf($place, $token)) {
        refuse(403, 'token-wrong');
        return null;
    }
    return appendFrames($place, $log, epoch($folder), $checked);
}

/** @param list<array{string, array<string, mixed>}> $frames */
function appendFrames(string $place, string $log, string $epoch, array $frames): array
{
    $index = readIndex($place);
    $known = strlen($index);
    $heads = lastRecords($index);
    $end = endBefore($index, $known);
    $bytes = '';
    $results = [];
    foreach ($frames as [$frame, $header]) {
        if (isset($header['refused'])) {
            $results[] = $header['refused'];
            continue;
        }
        ['device' => $device, 'n' => $n, 'prev' => $prev] = $header;
        $sha256 = hash('sha256', $frame, true);
        $head = $heads[$device] ?? ['n' => 0, 'sha256' => NO_FRAME_BEFORE];
        $say = ['device' => bin2hex($device), 'n' => $n];
        if ($n <= $head['n']) {
            $at = findRecord($index, $device, $n);
            $isSame = $at !== null && substr($index, $at + 12, 32) === $sha256;
            $results[] = $isSame ? [200, receipt($index, $at, $log, $epoch)] : [409, ['error' => 'fork'] + $say];
        } elseif ($n > $head['n'] + 1) {
            $results[] = [422, ['error' => 'gap', 'expected' => $head['n'] + 1] + $say];
        } elseif ($prev !== $head['sha256']) {
            $results[] = [409, ['error' => 'fork'] + $say];
        } else {
            $bytes .= pack('N', strlen($frame)) . $frame;
            $time = (int) (microtime(true) * 1000);
            $index .= $device . pack('N', $n) . $sha256 . pack('JJN', $time, $end + strlen($bytes), 0);
            $heads[$device] = ['n' => $n, 'sha256' => $sha256];
            $results[] = [201, receipt($index, strlen($index) - RECORD, $log, $epoch)];
        }
    }
    if ($bytes !== '') {
        writeAt("$place/frames", $end, $bytes);
        writeAt("$place/index", $known, substr($index, $known));
    }
    return $results;
}

/** @return array<string, mixed> the header, or a reason why these bytes are no frame */
function readHeader(string $frame): array
{
    if (strlen($frame) > MAX_FRAME) {
        return ['reason' => 'frame-too-long'];
    }
    if (strlen($frame) < 128) {
        return ['reason' => 'frame-too-short'];
    }
    if (substr($frame, 0, 4) !== 'KRG1') {
        return ['reason' => 'not-a-frame'];
    }
    return [
        'log' => bin2hex(substr($frame, 8, 16)),
        'device' => substr($frame, 24, 8),
        'n' => unpack('N', $frame, 32)[1],
        'prev' => substr($frame, 40, 32),
    ];
}

/** @param array<string, mixed> $header */
function checkHeader(array $header, string $log): array
{
    $reason = $header['reason'] ?? null;
    if ($reason === 'frame-too-long') {
        return ['refused' => [413, ['error' => 'too-large', 'maxBytes' => MAX_FRAME]]];
    }
    if ($reason === null && $header['n'] === 0) {
        $reason = 'frame-number-zero';
    }
    if ($reason === null && $header['log'] !== $log) {
        $reason = 'wrong-address';
    }
    return $reason === null ? $header : ['refused' => [422, ['error' => 'bad-frame', 'reason' => $reason]]];
}

/** @return array<string, mixed> */
function receipt(string $index, int $at, string $log, string $epoch): array
{
    return [
        'log' => $log,
        'device' => bin2hex(substr($index, $at, 8)),
        'n' => unpack('N', $index, $at + 8)[1],
        'sha256' => bin2hex(substr($index, $at + 12, 32)),
        'seq' => intdiv($at, RECORD) + 1,
        'epoch' => $epoch,
        'time' => unpack('J', $index, $at + 44)[1],
    ];
}

/** The whole records of a log; half a record at the end was never answered with a receipt. */
function readIndex(string $place): string
{
    $index = is_file("$place/index") ? (string) file_get_contents("$place/index") : '';
    return substr($index, 0, strlen($index) - strlen($index) % RECORD);
}

/** Where in `frames` the record that ends at $at ends. */
function endBefore(string $index, int $at): int
{
    return $at === 0 ? 0 : unpack('J', $index, $at - RECORD + 52)[1];
}

function findRecord(string $index, string $device, int $n): ?int
{
    $key = $device . pack('N', $n);
    for ($at = strpos($index, $key); $at !== false; $at = strpos($index, $key, $at + 1)) {
        if ($at % RECORD === 0) {
            return $at;
        }
    }
    return null;
}

/** @return array<string, array{n: int, sha256: string}> each device's last record */
function lastRecords(string $index): array
{
    $heads = [];
    for ($at = 0; $at < strlen($index); $at += RECORD) {
        // PHP makes a number of a key that looks like one, on every way in; heads() undoes it.
        $heads[substr($index, $at, 8)] = [
            'n' => unpack('N', $index, $at + 8)[1],
            'sha256' => substr($index, $at + 12, 32),
        ];
    }
    return $heads;
}

function epoch(string $folder): string
{
    $file = "$folder/epoch";
    if (!is_file($file)) {
        if (!is_dir($folder) && !@mkdir($folder, 0700, true) && !is_dir($folder)) {
            throw new RuntimeException("cannot write into $folder");
        }
        $lock = fopen("$file.lock", 'c') ?: throw new RuntimeException("cannot write into $folder");
        flock($lock, LOCK_EX);
        clearstatcache();
        if (!is_file($file)) {
            writeWhole($file, bin2hex(random_bytes(8)));
        }
    }
    return (string) file_get_contents($file);
}

function isTokenOf(string $place, string $token): bool
{
    clearstatcache();
    return !is_file("$place/token")
        || hash_equals((string) file_get_contents("$place/token"), hash('sha256', $token));
}

function givenToken(): string
{
    // Apache hides the header from PHP in some set-ups and keeps it under another name.
    $header = $_SERVER['HTTP_AUTHORIZATION'] ?? $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ?? '';
    return preg_match('/^Bearer ([A-Za-z0-9._~+\/=-]{16,128})$/i', $header, $found) ? $found[1] : '';
}

function body(int $max): ?string
{
    if ((int) ($_SERVER['CONTENT_LENGTH'] ?? 0) > $max) {
        return null;
    }
    $body = (string) stream_get_contents(fopen('php://input', 'rb'), $max + 1);
    return strlen($body) > $max ? null : $body;
}

/** Overwrites what a power cut may have left behind the last whole record. */
function writeAt(string $file, int $at, string $bytes): void
{
    $open = fopen($file, 'c') ?: throw new RuntimeException("cannot write $file");
    $isDone = ftruncate($open, $at) && fseek($open, $at) === 0
        && fwrite($open, $bytes) === strlen($bytes) && fflush($open) && fsync($open) && fclose($open);
    if (!$isDone) {
        throw new RuntimeException("cannot write $file");
    }
}

function writeWhole(string $file, string $bytes): void
{
    writeAt("$file.new", 0, $bytes);
    if (!rename("$file.new", $file)) {
        throw new RuntimeException("cannot write $file");
    }
}

function slice(string $file, int $start, int $length): string
{
    return $length === 0 ? '' : (string) file_get_contents($file, false, null, $start, $length);
}

function isHex(string $text, int $length): bool
{
    return strlen($text) === $length && strspn($text, '0123456789abcdef') === $length;
}

function isNumber(string $text): bool
{
    return preg_match('/^[1-9]\d{0,9}$/', $text) === 1 && (int) $text <= 0xffffffff;
}

/** @param array<string, mixed> $more */
function refuse(int $status, string $error, array $more = []): void
{
    answer($status, ['error' => $error] + $more);
}

/** @param array<string, mixed> $body */
function answer(int $status, array $body): void
{
    http_response_code($status);
    header('Content-Type: application/json');
    echo json_encode($body, JSON_UNESCAPED_SLASHES);
}

function answerBytes(string $bytes): void
{
    header('Content-Type: application/octet-stream');
    header('Content-Length: ' . strlen($bytes));
    echo $bytes;
}
