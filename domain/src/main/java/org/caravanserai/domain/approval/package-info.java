/** What waits for an authority and what it has decided, of all areas. */
@NullMarked
package org.caravanserai.domain.approval;

import org.jspecify.annotations.NullMarked;
