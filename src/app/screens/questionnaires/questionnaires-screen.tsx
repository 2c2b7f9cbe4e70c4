import { useState } from 'preact/hooks';
import {
  draftQuestionnaire,
  type QuestionnaireRole,
} from '../../../domain/papers/draft-questionnaire.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChipGroup } from '../../parts/chip.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { PaperSheets } from '../../parts/paper-sheets.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { programme } from '../../school.ts';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { ChosenPeople } from '../needs/chosen-people.tsx';
import { PrintedPapers } from '../papers/printed-papers.tsx';
import { TypeIn } from './type-in.tsx';

/** Paper first: empty questionnaires to print, and the way in for what comes back filled in. */
export function QuestionnairesScreen() {
  const words = textOf('questionnaires');
  const [role, setRole] = useState<QuestionnaireRole>('mentee');
  const [people, setPeople] = useState<readonly string[]>([]);
  const texts = useSheets(role, people);
  const print = (
    <Button kind="primary" icon="print" onClick={() => window.print()}>
      {words.print(texts.length)}
    </Button>
  );
  return (
    <PrintedPapers texts={texts}>
      <Page
        header={
          <PageHeader
            title={words.title}
            lead={words.lead}
            back={{ href: '/mentoring/requests', label: textOf('mentoring').tabs.requests }}
            primary={print}
          />
        }
        side={<TypeIn />}
        foot={<StickyBar kind="float">{print}</StickyBar>}
      >
        <Card>
          <ChipGroup
            label={words.whose}
            value={role}
            options={[
              { value: 'mentee' as const, label: words.roles.mentee },
              { value: 'mentor' as const, label: words.roles.mentor },
            ]}
            onChange={setRole}
          />
          <ChosenPeople
            label={words.forWhom}
            hint={words.forWhomHint}
            ids={people}
            isMany
            optional
            onChange={setPeople}
          />
        </Card>
        <PaperSheets texts={texts.slice(0, 1)} />
      </Page>
    </PrintedPapers>
  );
}

/** One for each of the chosen, or one without a name. */
function useSheets(role: QuestionnaireRole, people: readonly string[]): readonly string[] {
  const rows = useWatch('personRows', { ids: people }) ?? [];
  const { officialName = '', school = '' } = programme.value ?? {};
  const somebody = rows
    .filter(({ id }) => people.includes(id))
    .map((row) => ({
      id: row.id,
      name: [fullName(row), row.schoolClass].filter(Boolean).join(', '),
    }));
  return [...(somebody.length > 0 ? somebody : [null])].map((one) =>
    draftQuestionnaire(role, one, officialName || school),
  );
}
