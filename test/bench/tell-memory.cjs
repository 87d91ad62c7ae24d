/** Tells on the fourth pipe how much memory the process came to use, in MB. Its threads are within that, and keep quiet. */
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS / 1024)));
