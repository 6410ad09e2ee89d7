/** What the platform tells people who have an account. */
@NullMarked
package org.caravanserai.domain.notices;

import org.jspecify.annotations.NullMarked;
