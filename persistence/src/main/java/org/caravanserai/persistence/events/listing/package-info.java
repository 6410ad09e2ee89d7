/** The public list of events in PostgreSQL: one row of tokens for each event, and the one statement that searches them. */
@NullMarked
package org.caravanserai.persistence.events.listing;

import org.jspecify.annotations.NullMarked;
