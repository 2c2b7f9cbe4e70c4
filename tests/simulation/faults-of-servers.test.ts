import { describe, expect, test } from 'vitest';
import { savesSomewhere } from './simulate.ts';
import { endWell, exchange, minute, openSchool } from './school.ts';

describe('15: a server', () => {
  test('restored from yesterday gets the last day again, from whoever has it', async () => {
    const school = await openSchool();
    const yesterday = school.server.frames;
    savesSomewhere(school.world, school.laptop);
    await exchange(school, school.laptop);
    await exchange(school, school.phone);
    school.server.frames = yesterday;
    school.server.epoch = 'aaaaaaaaaaaaaaaa';
    await exchange(school, school.phone);
    expect(school.server.frames.length).toBeGreaterThan(yesterday.length);
    await endWell(school);
  });

  test('wiped altogether gets everything again, and no receipt of before counts', async () => {
    const school = await openSchool();
    const before = school.server.frames.length;
    school.server.frames = [];
    school.server.epoch = 'bbbbbbbbbbbbbbbb';
    await exchange(school, school.laptop);
    expect(school.server.frames).toHaveLength(before);
    await endWell(school);
  });

  test('that says nothing of its loss is found out by its own words', async () => {
    const school = await openSchool();
    school.server.frames = [];
    savesSomewhere(school.world, school.laptop);
    await exchange(school, school.laptop);
    expect(school.server.frames.length).toBeGreaterThan(1);
    // The button looks for holes once an hour at most.
    await school.world.time.pass(60 * minute);
    await endWell(school);
  });
});
