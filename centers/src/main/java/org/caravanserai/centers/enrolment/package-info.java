/** Use cases of enrolling in a class and leaving it. */
@NullMarked
package org.caravanserai.centers.enrolment;

import org.jspecify.annotations.NullMarked;
