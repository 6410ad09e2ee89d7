/** The search index of events: its state, and rebuilding it. */
@NullMarked
package org.caravanserai.web.events.search;

import org.jspecify.annotations.NullMarked;
