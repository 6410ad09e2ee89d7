/** The public list of events in PostgreSQL: a row of tokens for each event, and the statement that searches them. */
@NullMarked
package org.caravanserai.persistence.events.listing;

import org.jspecify.annotations.NullMarked;
