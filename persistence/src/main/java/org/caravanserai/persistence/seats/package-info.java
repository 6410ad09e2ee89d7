/** Taking places by one guarded statement, for every table that counts them. */
@NullMarked
package org.caravanserai.persistence.seats;

import org.jspecify.annotations.NullMarked;
