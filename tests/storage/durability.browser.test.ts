import { expect, test } from 'vitest';
import { addPerson, openDevice, save } from './device.ts';

// oxlint-disable-next-line typescript/unbound-method -- put back as it was
const { transaction } = IDBDatabase.prototype;

test('what was saved waits for the disk, not for luck', async () => {
  const asked: unknown[] = [];
  IDBDatabase.prototype.transaction = function listen(...rest) {
    if (rest[1] === 'readwrite') asked.push(rest[2]?.durability);
    return transaction.apply(this, rest);
  };
  const { store } = await openDevice();
  asked.length = 0;
  await save(store, addPerson('p1', 'Баирова'));
  IDBDatabase.prototype.transaction = transaction;
  expect(asked).toEqual(['strict']);
});
