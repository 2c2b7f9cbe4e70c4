import type { DocumentRow, MatchView } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { InlineEdit } from '../../parts/inline-edit.tsx';
import { schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { newPaperAddress } from '../paper-address.ts';
import './match-papers-card.css';

/** The order that names the match, its agreement and whether it is signed, the story on the site. */
export function MatchPapersCard({ view }: { view: MatchView }) {
  const words = textOf('mentoring').papers;
  const { match, papers } = view;
  const edit = (fields: { agreementOn: string } | { caseLink: string }, done?: string) =>
    void act([{ type: 'edit', table: 'match', id: match.id, fields }], done);
  const has = (kind: DocumentRow['kind']) => papers.some((paper) => paper.kind === kind);
  const open = (kind: DocumentRow['kind']) =>
    newPaperAddress({ kinds: [kind], matches: [match.id] }, `/mentoring/${match.id}`);
  return (
    <Card title={words.title} size="small">
      <ul class="match-papers">
        {papers.map((paper) => (
          <li key={paper.id}>
            <a href={`/papers/${paper.id}`}>{paperWords(paper)}</a>
          </li>
        ))}
      </ul>
      {match.agreementOn !== '' && (
        <p class="quiet">{words.signedOn(formatDate(match.agreementOn, 'numbers'))}</p>
      )}
      <div class="row screen-only">
        {!has('order-matches') && (
          <ButtonLink size="row" icon="print" href={open('order-matches')}>
            {words.makeOrder}
          </ButtonLink>
        )}
        {has('agreement') && match.agreementOn === '' && (
          <Button
            size="row"
            icon="check"
            onClick={() => edit({ agreementOn: schoolToday.value }, words.signed)}
          >
            {words.sign}
          </Button>
        )}
        {!has('agreement') && (
          <ButtonLink size="row" icon="print" href={open('agreement')}>
            {words.makeAgreement}
          </ButtonLink>
        )}
      </div>
      <InlineEdit
        label={textOf('records').fields.caseLink}
        value={match.caseLink}
        placeholder={words.caseLinkHint}
        inputMode="url"
        onCommit={(caseLink) => edit({ caseLink })}
      />
    </Card>
  );
}

/** «Приказ № 1 от 24.11.2026» */
function paperWords({ title, number, on }: DocumentRow): string {
  const words = textOf('mentoring').papers;
  return words.paper(title, number, on === '' ? '' : formatDate(on, 'numbers'));
}
