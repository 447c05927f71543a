import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { MaintenanceFileError, parseWindows, type Maintenance, type MaintenanceWindow } from './window.ts';

/** How often the file is looked at, in milliseconds. */
const everyMs = 1_000;

/**
 * Follows the file of maintenance windows. A file that becomes unreadable or wrong while the gateway runs changes
 * nothing: the last good windows stay.
 * @param streams names of the streams that exist
 * @param onError called when the file has changed and cannot be used
 * @throws MaintenanceFileError when it cannot be used at the start
 */
export function followMaintenance(
  path: string,
  streams: ReadonlySet<string>,
  onError: (error: unknown) => void,
): { readonly windows: Maintenance; readonly stop: () => void } {
  let windows = read(path, streams);
  const look = () => {
    try {
      windows = read(path, streams);
    } catch (error) {
      onError(error);
    }
  };
  // By its state and not by events: a file that a container platform replaces gives none.
  watchFile(path, { interval: everyMs, persistent: false }, look);
  return {
    windows: () => windows,
    stop: () => {
      unwatchFile(path, look);
    },
  };
}

function read(path: string, streams: ReadonlySet<string>): readonly MaintenanceWindow[] {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new MaintenanceFileError('MAINTENANCE_FILE: the file cannot be read.', { cause });
  }
  return parseWindows(content, streams);
}
