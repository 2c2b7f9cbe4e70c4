import type { BackUpFault } from './back-up.ts';
import type { ListenFault } from './http-server.ts';
import type { OpenFault } from './open-store.ts';
import type { SettingFault } from './settings.ts';

export const usage = 'Say nothing to serve, new-epoch, or backup FILE.';

/** One plain sentence for the person at the console. */
export function tellFault(fault: ListenFault | OpenFault | SettingFault | BackUpFault): string {
  switch (fault.type) {
    case 'port-in-use':
      return `Port ${fault.port} is already in use; set PORT to another one.`;
    case 'address-not-available':
      return `Cannot listen at ${fault.host}, port ${fault.port}; set HOST and PORT.`;
    case 'folder-not-writable':
      return `Cannot write into the folder ${fault.folder}; set DATA_DIR (${fault.reason}).`;
    case 'database-not-reachable':
      return `Cannot use the database of DATABASE_URL (${fault.reason}).`;
    case 'bad-setting':
      return `The value of ${fault.name} makes no sense.`;
    case 'backup-needs-pg-dump':
      return 'DATABASE_URL is set: back that database up with pg_dump.';
    case 'backup-failed':
      return `Nothing was saved in ${fault.file} (${fault.reason}).`;
  }
}
