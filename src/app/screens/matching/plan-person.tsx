import type { ComponentChildren } from 'preact';
import type { MatchingView } from '../../../domain/pairing/matching-plan.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { faceOf } from '../match-words.ts';
import { nameIn } from './matching-words.ts';

type PlanPersonProps = { view: MatchingView; id: string; children?: ComponentChildren };

/** One side of a proposal: the face, the name as a link, and what is said below it. */
export function PlanPerson({ view, id, children }: PlanPersonProps) {
  const person = view.people[id];
  return (
    <div class="plan-person">
      <Avatar face={person ? faceOf(person) : { id, initials: '' }} />
      <div class="plan-person__words">
        <a href={`/people/${id}`}>{nameIn(view, id)}</a>
        {children}
      </div>
    </div>
  );
}
