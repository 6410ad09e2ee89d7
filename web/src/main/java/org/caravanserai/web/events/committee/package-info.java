/** Committees that review contributions to events: their members, bids and suggested assignments, as pages and API. */
@NullMarked
package org.caravanserai.web.events.committee;

import org.jspecify.annotations.NullMarked;
