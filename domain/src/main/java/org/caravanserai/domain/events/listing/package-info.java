/** The public list of events: what is searched, how it is narrowed and ordered, and what a line of it shows. */
@NullMarked
package org.caravanserai.domain.events.listing;

import org.jspecify.annotations.NullMarked;
