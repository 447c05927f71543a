import { setFlagsFromString } from 'node:v8';

/*
 * Settings of the JavaScript engine for programs that answer requests. It is the first import of such a program,
 * because the engine reads them while it runs. See docs/adr/0015-engine-settings.md.
 */

// During the first requests, the engine may decide that some objects live long and allocate them directly in the old
// generation. As requests end in milliseconds, that fills with garbage and has to be collected all the time.
setFlagsFromString('--no-allocation-site-pretenuring');
