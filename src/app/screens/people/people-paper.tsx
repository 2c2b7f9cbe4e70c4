import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { programme, schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { fullName } from '../../text/names.ts';
import { formatPhone } from '../../text/phone.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { wanted } from './wanted-people.ts';

const everyRow = 10_000;

/** The list as it stands, for paper: what is seen here is what is printed. */
export function PeoplePaper() {
  const words = textOf('people');
  const records = textOf('records');
  const view = useWatch('people', { ...wanted.value, offset: 0, limit: everyRow });
  return (
    <Page
      header={
        <PageHeader
          title={words.list}
          eyebrow={programme.value?.school}
          lead={words.printedOn(formatDate(schoolToday.value, 'numbers'))}
          back={{ href: '/people', label: words.title }}
          actions={
            <Button kind="primary" icon="print" onClick={() => window.print()}>
              {words.print}
            </Button>
          }
        />
      }
    >
      {view && (
        <DataTable
          caption={words.found(view.total)}
          columns={[
            { id: 'number', heading: words.number },
            { id: 'name', heading: words.fullName },
            { id: 'class', heading: records.fields.schoolClass },
            { id: 'circle', heading: words.circle },
            { id: 'phone', heading: records.fields.phone },
          ]}
          rows={view.rows.map((person, index) => ({
            id: person.id,
            cells: [
              index + 1,
              fullName(person),
              person.schoolClass,
              records.circleOfOne[person.circle],
              formatPhone(person.phone),
            ],
          }))}
        />
      )}
    </Page>
  );
}
