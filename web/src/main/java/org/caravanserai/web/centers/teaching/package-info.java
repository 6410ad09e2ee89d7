/** Pages and API calls of courses, terms, classes and their sessions. */
@NullMarked
package org.caravanserai.web.centers.teaching;

import org.jspecify.annotations.NullMarked;
