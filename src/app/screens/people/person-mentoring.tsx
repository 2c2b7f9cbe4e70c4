import type { Offer } from '../../../domain/records/offer.ts';
import type { PersonView } from '../../../domain/views.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { PairCircles } from '../../parts/pair-circles.tsx';
import { textOf } from '../../text/text-of.ts';
import { facesOf, matchKindWords, matchTitle } from '../match-words.ts';
import './person-mentoring.css';

/** What the person asks for, offers, and takes part in. */
export function PersonMentoring({ view }: { view: PersonView }) {
  const words = textOf('people').person;
  const { requests, offers, matches } = view;
  const { id } = view.person;
  const back = encodeURIComponent(`/people/${id}`);
  const isEmpty = requests.length + offers.length + matches.length === 0;
  return (
    <>
      <Card title={words.mentoring} size="small">
        {isEmpty && <p class="quiet">{words.noMentoring}</p>}
        <ul class="person-matches">
          {matches.map((row) => (
            <li key={row.id}>
              <a class="person-matches__one" href={`/mentoring/${row.id}`}>
                <PairCircles {...facesOf(row)} />
                <span>
                  {matchTitle(row)}
                  <span class="person-matches__about quiet">
                    {matchKindWords(row)} · {textOf('records').states[row.state]}
                  </span>
                </span>
              </a>
            </li>
          ))}
        </ul>
        <ButtonLink href={`/mentoring/new?person=${view.person.id}`} icon="add">
          {words.makeMatch}
        </ButtonLink>
      </Card>
      <Card title={words.requests} size="small">
        {requests.map((request) => (
          <p key={request.id}>
            <a href={`/mentoring/requests/${request.id}?back=${back}`}>
              «{request.words || request.themes.join(', ')}»
            </a>
          </p>
        ))}
        <ButtonLink href={`/mentoring/requests/new?person=${id}&back=${back}`} icon="add">
          {words.addRequest}
        </ButtonLink>
      </Card>
      <Card title={words.offers} size="small">
        {offers.map((offer) => (
          <p key={offer.id}>
            <a href={`/mentoring/mentors/${offer.id}?back=${back}`}>{offerWords(offer)}</a>
          </p>
        ))}
        {offers.length === 0 && (
          <ButtonLink href={`/mentoring/mentors/new?person=${id}&back=${back}`} icon="add">
            {words.addOffer}
          </ButtonLink>
        )}
      </Card>
    </>
  );
}

function offerWords({ topics, competences, hours }: Offer): string {
  const words = [topics.join(', ') || competences, hours].filter(Boolean).join(' · ');
  return words || textOf('records').tables.offer;
}
