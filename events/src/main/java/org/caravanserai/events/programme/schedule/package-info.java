/** The c3voc/frab schedule formats: XML and JSON read with patience and written to the letter. */
@NullMarked
package org.caravanserai.events.programme.schedule;

import org.jspecify.annotations.NullMarked;
