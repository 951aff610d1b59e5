import fc from 'fast-check';

// A run of continuous integration is the same twice; elsewhere each run explores other cases.
if (process.env.CI === 'true') fc.configureGlobal({ seed: 20261122 });
