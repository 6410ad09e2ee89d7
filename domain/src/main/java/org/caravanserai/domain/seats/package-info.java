/** Places that are taken one by one and waited for in order: the count that the database guards. */
@NullMarked
package org.caravanserai.domain.seats;

import org.jspecify.annotations.NullMarked;
