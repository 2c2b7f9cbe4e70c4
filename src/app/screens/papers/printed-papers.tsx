import type { ComponentChildren } from 'preact';
import { PaperSheets } from '../../parts/paper-sheets.tsx';
import './printed-papers.css';

type PrintedPapersProps = {
  /** All that goes to the printer, in its order. */
  texts: readonly string[];
  /** What is on the screen. */
  children: ComponentChildren;
};

/** A screen beside the papers it prints: the printer gets the sheets and nothing of the screen. */
export function PrintedPapers({ texts, children }: PrintedPapersProps) {
  return (
    <>
      <div class="printed-papers__screen screen-only">{children}</div>
      <div class="print-only">
        <PaperSheets texts={texts} />
      </div>
    </>
  );
}
