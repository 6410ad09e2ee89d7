/** Use cases of teaching: terms, courses, rooms and classes. */
@NullMarked
package org.caravanserai.centers.teaching;

import org.jspecify.annotations.NullMarked;
