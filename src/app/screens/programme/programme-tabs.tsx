import { TabLinks } from '../../parts/tab-links.tsx';
import { textOf } from '../../text/text-of.ts';

type ProgrammeTabsProps = { current: 'stages' | 'roadMap' | 'about' | 'figures' | 'years' };

/** The sides of the place «Программа года». */
export function ProgrammeTabs({ current }: ProgrammeTabsProps) {
  const words = textOf('programme');
  return (
    <TabLinks
      label={words.title}
      current={current}
      tabs={[
        { id: 'stages', label: words.tabs.stages, href: '/programme' },
        { id: 'roadMap', label: words.tabs.roadMap, href: '/programme/road-map' },
        { id: 'about', label: words.tabs.about, href: '/programme/about' },
        { id: 'figures', label: words.tabs.figures, href: '/programme/figures' },
        { id: 'years', label: words.tabs.years, href: '/programme/years' },
      ]}
    />
  );
}
