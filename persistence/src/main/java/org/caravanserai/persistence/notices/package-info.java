/** Notices in PostgreSQL. */
@NullMarked
package org.caravanserai.persistence.notices;

import org.jspecify.annotations.NullMarked;
