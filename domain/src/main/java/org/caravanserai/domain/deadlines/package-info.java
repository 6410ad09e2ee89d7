/** What is due, for whom and when: one mechanism for all areas. */
@NullMarked
package org.caravanserai.domain.deadlines;

import org.jspecify.annotations.NullMarked;
