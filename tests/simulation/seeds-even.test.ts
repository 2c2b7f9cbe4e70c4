import { testSeeds } from './test-seeds.ts';

testSeeds(
  'even',
  Array.from({ length: 500 }, (_, index) => index * 2 + 2),
);
