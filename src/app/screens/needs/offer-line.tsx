import type { OfferRow } from '../../../domain/pairing/needs-view.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { Tag } from '../../parts/tag.tsx';
import { slotDays } from '../../text/slots.ts';
import { textOf } from '../../text/text-of.ts';
import { faceOf, personAbout, personWords } from '../match-words.ts';

export function OfferLine({ row }: { row: OfferRow }) {
  const words = textOf('needs');
  const { offer, mentor, taken, gates } = row;
  const gateWords: Readonly<Record<string, string>> = words.gates;
  const about = [
    offer.topics.join(', ') || offer.competences,
    slotDays(offer.slots) || offer.hours,
  ];
  return (
    <li>
      <a class="needs__line" href={`/mentoring/mentors/${offer.id}`}>
        <Avatar face={mentor ? faceOf(mentor) : { id: offer.mentor, initials: '' }} />
        <span class="needs__words">
          <span class="needs__name">
            {mentor ? personWords(mentor) : textOf('records').withoutName}
          </span>
          {mentor && <span class="quiet">{personAbout(mentor)}</span>}
          <span>{about.filter(Boolean).join(' · ')}</span>
        </span>
        <span class="needs__tags">
          {gates.map((gate) => (
            <Tag key={gate} tone="amber">
              {gateWords[gate] ?? gate}
            </Tag>
          ))}
          <Tag tone={taken > offer.capacity ? 'rose' : 'pine'}>
            {words.taken(taken, offer.capacity)}
          </Tag>
        </span>
      </a>
    </li>
  );
}
