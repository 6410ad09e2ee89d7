/** Selection: reviews, scores, allocation of places, release of results, offers, the reserve list and appeals. */
@NullMarked
package org.caravanserai.exchanges.selection;

import org.jspecify.annotations.NullMarked;
