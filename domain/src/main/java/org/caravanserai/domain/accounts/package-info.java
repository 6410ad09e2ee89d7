/** People with an account: who they are, how they prove it, and what lets them in. */
@NullMarked
package org.caravanserai.domain.accounts;

import org.jspecify.annotations.NullMarked;
