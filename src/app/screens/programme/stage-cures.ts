import type { Proof } from '../../../domain/programme/stage.ts';
import { newPaperAddress } from '../paper-address.ts';

const back = '/programme';

/** Where the missing evidence of a stage is made. */
export function cureAddress({ code, of, lacking = [] }: Proof): string {
  switch (code) {
    case 'coordinator':
      return '/programme/about';
    case 'road-map':
      return '/programme/road-map';
    case 'launch-order':
      return newPaperAddress({ kinds: ['order-launch'] }, back);
    case 'mentees':
      return of === 0 ? '/mentoring/requests' : '/gates';
    case 'mentors':
      return '/mentoring/mentors';
    case 'interviews':
    case 'training':
      return '/gates';
    case 'pairs':
      return '/mentoring/matching';
    case 'order':
      return newPaperAddress({ kinds: ['order-matches'], matches: lacking }, back);
    case 'agreements':
      return newPaperAddress({ kinds: ['agreement'], matches: lacking }, back);
    case 'first-meetings':
    case 'arc':
      return '/meeting';
    case 'acceptance':
    case 'ended':
      return '/mentoring';
    case 'results':
      return '/mentoring/finished';
  }
}
