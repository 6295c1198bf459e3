/** Letters that a password needs at least; NIST SP 800-63B asks for length, not for strange signs. */
export const shortestPassword = 10;
/** And at most: enough for a sentence, too little to keep the server busy with. The sign-in library has the same limit. */
export const longestPassword = 128;
