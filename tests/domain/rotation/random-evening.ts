import type { RotationInput } from '../../../src/domain/rotation/rotation.ts';
import { eveningOf, planOf } from './build-rotation.ts';

/**
 * An evening by chance, the same for the same seed: up to 30 × 60 × 12, with bans and wishes, some
 * with fewer tables, some with two at a table, some in the middle of it with people gone.
 */
export function inventEvening(seed: number): RotationInput {
  const upTo = startChance(seed);
  const mentors = 1 + upTo(29);
  const mentees = 1 + upTo(59);
  const rounds = 1 + upTo(11);
  const isShared = upTo(3) === 0;
  const couples = (count: number) =>
    Array.from({ length: count }, () => ({
      mentor: `mentor ${pad(1 + upTo(mentors - 1))}`,
      mentee: `mentee ${pad(1 + upTo(mentees - 1))}`,
    }));
  const planned = eveningOf(mentors, mentees, rounds, {
    tables: isShared || upTo(2) > 0 ? mentors : 1 + upTo(mentors - 1),
    menteesAtTable: isShared ? 2 : 1,
    bans:
      upTo(1) === 0
        ? []
        : couples(upTo(mentors * 2)).map(({ mentor, mentee }) => ({
            firstPersonId: mentor,
            secondPersonId: mentee,
          })),
    requested: couples(upTo(mentees)).map(({ mentor, mentee }) => ({
      mentorId: mentor,
      menteeId: mentee,
    })),
    seed,
  });
  if (upTo(2) > 0) return planned;
  return {
    ...planned,
    played: planOf(planned).rounds.slice(0, upTo(rounds)),
    absentIds: couples(upTo(3)).flatMap(({ mentor, mentee }) => [mentor, mentee]),
  };
}

const pad = (number: number): string => String(number).padStart(2, '0');

function startChance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    // Linear congruence modulo 2³²; the high bits are the good ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * (most + 1));
  };
}
