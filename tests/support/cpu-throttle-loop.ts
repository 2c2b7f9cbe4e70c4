import * as v from 'valibot';

/**
 * The other half of cpu-throttle.ts, in a process of its own so that nothing delays its slices.
 * A stop lasts `rate` − 1 times as long as the run before it really lasted.
 */
const runMillis = 2;
const rate = Number(process.argv[2]);
const cell = new Int32Array(new SharedArrayBuffer(4));
let processes: readonly number[] = [];

process.on('message', (message) => {
  processes = v.parse(v.array(v.number()), message);
});
process.on('disconnect', () => {
  signal('SIGCONT');
  process.exit(0);
});
process.send?.('ready');
void alternate();

async function alternate(): Promise<never> {
  let continuedMillis = performance.now();
  for (;;) {
    sleep(runMillis);
    // Messages arrive only while the loop gives way.
    await new Promise((resolve) => setImmediate(resolve));
    const stopped = processes;
    signal('SIGSTOP', stopped);
    sleep((performance.now() - continuedMillis) * (rate - 1));
    continuedMillis = performance.now();
    signal('SIGCONT', stopped);
  }
}

function sleep(millis: number): void {
  Atomics.wait(cell, 0, 0, millis);
}

function signal(name: 'SIGSTOP' | 'SIGCONT', whom: readonly number[] = processes): void {
  for (const id of whom) {
    try {
      process.kill(id, name);
    } catch {
      // A renderer that has ended since.
    }
  }
}
