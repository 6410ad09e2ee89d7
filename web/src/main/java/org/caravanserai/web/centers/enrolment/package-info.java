/** Pages and API calls of enrolment: places in classes, waiting lists, invitations, and the courses of a learner. */
@NullMarked
package org.caravanserai.web.centers.enrolment;

import org.jspecify.annotations.NullMarked;
