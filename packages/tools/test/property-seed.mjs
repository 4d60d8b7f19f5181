/**
 * The same commit gives the same result: property tests begin with the same seed on every machine.
 * Another one looks further:
 *
 *     ILMI_PROPERTY_SEED=7 ILMI_PROPERTY_RUNS=10000 npm run test:unit -- --files 'packages/core/test/*.test.ts'
 */
import fc from 'fast-check';

const { ILMI_PROPERTY_SEED: seed, ILMI_PROPERTY_RUNS: runs } = process.env;
fc.configureGlobal({ seed: Number(seed) || 20261124, ...(runs && { numRuns: Number(runs) }) });
