import { setFlagsFromString } from 'node:v8';

/*
 * Settings of the JavaScript engine, for programs that answer requests; the first import of such a program, because the
 * engine looks at them as it goes. See docs/adr/0015-engine-settings.md.
 */

// The engine may decide, from the first requests, that some objects live long and make them in the old generation at
// once: with requests that are over in milliseconds it fills with what nobody holds, and has to be collected all the time.
setFlagsFromString('--no-allocation-site-pretenuring');
