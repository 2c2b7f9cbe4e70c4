import { expect, test } from 'vitest';
import { createDraftKeeper } from '../../src/app/draft-keeper.ts';
import type { Json } from '../../src/domain/json.ts';
import { done, type Outcome, refused } from '../../src/domain/outcome.ts';
import type { SaveFailure } from '../../src/domain/api.ts';

/** A disk that finishes a write when it is told to. */
function createSlowDisk() {
  const writes: Json[] = [];
  const answers: ((answer: Outcome<null, SaveFailure>) => void)[] = [];
  return {
    writes,
    save: (_key: string, form: Json) => {
      writes.push(form);
      return new Promise<Outcome<null, SaveFailure>>((resolve) => answers.push(resolve));
    },
    finish: async (answer: Outcome<null, SaveFailure> = done(null)) => {
      answers.shift()?.(answer);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

test('letters typed while the disk writes go together with the next write, the last of them included', async () => {
  const disk = createSlowDisk();
  const keeper = createDraftKeeper(disk.save);
  const kept = ['Х', 'Хо', 'Хоч', 'Хочу'].map((words) => keeper.keep('form', { words }));
  await disk.finish();
  await disk.finish();
  expect(await Promise.all(kept)).toEqual([true, true, true, true]);
  expect(disk.writes).toEqual([{ words: 'Х' }, { words: 'Хочу' }]);
});

test('nobody is told «kept» while something newer is on its way', async () => {
  const disk = createSlowDisk();
  const keeper = createDraftKeeper(disk.save);
  let isKept = false;
  const first = keeper.keep('form', { words: 'Х' });
  void first.finally(() => {
    isKept = true;
  });
  void keeper.keep('form', { words: 'Хочу' });
  await disk.finish();
  expect(isKept).toBe(false);
  await disk.finish();
  await first;
  expect(isKept).toBe(true);
});

test('a form is forgotten only after its last letters, so that they do not come back', async () => {
  const disk = createSlowDisk();
  const keeper = createDraftKeeper(disk.save);
  void keeper.keep('form', { words: 'Х' });
  const forgotten = keeper.keep('form', null);
  await disk.finish();
  await disk.finish();
  expect(await forgotten).toBe(true);
  expect(disk.writes).toEqual([{ words: 'Х' }, null]);
});

test('a disk without room is told to who typed, and the next letter is tried again', async () => {
  const disk = createSlowDisk();
  const keeper = createDraftKeeper(disk.save);
  const full = keeper.keep('form', { words: 'Х' });
  await disk.finish(refused({ type: 'storage-full' }));
  expect(await full).toBe(false);
  const again = keeper.keep('form', { words: 'Хо' });
  await disk.finish();
  expect(await again).toBe(true);
});

test('two forms do not wait for each other', async () => {
  const disk = createSlowDisk();
  const keeper = createDraftKeeper(disk.save);
  void keeper.keep('one', { words: 'Х' });
  void keeper.keep('other', { words: 'О' });
  expect(disk.writes).toEqual([{ words: 'Х' }, { words: 'О' }]);
});
