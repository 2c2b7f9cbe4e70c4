import type { ProofCode } from '../../../domain/programme/stage.ts';
import { newPaperAddress } from '../paper-address.ts';

/** Where the missing evidence of a stage is made. */
export const cureAddress = (code: ProofCode): string => addresses[code];

const addresses: Readonly<Record<ProofCode, string>> = {
  coordinator: '/programme/about',
  'road-map': '/programme/road-map',
  'launch-order': newPaperAddress({ kinds: ['order-launch'] }, '/programme'),
  mentees: '/people/import',
  mentors: '/people/import',
  interviews: '/people',
  training: '/people',
  pairs: '/mentoring/new',
  acceptance: '/mentoring',
  order: '/mentoring',
  agreements: '/mentoring',
  'first-meetings': '/meeting',
  arc: '/meeting',
  ended: '/mentoring',
  results: '/mentoring/finished',
};
