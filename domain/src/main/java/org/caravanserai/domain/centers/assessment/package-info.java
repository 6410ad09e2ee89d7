/** Assessments of a class, their marks, and whether a learner has completed the course. */
@NullMarked
package org.caravanserai.domain.centers.assessment;

import org.jspecify.annotations.NullMarked;
