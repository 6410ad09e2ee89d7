/** Exchanges of students and scholars. */
@NullMarked
package org.caravanserai.domain.exchanges;

import org.jspecify.annotations.NullMarked;
