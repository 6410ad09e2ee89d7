/** What a center plans for a year, what it spends, and the annual report that is drawn from both. */
@NullMarked
package org.caravanserai.domain.centers.plan;

import org.jspecify.annotations.NullMarked;
