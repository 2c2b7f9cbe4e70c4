import { archive } from '../../../domain/programme/next-year.ts';
import type { YearView } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { formatSchoolYear } from '../../text/school-years.ts';
import { textOf } from '../../text/text-of.ts';
import { YearPage } from './year-page.tsx';
import './years-screen.css';

/** The year that runs, the next one, and those that can only be read. */
export function YearsScreen() {
  const words = textOf('programme').years;
  return (
    <YearPage tab="years" title={words.title}>
      {(view) => (
        <>
          <NextYearCard view={view} />
          <Card>
            <ul class="years">
              {view.years.map((year) => (
                <YearLine key={year.id} year={year} />
              ))}
            </ul>
          </Card>
          <ArchiveCard view={view} />
        </>
      )}
    </YearPage>
  );
}

function NextYearCard({ view: { programme } }: { view: YearView }) {
  const words = textOf('programme').years;
  return (
    <Card>
      <p class="quiet">{words.nextHint}</p>
      <p>
        <ButtonLink href="/programme/next" kind="primary" icon="programme">
          {words.next(formatSchoolYear(programme.firstYear + 1))}
        </ButtonLink>
      </p>
    </Card>
  );
}

function YearLine({ year }: { year: YearView['years'][number] }) {
  const words = textOf('programme').years;
  const name = formatSchoolYear(year.firstYear);
  const isRunning = year.status.state === 'running';
  const { on } = year.status;
  return (
    <li class="years__line">
      <b>{name}</b>
      {isRunning ? (
        <Tag tone="pine">{words.running}</Tag>
      ) : (
        <span class="quiet">{words.archived(on && formatDate(on, 'dayAndYear'))}</span>
      )}
      <ButtonLink
        href={isRunning ? '/programme' : `/programme/years/${year.id}`}
        kind="quiet"
        size="row"
        label={words.openOf(name)}
      >
        {words.open}
      </ButtonLink>
    </li>
  );
}

/** An end without a beginning: for the school that does not know yet what comes after. */
function ArchiveCard({ view: { programme } }: { view: YearView }) {
  const words = textOf('programme').years;
  const year = formatSchoolYear(programme.firstYear);
  if (programme.status.state === 'archived') {
    const reopen = () =>
      void act(
        [
          {
            type: 'edit',
            table: 'programme',
            id: programme.id,
            fields: { status: { state: 'running', on: '' } },
          },
        ],
        words.reopened(year),
      );
    return (
      <Card title={textOf('programme').year(year)}>
        <p>{textOf('programme').archivedNote(year)}</p>
        <Button icon="undo" onClick={reopen}>
          {words.reopen}
        </Button>
      </Card>
    );
  }
  return (
    <Card title={words.archive}>
      <p class="quiet">{words.archiveHint}</p>
      <Button
        icon="lock"
        onClick={() =>
          void act([archive(programme.id, schoolToday.value)], words.archiveDone(year))
        }
      >
        {words.archive}
      </Button>
    </Card>
  );
}
