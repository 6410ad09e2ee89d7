/** Use cases of assessments and of the results of a class. */
@NullMarked
package org.caravanserai.centers.assessment;

import org.jspecify.annotations.NullMarked;
