import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { textOf } from '../../text/text-of.ts';
import { programme, space } from '../../school.ts';
import { BusCard } from './bus-card.tsx';
import { DeviceCard } from './device-card.tsx';
import { ExampleCard } from './example-card.tsx';
import { LookCard } from './look-card.tsx';
import { SchoolCard } from './school-card.tsx';

export function SettingsScreen() {
  const words = textOf('settings');
  return (
    <Page kind="narrow" header={<PageHeader title={words.title} />}>
      {space.value === 'example' && <ExampleCard />}
      <LookCard />
      {programme.value && <SchoolCard programme={programme.value} />}
      {programme.value && <BusCard programme={programme.value} />}
      <DeviceCard />
    </Page>
  );
}
