import { encodeQR } from 'qr';
import { useMemo } from 'preact/hooks';

/** Drawn as one path: a picture file would need a policy that lets data addresses in. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => drawCode(text), [text]);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" aria-label={label}>
      <title>{label}</title>
      <path d={path} fill="#000000" />
    </svg>
  );
}

function drawCode(text: string): { path: string; size: number } {
  const cells = encodeQR(text, 'raw', { ecc: 'medium', border: 2 });
  const path = cells.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { path: path.join(''), size: cells.length };
}
