import { describe, expect, test } from 'vitest';
import { stateText } from '../support/memory-log.ts';
import { cutPower } from './faults.ts';
import { checkTruth, savesSomewhere } from './simulate.ts';
import { endWell, exchange, minute, openSchool, passDaysClosed } from './school.ts';

describe('4: killed at every commit', () => {
  test.for(['before', 'after'] as const)(
    '%s it, nothing is lost and nothing sent twice counts twice',
    async (moment) => {
      let commits = 0;
      for (let hasDied = true; hasDied; commits += 1) {
        const school = await openSchool(5);
        savesSomewhere(school.world, school.laptop);
        savesSomewhere(school.world, school.phone);
        for (const device of [school.laptop, school.phone]) {
          device.killAtCommit(moment, commits);
          const run = device.exchange().exchangeNow();
          run.catch(() => undefined);
          await school.world.time.pass(5 * minute);
        }
        hasDied = !school.laptop.isRunning() || !school.phone.isRunning();
        checkTruth(school.world);
        await endWell(school);
      }
      expect(commits).toBeGreaterThan(4);
    },
  );
});

test('5: a power cut after the push takes the numbers back; the device goes on under a new name', async () => {
  const school = await openSchool();
  const before = { ...school.laptop.disk };
  savesSomewhere(school.world, school.laptop);
  await exchange(school, school.laptop);
  const name = school.laptop.disk.identity.device;
  cutPower(school.world, school.laptop, before);
  school.laptop.start();
  savesSomewhere(school.world, school.laptop);
  await endWell(school);
  expect(school.laptop.disk.identity.device).not.toBe(name);
});

test('6: a phone whose storage was evicted gets back all that had left it', async () => {
  const school = await openSchool();
  const known = stateText(school.phone.disk);
  school.phone.kill();
  const fresh = school.world.addDevice();
  school.world.devices.splice(school.world.devices.indexOf(school.phone), 1);
  await exchange(school, fresh);
  expect(stateText(fresh.disk)).toBe(known);
  await endWell(school);
});

test('13: a cloned laptop and its twin both go on and lose nothing', async () => {
  const school = await openSchool();
  const twin = school.world.addDevice(school.laptop);
  for (let times = 0; times < 3; times += 1) {
    savesSomewhere(school.world, school.laptop);
    savesSomewhere(school.world, twin);
    await school.world.time.pass(10 * minute);
  }
  await endWell(school);
  expect(twin.disk.identity.device).not.toBe(school.laptop.disk.identity.device);
});

test('14: a device restored from last month goes on and gets its lost month back', async () => {
  const school = await openSchool();
  const lastMonth = { ...school.laptop.disk };
  for (let times = 0; times < 4; times += 1) {
    savesSomewhere(school.world, school.laptop);
    await passDaysClosed(school.world, 7);
  }
  await exchange(school, school.laptop);
  const records = school.laptop.disk.records.size;
  school.laptop.kill();
  Object.assign(school.laptop.disk, lastMonth);
  school.laptop.start();
  await exchange(school, school.laptop);
  expect(school.laptop.disk.records.size).toBe(records);
  savesSomewhere(school.world, school.laptop);
  await endWell(school);
});

test('23: a device ninety days away still merges', async () => {
  const school = await openSchool();
  school.phone.link.state = 'off';
  for (let days = 0; days < 90; days += 1) {
    savesSomewhere(school.world, days % 3 === 0 ? school.phone : school.laptop);
    await passDaysClosed(school.world, 1);
  }
  await expect(endWell(school)).resolves.toBeUndefined();
});
