/** Accounts: signing up and in, the own account, tokens, leaving. */
@NullMarked
package org.caravanserai.acceptance.accounts;

import org.jspecify.annotations.NullMarked;
