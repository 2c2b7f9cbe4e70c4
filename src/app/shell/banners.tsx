import { Button } from '../parts/button.tsx';
import { Note } from '../parts/note.tsx';
import { textOf } from '../text/text-of.ts';
import './banners.css';

/** A sentence over every page: an update waits, the clock is wrong, the disk is full. */
export type Banner = {
  readonly id: string;
  readonly tone: 'sky' | 'amber' | 'rose' | 'pine' | 'quiet';
  readonly text: string;
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
  /** With it the banner can be put away. */
  readonly onClose?: (() => void) | undefined;
  /** Can wait, so it stands on the first screen only and takes no room from a form. */
  readonly isOffer?: true;
};

export function Banners({ banners }: { banners: readonly Banner[] }) {
  return (
    <div class="banners" aria-live="polite">
      {banners.map((banner) => (
        <Note
          key={banner.id}
          tone={banner.tone}
          actions={
            <>
              {banner.action && (
                <Button size="row" onClick={banner.action.onClick}>
                  {banner.action.label}
                </Button>
              )}
              {banner.onClose && (
                <Button
                  kind="quiet"
                  size="row"
                  icon="close"
                  label={textOf('parts').close}
                  onClick={banner.onClose}
                />
              )}
            </>
          }
        >
          {banner.text}
        </Note>
      ))}
    </div>
  );
}
