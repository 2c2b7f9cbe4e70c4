import type { MatchingQuestion } from '../../src/domain/pairing/matching-plan.ts';
import { withBenchSchool } from '../support/bench-school.ts';
import { largeWaitingSchool } from '../support/large-waiting-school.ts';
import {
  connectWorker,
  createProgramme,
  quietAddress,
  saveChanges,
} from '../support/shipped-worker.ts';
import { median, printFigure } from './figures.ts';
import { schoolToday } from '../support/school-day.ts';

/** From the question to the plan, in the shipped worker in Chromium: records read, gates judged. */
const today = schoolToday();

await withBenchSchool(async (school) => {
  const device = await school.openDevice();
  const page = device.page();
  await page.goto(quietAddress);
  await connectWorker(page);
  await createProgramme(page);
  const { changes, pins } = largeWaitingSchool(today, 500);
  await saveChanges(page, changes);
  const millis: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    // Another pin less each time, so that nothing is answered from memory.
    const question: MatchingQuestion = { today, pins: pins.slice(run) };
    const { pairs, took } = await page.evaluate(askForPlan, question);
    if (pairs < 200) throw new Error(`Only ${pairs} pairs.`);
    millis.push(took);
  }
  printFigure('plan of 500 × 500 in the worker', median(millis), 'ms', 1000);
});

function askForPlan(question: MatchingQuestion): Promise<{ pairs: number; took: number }> {
  return new Promise((resolve) => {
    const start = performance.now();
    void krug.watch(
      'matching',
      question,
      Comlink.proxy(({ pairs }) => {
        resolve({ pairs: pairs.length, took: performance.now() - start });
      }),
    );
  });
}
