import { isRequestOfYear } from '../programme/of-year.ts';
import { isForm } from '../records/forms.ts';
import type { Match } from '../records/match.ts';
import type { Person } from '../records/person.ts';
import type { Request } from '../records/request.ts';
import type { BaseTexts } from './base-columns.ts';
import type { BaseContext } from './base-context.ts';
import type { Participating } from './base-row.ts';
import { beganOn, cellText, contactOf, finishedMark, formText, nameOf } from './base-texts.ts';

export function menteeTexts(person: Person, match: Match, { requestOf }: BaseContext): BaseTexts {
  const request = requestOf(match, person.id);
  return {
    ...aboutMentee(person),
    requestWords: cellText(request?.words ?? '') || cellText(match.theme) || cellText(match.goal),
    enteredOn: request?.enteredOn || beganOn(match),
    finishedMark: finishedMark(match, request),
  };
}

const aboutMentee = (person: Person): BaseTexts => ({
  fullName: nameOf(person),
  contact: contactOf(person, 'representative'),
  born: person.born.slice(0, 4),
});

/** Those whose request has led to no match of the base, or looks for another mentor. */
export function waitingMentees(context: BaseContext): readonly Participating[] {
  const { matches, people, programme, requests, requestOf } = context;
  const matched = new Set<Request | undefined>();
  const running = new Set<Request | undefined>();
  for (const match of matches) {
    for (const request of match.mentees.map((mentee) => requestOf(match, mentee))) {
      matched.add(request);
      if (match.status.state !== 'closed') running.add(request);
    }
  }
  const isWaiting = (request: Request) =>
    !matched.has(request) || (request.status === 'open' && !running.has(request));
  return requests
    .filter((one) => isWaiting(one) && isRequestOfYear(one, programme.firstYear))
    .flatMap((request) => {
      const person = people.get(request.mentee);
      return person ? [waitingMentee(person, request, matched.has(request))] : [];
    });
}

function waitingMentee(person: Person, request: Request, isAgain: boolean): Participating {
  const form = isAgain ? null : request.form;
  return {
    person: person.id,
    form: isForm(form) ? form : null,
    state: request.status === 'closed' ? 'finished' : 'waiting',
    match: undefined,
    partners: [],
    texts: {
      ...aboutMentee(person),
      requestWords: cellText(request.words),
      enteredOn: request.enteredOn,
      // What came of the match that led to nothing stands in its own row.
      ...(!isAgain && endTexts(request)),
    },
  };
}

const endTexts = (request: Request): BaseTexts => ({
  form: formText(request.form),
  finishedOn: request.finishedOn,
  result: cellText(request.result),
  caseLink: cellText(request.caseLink),
  finishedMark: cellText(request.finishedMark),
});
