/** Pages and API calls that show what organizations owe each other, and the ledger behind it. */
@NullMarked
package org.caravanserai.web.exchanges.balance;

import org.jspecify.annotations.NullMarked;
