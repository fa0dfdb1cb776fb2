// How large a file that a release names may be.

/** In bytes: what no large mail service takes any more. */
export const MAX_MEDIA = 25e6
