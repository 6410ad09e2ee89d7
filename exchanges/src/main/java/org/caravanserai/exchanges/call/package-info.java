/** Calls for applications: drafted, published, extended, corrected and closed. */
@NullMarked
package org.caravanserai.exchanges.call;

import org.jspecify.annotations.NullMarked;
