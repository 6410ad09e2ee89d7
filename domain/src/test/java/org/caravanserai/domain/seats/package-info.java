/** The count of places in memory. */
@NullMarked
package org.caravanserai.domain.seats;

import org.jspecify.annotations.NullMarked;
