import type { ComponentChildren } from 'preact';
import { Bar } from '../../src/app/parts/bar.tsx';
import { Rail } from '../../src/app/parts/rail.tsx';
import { SkipLink } from '../../src/app/parts/skip-link.tsx';
import { SyncCard, SyncStrip } from '../../src/app/parts/sync-card.tsx';
import { Toasts } from '../../src/app/parts/toasts.tsx';
import { type PlaceId, placeOf } from '../../src/app/shell/places.ts';
import '../../src/app/shell/shell.css';

const sync = {
  tone: 'waiting',
  title: 'Нет связи',
  text: 'Всё сохранено на этом ноутбуке. 3 изменения уйдут, когда появится интернет.',
  short: 'Нет связи. Сохранено на телефоне, ждёт отправки: 2',
  href: '/exchange',
} as const;

const counts: Partial<Record<PlaceId, number>> = { today: 4, people: 148, mentoring: 23 };
const place = (id: PlaceId) => placeOf(id, counts[id]);

type GalleryFrameProps = { current: PlaceId; isForm?: boolean; children: ComponentChildren };

export function GalleryFrame({ current, isForm, children }: GalleryFrameProps) {
  const main = (['today', 'people', 'mentoring', 'calendar'] as const).map(place);
  const more = (['community', 'programme', 'reports'] as const).map(place);
  return (
    <>
      <div class="frame">
        <SkipLink target="page" />
        <Rail
          name="Круг"
          label="Разделы"
          places={[...main, ...more]}
          current={current}
          foot={<SyncCard words={sync} />}
        />
        <div class={isForm ? 'frame__body' : 'frame__body frame__body--barred'}>
          {!isForm && <SyncStrip words={sync} />}
          <main id="page" class="frame__page">
            {children}
          </main>
          {!isForm && <Bar label="Разделы" places={main} morePlaces={more} current={current} />}
        </div>
      </div>
      <Toasts />
    </>
  );
}
