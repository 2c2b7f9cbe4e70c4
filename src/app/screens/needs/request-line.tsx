import type { RequestRow } from '../../../domain/pairing/needs-view.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { Tag } from '../../parts/tag.tsx';
import { schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { faceOf, personWords } from '../match-words.ts';

export function RequestLine({ row }: { row: RequestRow }) {
  const { request, mentee } = row;
  const records = textOf('records');
  const about = [
    records.models[request.model ?? 'traditional'],
    request.themes.join(', '),
    stateWords(row),
  ];
  return (
    <li>
      <a class="needs__line" href={`/mentoring/requests/${request.id}`}>
        <Avatar face={mentee ? faceOf(mentee) : { id: request.mentee, initials: '' }} />
        <span class="needs__words">
          <span class="needs__name">{mentee ? personWords(mentee) : records.withoutName}</span>
          {request.words && <span>«{request.words}»</span>}
          <span class="quiet">{about.filter(Boolean).join(' · ')}</span>
        </span>
        <RequestTags row={row} />
      </a>
    </li>
  );
}

function stateWords({ request, waitsDays, proposal }: RequestRow): string {
  const words = textOf('needs');
  if (proposal !== null) return words.awaitsAnswers(waitsDays);
  if (request.status !== 'open') return '';
  const next =
    request.nextStepOn && words.nextStep(request.nextStep, formatDate(request.nextStepOn));
  return [words.waits(waitsDays), next].filter(Boolean).join(' · ');
}

function RequestTags({ row: { request, due } }: { row: RequestRow }) {
  const words = textOf('needs');
  const isLate = request.deadline !== '' && request.deadline < schoolToday.value;
  return (
    <span class="needs__tags">
      {request.urgency !== 'ordinary' && (
        <Tag tone="amber">{textOf('codes').urgencies[request.urgency]}</Tag>
      )}
      {request.deadline !== '' && request.status === 'open' && (
        <Tag tone={isLate ? 'rose' : 'quiet'}>{words.until(formatDate(request.deadline))}</Tag>
      )}
      {due !== 'nothing' && <Tag tone="amber">{words.due[due]}</Tag>}
    </span>
  );
}
