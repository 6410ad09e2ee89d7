/** Tests of the programme's tables. */
@NullMarked
package org.caravanserai.persistence.events.notices;

import org.jspecify.annotations.NullMarked;
