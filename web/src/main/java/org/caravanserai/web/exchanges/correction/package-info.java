/** Pages on which corrections are read and decided. */
@NullMarked
package org.caravanserai.web.exchanges.correction;

import org.jspecify.annotations.NullMarked;
