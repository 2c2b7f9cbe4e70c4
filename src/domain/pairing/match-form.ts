import { type Form, forms, type Model } from '../records/forms.ts';
import type { CircleOfInfluence } from '../records/circles.ts';
import type { Match } from '../records/match.ts';

/** The official form that follows from who they are; only what is certain is proposed. */
export function likelyForm(mentor: CircleOfInfluence, mentee: CircleOfInfluence): Form | null {
  if (mentee === 'teachers') return mentor === 'teachers' ? 'teacher-teacher' : null;
  if (mentee !== 'pupils') return null;
  if (mentor === 'pupils') return 'pupil-pupil';
  return employers.has(mentor) ? 'employer-pupil' : null;
}

const employers: ReadonlySet<CircleOfInfluence> = new Set([
  'entrepreneurs',
  'employees',
  'officials',
  'graduates',
]);

/** The variant that stands first in the official list; equals have their own. */
export function officialOf(form: Form | null, model: Model): Match['official'] {
  if (form === null) return null;
  if (model === 'peer' && form === 'pupil-pupil') return { form, variant: 'equals' };
  if (model === 'reverse' && form === 'teacher-teacher') {
    return { form, variant: 'innovator-conservative' };
  }
  return { form, variant: forms[form][0] };
}
