/** Cooperation in the database. */
@NullMarked
package org.caravanserai.persistence.cooperation;

import org.jspecify.annotations.NullMarked;
