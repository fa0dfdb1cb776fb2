// Property tests draw the same cases each time, so that a change is judged by what it changes. With FUZZ=10 they draw new
// ones, those of test/robust and test/fix ten times as many: to be run when something that they hold has changed.
import fc from 'fast-check'

const SEED = 20261125
if (!process.env.FUZZ) fc.configureGlobal({ seed: SEED })
