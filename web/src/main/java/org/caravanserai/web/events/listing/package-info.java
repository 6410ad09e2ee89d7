/** The list of events as page, API call and feed. */
@NullMarked
package org.caravanserai.web.events.listing;

import org.jspecify.annotations.NullMarked;
