import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { draftSurvey } from '../../../domain/papers/draft-survey.ts';
import type { Survey, SurveyMoment } from '../../../domain/records/survey.ts';
import { surveyMoments } from '../../../domain/surveys/survey-seats.ts';
import type { SurveySeatRow } from '../../../domain/views.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChipGroup, ChipSet } from '../../parts/chip.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { PaperSheets } from '../../parts/paper-sheets.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { programme } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { PrintedPapers } from '../papers/printed-papers.tsx';
import { readMoment, sheetsAddress } from './survey-address.ts';
import { seatsOf, seatToSheet, surveySides } from './survey-sheets.ts';
import { TypeInSurvey } from './type-in-survey.tsx';

type SheetKind = 'named' | 'empty';

/** Paper first: the empty surveys to print, and the way in for what comes back filled in. */
export function SurveySheetsScreen() {
  const seats = useWatch('surveySeats', {});
  return seats ? <SurveySheets seats={seats} /> : null;
}

function SurveySheets({ seats }: { seats: readonly SurveySeatRow[] }) {
  const words = textOf('surveys').sheets;
  const { match, person, moment: asked } = useRoute().query;
  const [moment, setMoment] = useState<SurveyMoment>(readMoment(asked));
  const [sides, setSides] = useState<readonly Survey['side'][]>(surveySides);
  const [kind, setKind] = useState<SheetKind>('named');
  const awaited = seatsOf(seats, { match, person, moment, sides });
  const { officialName = '', school = '' } = programme.value ?? {};
  const head = officialName || school;
  const texts =
    kind === 'named'
      ? awaited.map((seat) => seatToSheet(seat, moment, head))
      : sides.map((side) => draftSurvey(side, moment, null, head));
  const print = texts.length > 0 && (
    <Button kind="primary" icon="print" onClick={() => window.print()}>
      {textOf('questionnaires').print(texts.length)}
    </Button>
  );
  return (
    <PrintedPapers texts={texts}>
      <Page
        header={
          <PageHeader
            title={words.title}
            lead={textOf('questionnaires').lead}
            back={
              match
                ? { href: `/mentoring/${match}`, label: textOf('mentoring').meeting.back }
                : { href: '/mentoring', label: textOf('mentoring').tabs.matches }
            }
            primary={print}
          />
        }
        side={<TypeInSurvey seats={seats} />}
        foot={print && <StickyBar kind="float">{print}</StickyBar>}
      >
        <Card>
          <ChipGroup
            label={words.moment}
            value={moment}
            options={surveyMoments.map((one) => ({
              value: one,
              label: textOf('surveys').moments[one],
            }))}
            onChange={setMoment}
          />
          {!person && (
            <>
              <ChipSet
                label={words.whose}
                values={sides}
                options={surveySides.map((side) => ({ value: side, label: words.sides[side] }))}
                onChange={setSides}
              />
              <ChipGroup
                label={words.kind}
                value={kind}
                options={(['named', 'empty'] as const).map((one) => ({
                  value: one,
                  label: words.kinds[one],
                }))}
                onChange={setKind}
              />
            </>
          )}
          {kind === 'named' && awaited.length > 0 && (
            <p class="quiet">{words.waiting(awaited.length)}</p>
          )}
        </Card>
        {match && (
          <Note
            actions={
              <ButtonLink size="row" href={sheetsAddress()}>
                {words.ofAll}
              </ButtonLink>
            }
          >
            {words.ofOne}
          </Note>
        )}
        {texts.length === 0 && <EmptyState icon="print" title={words.nobody} />}
        <PaperSheets texts={texts.slice(0, 1)} />
      </Page>
    </PrintedPapers>
  );
}
