import type { CircleOfInfluence } from '../records/circles.ts';
import type { FullName, Sex } from './names.ts';

/** People whom the stories of the example name. */
export type CastMember = FullName & {
  readonly sex: Sex;
  readonly circle: CircleOfInfluence;
  readonly schoolClass?: number;
  readonly interests?: readonly string[];
  readonly position?: string;
  readonly workplace?: string;
  readonly experienceYears?: number;
  readonly graduatedYearsAgo?: number;
  readonly offer?: CastOffer;
};

export type CastOffer = {
  readonly competences: string;
  readonly topics: readonly string[];
  readonly achievements?: string;
  readonly ages?: string;
  readonly hours?: string;
  readonly capacity?: number;
};

export const castMember = (
  circle: CircleOfInfluence,
  sex: Sex,
  fullName: string,
  rest: Omit<CastMember, keyof FullName | 'circle' | 'sex'>,
): CastMember => {
  const [familyName = '', givenName = '', patronymic = ''] = fullName.split(' ');
  return { circle, sex, familyName, givenName, patronymic, ...rest };
};
