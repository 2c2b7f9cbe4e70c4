import { TabLinks } from '../../parts/tab-links.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';

type MentoringTabsProps = {
  current: 'requests' | 'mentors' | 'gates' | 'matching' | 'matches' | 'finished';
};

/** The sides of the place «Наставничество», in the order in which the work goes. */
export function MentoringTabs({ current }: MentoringTabsProps) {
  const words = textOf('mentoring');
  const counts = useWatch('mentoring', {});
  return (
    <TabLinks
      label={words.title}
      current={current}
      tabs={[
        {
          id: 'requests',
          label: words.tabs.requests,
          href: '/mentoring/requests',
          count: counts?.requests,
        },
        {
          id: 'mentors',
          label: words.tabs.mentors,
          href: '/mentoring/mentors',
          count: counts?.mentors,
        },
        { id: 'gates', label: words.tabs.gates, href: '/gates' },
        { id: 'matching', label: words.tabs.matching, href: '/mentoring/matching' },
        { id: 'matches', label: words.tabs.matches, href: '/mentoring', count: counts?.matches },
        {
          id: 'finished',
          label: words.tabs.finished,
          href: '/mentoring/finished',
          count: counts?.finished,
        },
      ]}
    />
  );
}
