import { describe, expect, test } from 'vitest';
import { receiptName, stateText } from '../support/memory-log.ts';
import { checkTruth, savesSomewhere } from './simulate.ts';
import { endWell, exchange, hasReceiptOfAll, openSchool, problemOf } from './school.ts';

test('1: the answer is lost after the server stored it; it is asked for again and counted once', async () => {
  const school = await openSchool();
  savesSomewhere(school.world, school.laptop);
  const stored = school.server.frames.length;
  school.laptop.link.mishap = { where: 'answer', bytes: 0 };
  await exchange(school, school.laptop);
  expect(school.server.frames).toHaveLength(stored + 1);
  expect(hasReceiptOfAll(school.laptop)).toBe(false);
  await exchange(school, school.laptop);
  expect(hasReceiptOfAll(school.laptop)).toBe(true);
  expect(school.server.frames).toHaveLength(stored + 1);
  await endWell(school);
});

test(
  '2: a body cut at every byte delivers whole segments or nothing',
  { timeout: 60_000 },
  async () => {
    const school = await openSchool();
    const { laptop, server, world } = school;
    laptop.link.state = 'off';
    for (let batch = 0; batch < 3; batch += 1) {
      savesSomewhere(world, laptop);
      await exchange(school, laptop);
    }
    const before = { disk: { ...laptop.disk }, frames: server.frames };
    const waiting = [...laptop.disk.segments.values()].filter(
      (segment) => !laptop.disk.receipts.has(receiptName('endpoint0', segment)),
    );
    const bodyBytes = waiting.reduce((sum, segment) => sum + 4 + segment.bytes.length, 0);
    expect(waiting).toHaveLength(3);
    for (let bytes = 0; bytes < bodyBytes; bytes += 1) {
      Object.assign(laptop.disk, before.disk);
      server.frames = before.frames;
      laptop.link.state = 'on';
      laptop.link.mishap = { where: 'upload', bytes };
      await exchange(school, laptop);
      checkTruth(world);
      await exchange(school, laptop);
      expect(hasReceiptOfAll(laptop), `cut at ${bytes}`).toBe(true);
      expect(server.frames).toHaveLength(before.frames.length + 3);
    }
    await endWell(school);
  },
);

test(
  '2: an answer cut at every byte takes in whole segments or nothing',
  { timeout: 60_000 },
  async () => {
    const school = await openSchool();
    savesSomewhere(school.world, school.laptop);
    await exchange(school, school.laptop);
    const before = { ...school.phone.disk };
    for (let bytes = 0; bytes < 600; bytes += 1) {
      Object.assign(school.phone.disk, before);
      school.phone.link.mishap = { where: 'answer', bytes };
      await exchange(school, school.phone);
      await exchange(school, school.phone);
      expect(stateText(school.phone.disk), `cut at ${bytes}`).toBe(stateText(school.laptop.disk));
    }
    await endWell(school);
  },
);

describe('3: a captive portal delivers nothing', () => {
  test.for(['portal-page', 'portal-redirect', 'portal-cache'] as const)('%s', async (portal) => {
    const school = await openSchool();
    const { laptop, phone } = school;
    savesSomewhere(school.world, laptop);
    laptop.link.state = portal;
    phone.link.state = portal;
    await exchange(school, laptop);
    await exchange(school, phone);
    expect(hasReceiptOfAll(laptop)).toBe(false);
    expect(problemOf(laptop)).toBe('not-an-endpoint');
    expect(problemOf(phone)).toBe('not-an-endpoint');
    await endWell(school);
    expect(problemOf(laptop)).toBeNull();
  });
});
