export type Address = {
  /** `HEAD` is answered as `GET` is; node keeps the body back by itself. */
  readonly method: string;
  readonly path: string;
  /** What stands behind `/krug`, between the slashes. */
  readonly words: readonly string[];
  readonly isExchange: boolean;
  readonly query: string;
};

const base = '/krug';

/** Undefined when the request asks for no address at all. A slash at the end changes nothing. */
export function readAddress(method = 'GET', url = '/'): Address | undefined {
  const target = isPlain.test(url) ? url : normalize(url);
  if (target === undefined) return undefined;
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const isExchange = path === base || path.startsWith(`${base}/`);
  return {
    method: method === 'HEAD' ? 'GET' : method,
    path,
    isExchange,
    words: isExchange ? splitWords(path.slice(base.length + 1)) : [],
    query: mark < 0 ? '' : target.slice(mark + 1),
  };
}

// Without dots and escapes an address is already what it means.
const isPlain = /^\/[\w/-]*(?:\?[\w&=-]*)?$/;

function normalize(url: string): string | undefined {
  try {
    // A proxy may send the whole address.
    const { pathname, search } = new URL(url.startsWith('/') ? `http://localhost${url}` : url);
    return `${decodeURI(pathname)}${search}`;
  } catch {
    return undefined;
  }
}

function splitWords(path: string): readonly string[] {
  const inner = path.endsWith('/') ? path.slice(0, -1) : path;
  return inner === '' ? [] : inner.split('/');
}
