/** Partners of which nobody has an account here. */
@NullMarked
package org.caravanserai.exchanges.partner;

import org.jspecify.annotations.NullMarked;
