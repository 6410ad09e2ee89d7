/** The call for contributions to an event, what is submitted for it, its reviews and the decisions on it. */
@NullMarked
package org.caravanserai.domain.events.contribution;

import org.jspecify.annotations.NullMarked;
