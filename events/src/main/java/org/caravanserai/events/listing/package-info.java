/** The public list of events: browsing it, and keeping its search index true. */
@NullMarked
package org.caravanserai.events.listing;

import org.jspecify.annotations.NullMarked;
