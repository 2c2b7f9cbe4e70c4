import * as v from 'valibot';

/** What an operator can set, and nothing else; src/endpoint/README.md explains each. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly registrationCode?: string | undefined;
  /** Believe `X-Forwarded-For`: only behind a proxy that sets it. */
  readonly isBehindProxy: boolean;
  /** Requests a second from one address, 0 for no limit. */
  readonly requestsPerSecond: number;
  readonly maxLogBytes: number;
};

export type SettingFault = { readonly type: 'bad-setting'; readonly name: string };

export type SettingsRead =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly error: SettingFault };

/** Reads the environment; a value that makes no sense is refused, never replaced in silence. */
export function readSettings(environment: Readonly<Record<string, unknown>>): SettingsRead {
  const parsed = v.safeParse(EnvironmentSchema, environment);
  if (!parsed.success) {
    const name = v.getDotPath(parsed.issues[0]) ?? '';
    return { ok: false, error: { type: 'bad-setting', name } };
  }
  const set = parsed.output;
  return {
    ok: true,
    settings: {
      port: set.PORT,
      host: set.HOST,
      dataDir: set.DATA_DIR,
      databaseUrl: set.DATABASE_URL,
      registrationCode: set.REGISTRATION_CODE,
      isBehindProxy: set.TRUST_PROXY === '1',
      requestsPerSecond: set.RATE_LIMIT,
      maxLogBytes: set.MAX_LOG_MB * 1_048_576,
    },
  };
}

const wholeNumber = (min: number, max: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number), v.minValue(min), v.maxValue(max));

const EnvironmentSchema = v.object({
  PORT: v.optional(wholeNumber(0, 65_535), '8080'),
  HOST: v.optional(v.pipe(v.string(), v.minLength(1)), '127.0.0.1'),
  DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1)), './data'),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//))),
  REGISTRATION_CODE: v.optional(v.pipe(v.string(), v.minLength(8))),
  TRUST_PROXY: v.optional(v.picklist(['0', '1']), '0'),
  RATE_LIMIT: v.optional(wholeNumber(0, 1_000_000), '100'),
  MAX_LOG_MB: v.optional(wholeNumber(1, 1_000_000), '1024'),
});
