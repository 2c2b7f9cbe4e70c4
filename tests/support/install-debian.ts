import { execFileSync } from 'node:child_process';

/** Installs a Debian package as root. Where that cannot be, says loudly what is left out. */
export function installDebian(...packages: readonly string[]): boolean {
  const names = packages.join(' ');
  if (process.getuid?.() !== 0) return leaveOut(names, 'only root may install it');
  try {
    execFileSync('/usr/bin/apt-get', ['update', '-qq'], { stdio: 'ignore' });
    const words = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('/usr/bin/apt-get', words, { stdio: 'ignore', env });
    return true;
  } catch {
    return leaveOut(names, 'apt-get could not install it');
  }
}

function leaveOut(names: string, reason: string): boolean {
  console.warn(`\n!!! LEFT OUT: the tests that need ${names}, because ${reason}.\n`);
  return false;
}
