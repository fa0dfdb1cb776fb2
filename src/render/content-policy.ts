// The page's Content-Security-Policy. It is apart from what computes its hashes, since every view has it.

/** Stands for the hashes until the page is finished. Releases cannot contain it: controls are dropped from them. */
export const HASHES = '\u0002'

/** For `<meta http-equiv="Content-Security-Policy">`. */
export const CONTENT_POLICY = `default-src 'none'; style-src ${HASHES}; img-src data:; base-uri 'none'; form-action 'none'`
