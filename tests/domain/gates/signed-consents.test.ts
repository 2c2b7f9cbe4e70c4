import { expect, test } from 'vitest';
import {
  readGuardian,
  signedToChanges,
  signerIsOf,
} from '../../../src/domain/gates/signed-consents.ts';

const signed = {
  id: 'c1',
  person: { id: 'masha', guardian: 'Старкова Ирина Викторовна, мать' },
  kind: 'processing',
  signatures: { self: true, guardian: true },
  signer: 'Старкова Ирина Викторовна',
  on: '2026-11-24',
} as const;

test('a guardian in the register is a name and why they may sign', () => {
  expect(readGuardian('Старкова Ирина Викторовна, опекун, постановление № 12')).toEqual({
    name: 'Старкова Ирина Викторовна',
    basis: 'опекун, постановление № 12',
  });
  expect(readGuardian('')).toEqual({ name: '', basis: '' });
});

test('who signed follows from who had to', () => {
  expect(signerIsOf({ self: false, guardian: true })).toBe('guardian');
  expect(signerIsOf({ self: true, guardian: false })).toBe('self');
});

test('a signed form keeps its signer, their basis, the day and the edition', () => {
  expect(signedToChanges([signed])).toEqual([
    {
      type: 'create',
      table: 'consent',
      id: 'c1',
      fields: {
        person: 'masha',
        kind: 'processing',
        version: '2026-1',
        signer: 'Старкова Ирина Викторовна',
        signerIs: 'both',
        basis: 'мать',
        on: '2026-11-24',
      },
    },
  ]);
});

test('a parent whose name was learnt from a paper is known from then on, and once', () => {
  const unknown = { ...signed, person: { id: 'masha', guardian: '' } };
  const changes = signedToChanges([unknown, { ...unknown, id: 'c2', kind: 'publication' }]);
  expect(changes.filter(({ table }) => table === 'person')).toEqual([
    {
      type: 'edit',
      table: 'person',
      id: 'masha',
      fields: { guardian: 'Старкова Ирина Викторовна' },
    },
  ]);
});
