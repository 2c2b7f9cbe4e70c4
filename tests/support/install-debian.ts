import { execFileSync } from 'node:child_process';

/** Installs Debian packages as root. Where that cannot be, says loudly what is left out. */
export function installDebian(...packages: readonly string[]): boolean {
  const names = packages.join(' ');
  if (process.getuid?.() !== 0) return leaveOut(names, 'only root may install it');
  const install = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${names}`;
  // Run level 1 keeps Debian from starting the servers; the tests start their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  try {
    // Test files run side by side, and only one may install at a time.
    execFileSync('/usr/bin/flock', ['/tmp/krug-install.lock', 'sh', '-c', install], {
      stdio: 'ignore',
      env,
    });
    return true;
  } catch {
    return leaveOut(names, 'apt-get could not install it');
  }
}

function leaveOut(names: string, reason: string): boolean {
  console.warn(`\n!!! LEFT OUT: the tests that need ${names}, because ${reason}.\n`);
  return false;
}
