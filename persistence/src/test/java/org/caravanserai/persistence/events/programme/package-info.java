/** Tests of the programme's tables. */
@NullMarked
package org.caravanserai.persistence.events.programme;

import org.jspecify.annotations.NullMarked;
