/** Accounts, tokens and failed sign-ins in their tables. */
@NullMarked
package org.caravanserai.persistence.accounts;

import org.jspecify.annotations.NullMarked;
