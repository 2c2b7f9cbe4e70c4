import './ring-sign.css';

/** The sign of Krug: a ring of two arcs. The same drawing stands in `favicon.svg` and `index.html`. */
export function RingSign() {
  return (
    <svg class="ring-sign" viewBox="0 0 32 32" aria-hidden="true">
      <path class="ring-sign__pine" d="M9.5 25.5a11.5 11.5 0 1 1 17.9-7.6" />
      <path class="ring-sign__amber" d="M26.4 21a11.5 11.5 0 0 1-11.7 6.4" />
    </svg>
  );
}
