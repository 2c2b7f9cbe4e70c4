import { useState } from 'preact/hooks';
import { listMissingOfClosure, resultOf } from '../../../domain/pairing/closure.ts';
import type { MatchView } from '../../../domain/views.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { Note } from '../../parts/note.tsx';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { missingWords, talksWords } from '../closure-words.ts';
import { CloseMatch } from './close-match.tsx';

/** How a match ended: the day, why, what came out of it, and the talk with each side. */
export function ClosureCard({ view }: { view: MatchView }) {
  const words = textOf('mentoring').match;
  const [isCompleting, setCompleting] = useState(false);
  const { match, row } = view;
  const { on, reason, closure } = match.status;
  const missing = listMissingOfClosure(match);
  const talks = closure
    ? talksWords(closure, (side) => (side === 'mentor' ? row.mentors : row.mentees).length)
    : [];
  const facts: readonly (readonly [string, string])[] = [
    [words.closedOn, on && formatDate(on, 'dayAndYear')],
    [textOf('records').fields.reason, reason],
    [words.closeResult, resultOf(match)],
    ...talks,
  ];
  return (
    <Card title={words.closeTitle}>
      <DefinitionList
        items={facts.filter(([, value]) => value !== '').map(([term, value]) => ({ term, value }))}
      />
      {missing.length > 0 && !view.isDeleted && (
        <Note
          tone="amber"
          actions={
            <Button size="row" onClick={() => setCompleting(true)}>
              {words.completeClosure}
            </Button>
          }
        >
          {words.closureMisses(missingWords(missing))}
        </Note>
      )}
      {isCompleting && <CloseMatch view={view} onClose={() => setCompleting(false)} />}
    </Card>
  );
}
