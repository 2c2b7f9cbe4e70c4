export type RateLimit = {
  /** Seconds until this key may ask again; 0 when it may now, and then it has been counted. */
  readonly takeOne: (key: string) => number;
};

type Bucket = { tokens: number; filledAt: number };

/** Token buckets in memory: `perSecond` requests on average, `burst` at once. 0 means no limit. */
export function createRateLimit(options: {
  readonly perSecond: number;
  readonly burst: number;
  readonly now: () => number;
}): RateLimit {
  const { perSecond, burst, now } = options;
  if (perSecond === 0) return { takeOne: () => 0 };
  const buckets = new Map<string, Bucket>();
  const fillMs = (burst / perSecond) * 1000;

  function takeOne(key: string): number {
    if (buckets.size >= rememberedKeys) forgetFull();
    const bucket = buckets.get(key) ?? { tokens: burst, filledAt: now() };
    buckets.set(key, bucket);
    const passedMs = Math.max(0, now() - bucket.filledAt);
    bucket.tokens = Math.min(burst, bucket.tokens + (passedMs / 1000) * perSecond);
    bucket.filledAt = now();
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perSecond);
    bucket.tokens -= 1;
    return 0;
  }

  function forgetFull() {
    for (const [key, bucket] of buckets) {
      if (now() - bucket.filledAt >= fillMs) buckets.delete(key);
    }
    // A flood of fresh keys must not grow the memory: everyone starts with a full bucket again.
    if (buckets.size >= rememberedKeys) buckets.clear();
  }

  return { takeOne };
}

const rememberedKeys = 50_000;
