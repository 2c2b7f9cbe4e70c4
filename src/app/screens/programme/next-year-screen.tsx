import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { PromotionChoice } from '../../../domain/programme/promote-pupils.ts';
import type { NextYearView } from '../../../domain/views.ts';
import { tellSaved } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { schoolToday } from '../../school.ts';
import { formatSchoolYear } from '../../text/school-years.ts';
import { textOf } from '../../text/text-of.ts';
import { api, useWatch } from '../../worker-bridge.ts';
import { CarriedMentors } from './carried-mentors.tsx';
import { PromotedClasses, usualLastGrade } from './promoted-classes.tsx';

/** Before the next year begins: what goes over, what is chosen, how many it concerns. */
export function NextYearScreen() {
  const words = textOf('programme');
  const view = useWatch('nextYear', {});
  if (view === undefined) return null;
  if (view === null) {
    return (
      <Page header={<PageHeader title={words.title} />}>
        <EmptyState icon="programme" title={words.missing} />
      </Page>
    );
  }
  return <NextYear key={view.programme.id} view={view} />;
}

function NextYear({ view }: { view: NextYearView }) {
  const words = textOf('programme').next;
  const { route } = useLocation();
  const [offers, setOffers] = useState(() => view.mentors.map(({ offer }) => offer));
  const [isPromoting, setPromoting] = useState(true);
  const [promotion, setPromotion] = useState<PromotionChoice>(() => ({
    lastGrade: usualLastGrade(view),
    leavers: [],
  }));
  const [isBusy, setBusy] = useState(false);
  const { id: from, firstYear } = view.programme;
  const year = formatSchoolYear(firstYear + 1);
  const begin = async () => {
    setBusy(true);
    const saved = await api.startNextYear({
      today: schoolToday.value,
      from,
      offers,
      promotion: isPromoting ? promotion : null,
    });
    setBusy(false);
    if (tellSaved(saved, words.started(year))) route('/programme');
  };
  const start = (
    <Button kind="primary" busy={isBusy} onClick={() => void begin()}>
      {words.start}
    </Button>
  );
  return (
    <Page
      kind="narrow"
      header={
        <PageHeader
          title={words.title(year)}
          lead={words.lead}
          back={{ href: '/programme/years', label: words.back }}
          primary={start}
        />
      }
      foot={<StickyBar>{start}</StickyBar>}
    >
      {schoolToday.value < `${firstYear + 1}-05-01` && (
        <Note tone="amber">{words.early(formatSchoolYear(firstYear))}</Note>
      )}
      <Card title={words.settings}>
        <ul class="plain-list">
          {words.settingsItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
          <li>{words.running(view.runningMatches)}</li>
        </ul>
      </Card>
      <Card title={words.requests}>
        <p>{words.requestsCount(view.openRequests)}</p>
      </Card>
      <CarriedMentors view={view} chosen={offers} onChange={setOffers} />
      <PromotedClasses
        view={view}
        isPromoting={isPromoting}
        promotion={promotion}
        onPromoting={setPromoting}
        onChange={setPromotion}
      />
    </Page>
  );
}
