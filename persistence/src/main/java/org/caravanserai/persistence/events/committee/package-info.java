/** Committees, their bids and proposed assignments in the database. */
@NullMarked
package org.caravanserai.persistence.events.committee;

import org.jspecify.annotations.NullMarked;
