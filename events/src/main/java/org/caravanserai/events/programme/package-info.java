/** Importing, showing and exporting the programme of an event. */
@NullMarked
package org.caravanserai.events.programme;

import org.jspecify.annotations.NullMarked;
