/** Use cases of teaching: terms, courses, classes and their sessions. */
@NullMarked
package org.caravanserai.centers.teaching;

import org.jspecify.annotations.NullMarked;
