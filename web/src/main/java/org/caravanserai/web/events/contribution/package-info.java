/** The call for contributions to an event, contributions, reviews and decisions: pages and API. */
@NullMarked
package org.caravanserai.web.events.contribution;

import org.jspecify.annotations.NullMarked;
