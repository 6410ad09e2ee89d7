/** Teaching of a center: terms, courses, rooms, classes and their sessions. */
@NullMarked
package org.caravanserai.domain.centers.teaching;

import org.jspecify.annotations.NullMarked;
