/** Committees that review contributions to events: their members, what these want to review, and suggested assignments. */
@NullMarked
package org.caravanserai.events.committee;

import org.jspecify.annotations.NullMarked;
