import { ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { PairCircles } from '../../parts/pair-circles.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { facesOf, matchKindWords, matchTitle } from '../match-words.ts';
import './match-list.css';

/** «Отметить встречу» from Today: whose? */
export function ChooseMatchScreen() {
  const words = textOf('mentoring').meeting;
  const rows = useWatch('matches', { states: ['active', 'proposed'] });
  return (
    <Page
      kind="narrow"
      header={<PageHeader title={words.choose} back={{ href: '/', label: words.back }} />}
    >
      {rows?.length === 0 && (
        <EmptyState
          icon="mentoring"
          title={words.chooseEmpty}
          action={<ButtonLink href="/mentoring/new">{textOf('mentoring').newMatch}</ButtonLink>}
        />
      )}
      {rows && rows.length > 0 && (
        <Card>
          <ul class="matches">
            {rows.map((row) => (
              <li key={row.id}>
                <a class="matches__line" href={`/mentoring/${row.id}/meeting`}>
                  <PairCircles {...facesOf(row)} />
                  <span class="matches__words">
                    <span class="matches__title">{matchTitle(row)}</span>
                    <span class="quiet">{matchKindWords(row)}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}
