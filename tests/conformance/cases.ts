import type { Case } from './case.ts';
import { accessCases } from './cases-access.ts';
import { badFrameCases } from './cases-bad-frames.ts';
import { concurrencyCases } from './cases-concurrency.ts';
import { listCases } from './cases-lists.ts';
import { mannerCases } from './cases-manners.ts';
import { pullCases } from './cases-pull.ts';
import { receiptCases } from './cases-receipts.ts';
import { storeCases } from './cases-store.ts';

/** What every endpoint of kind 'store' must do, and so every full one. */
export const casesForStores: readonly Case[] = storeCases;

export const casesForFullEndpoints: readonly Case[] = [
  ...storeCases,
  ...receiptCases,
  ...badFrameCases,
  ...listCases,
  ...pullCases,
  ...accessCases,
  ...mannerCases,
  ...concurrencyCases,
];
