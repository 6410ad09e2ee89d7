/** Calls for contributions, contributions and reviews in PostgreSQL. */
@NullMarked
package org.caravanserai.persistence.events.contribution;

import org.jspecify.annotations.NullMarked;
