import './ring-sign.css';

/** The sign of Krug: a ring of two arcs. The same drawing stands in `favicon.svg` and `index.html`. */
export function RingSign() {
  return (
    <svg class="ring-sign" viewBox="0 0 32 32" aria-hidden="true">
      <path class="ring-sign__pine" d="M16 27.5A11.5 11.5 0 1 1 27.05 12.8" />
      <path class="ring-sign__amber" d="M27.05 19.2A11.5 11.5 0 0 1 16 27.5" />
    </svg>
  );
}
