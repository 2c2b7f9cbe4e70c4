import type { RecordId } from '../op.ts';
import { isOfferOfYear } from '../programme/of-year.ts';
import { isForm } from '../records/forms.ts';
import type { Match } from '../records/match.ts';
import type { Offer } from '../records/offer.ts';
import type { Person } from '../records/person.ts';
import type { BaseTexts } from './base-columns.ts';
import type { BaseContext } from './base-context.ts';
import type { Participating } from './base-row.ts';
import {
  agesOf,
  beganOn,
  cellText,
  contactOf,
  formText,
  hoursOf,
  nameOf,
  placeOf,
} from './base-texts.ts';

export function mentorTexts(person: Person, match: Match, context: BaseContext): BaseTexts {
  return {
    ...aboutMentor(person, offerOf(person.id, context), context),
    enteredOn: beganOn(match),
  };
}

/** The last one, where two devices have made several. */
const offerOf = (mentor: RecordId, { offers }: BaseContext): Offer | undefined =>
  offers.find((one) => one.mentor === mentor);

function aboutMentor(
  person: Person,
  offer: Offer | undefined,
  { programme }: BaseContext,
): BaseTexts {
  const about: BaseTexts = {
    fullName: nameOf(person),
    contact: contactOf(person, 'own'),
    workplace: placeOf(person, programme.school),
    interests: cellText(offer?.interests ?? '') || cellText(person.interests.join(', ')),
  };
  if (!offer) return about;
  return {
    ...about,
    competences: cellText(offer.competences) || cellText(offer.topics.join(', ')),
    achievements: cellText(offer.achievements),
    ages: agesOf(offer),
    hours: hoursOf(offer),
  };
}

/** Those with an offer and no match in the base, the reserve among them. */
export function waitingMentors(context: BaseContext): readonly Participating[] {
  const { matches, offers, people, programme } = context;
  const matched = new Set(matches.flatMap(({ mentors }) => mentors));
  return offers
    .filter((one) => !matched.has(one.mentor) && isOfferOfYear(one, programme.firstYear))
    .flatMap((offer) => {
      const person = people.get(offer.mentor);
      return person ? [waitingMentor(person, offer, context)] : [];
    });
}

const waitingMentor = (person: Person, offer: Offer, context: BaseContext): Participating => ({
  person: person.id,
  form: isForm(offer.form) ? offer.form : null,
  state: 'waiting',
  match: undefined,
  partners: [],
  texts: {
    ...aboutMentor(person, offer, context),
    enteredOn: offer.enteredOn,
    form: formText(offer.form),
    finishedOn: offer.finishedOn,
    result: cellText(offer.result),
    caseLink: cellText(offer.caseLink),
  },
});
