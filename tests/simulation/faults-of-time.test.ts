import { expect, test } from 'vitest';
import { type Change } from '../../src/domain/changes.ts';
import { differentValues } from '../../src/domain/merge.ts';
import { stateText } from '../support/memory-log.ts';
import { calmDown, checkEverythingArrived, createWorld } from './simulate.ts';
import {
  addPerson,
  endWell,
  exchange,
  familyName,
  hasReceiptOfAll,
  minute,
  openSchool,
  passDaysClosed,
  rename,
  year,
} from './school.ts';

/** In which the three come back to the network. */
const ordersOfThree = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

test('9: a clock twenty years back, corrected in mid-session, loses nothing and delays nothing', async () => {
  const school = await openSchool();
  const { laptop, phone, world } = school;
  laptop.skewMillis = -20 * year;
  laptop.save([addPerson('p-clock', 'Первая')]);
  laptop.save([rename('p-clock', 'Вторая')]);
  await world.time.pass(minute);
  laptop.skewMillis = 0;
  laptop.save([rename('p-clock', 'Третья')]);
  await world.time.pass(10 * minute);
  expect(hasReceiptOfAll(laptop)).toBe(true);
  expect(familyName(laptop, 'p-clock')).toBe('Третья');
  await endWell(school);
  expect(familyName(phone, 'p-clock')).toBe('Третья');
});

test('10: a phone three years ahead does not win for three years', async () => {
  const school = await openSchool();
  const { laptop, phone } = school;
  phone.skewMillis = 3 * year;
  phone.save([addPerson('p-ahead', 'Из будущего')]);
  await exchange(school, phone);
  expect(phone.disk.endpoints.get('endpoint0')?.clockSkewMillis).toBeLessThan(-2 * year);
  await exchange(school, laptop);
  laptop.save([rename('p-ahead', 'Исправлено')]);
  await endWell(school);
  expect(familyName(phone, 'p-ahead')).toBe('Исправлено');
});

test('11: one record edited on two laptops for thirty days apart keeps both last values', async () => {
  const school = await openSchool();
  const { laptop, phone, world } = school;
  laptop.save([addPerson('p-both', 'Начало')]);
  await endWell(school);
  for (const device of [laptop, phone]) device.link.state = 'off';
  for (let days = 1; days <= 30; days += 1) {
    laptop.save([rename('p-both', `Ноутбук ${days}`)]);
    phone.save([rename('p-both', `Телефон ${days}`)]);
    await passDaysClosed(world, 1);
  }
  await endWell(school);
  const field = laptop.disk.records.get('p-both')?.get('familyName');
  const values = field ? differentValues(field).map((written) => written.value) : [];
  expect(new Set(values)).toEqual(new Set(['Ноутбук 30', 'Телефон 30']));
});

test('12: delete, edit and restore on three devices agree in every order of arrival', async () => {
  const acts: readonly Change[] = [
    { type: 'delete', table: 'person', id: 'p-three' },
    rename('p-three', 'Правка'),
    { type: 'restore', table: 'person', id: 'p-three' },
  ];
  const outcomes = new Set<string>();
  for (const order of ordersOfThree) {
    const world = createWorld(3, { devices: 3, servers: ['full'] });
    const [first] = world.devices;
    first?.save([addPerson('p-three', 'Начало')]);
    await calmDown(world);
    first?.save([{ type: 'delete', table: 'person', id: 'p-three' }]);
    await calmDown(world);
    for (const device of world.devices) device.link.state = 'off';
    for (const [index, device] of world.devices.entries()) {
      const act = acts[index];
      if (act) device.save([act]);
    }
    for (const index of order) {
      const device = world.devices[index];
      if (!device) continue;
      device.link.state = 'on';
      await world.time.passUntil(device.exchange().exchangeNow(), 60 * minute);
    }
    await calmDown(world);
    checkEverythingArrived(world);
    for (const device of world.devices) outcomes.add(stateText(device.disk));
  }
  expect(outcomes.size).toBe(1);
});
