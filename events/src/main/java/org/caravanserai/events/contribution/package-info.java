/** Use cases about the call for contributions to an event, contributions, their reviews and decisions. */
@NullMarked
package org.caravanserai.events.contribution;

import org.jspecify.annotations.NullMarked;
