/** Enrolment in classes: places, the waiting list and offers. */
@NullMarked
package org.caravanserai.domain.centers.enrolment;

import org.jspecify.annotations.NullMarked;
