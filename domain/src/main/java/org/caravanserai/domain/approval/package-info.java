/** What is waiting for an authority's decision and what was decided, in all areas. */
@NullMarked
package org.caravanserai.domain.approval;

import org.jspecify.annotations.NullMarked;
