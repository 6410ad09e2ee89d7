/** Who reviews contributions to an event: the committee, what its members want to review, and suggested assignments. */
@NullMarked
package org.caravanserai.domain.events.committee;

import org.jspecify.annotations.NullMarked;
