import { TabLinks } from '../../parts/tab-links.tsx';
import { textOf } from '../../text/text-of.ts';

/** What leaves the school: the indicators and the two official bases. */
export function ReportsTabs({ current }: { current: 'indicators' | 'mentees' | 'mentors' }) {
  const { tabs } = textOf('reports');
  return (
    <TabLinks
      label={tabs.label}
      current={current}
      tabs={[
        { id: 'indicators', label: tabs.indicators, href: '/reports' },
        { id: 'mentees', label: tabs.mentees, href: '/reports/mentees' },
        { id: 'mentors', label: tabs.mentors, href: '/reports/mentors' },
      ]}
    />
  );
}
