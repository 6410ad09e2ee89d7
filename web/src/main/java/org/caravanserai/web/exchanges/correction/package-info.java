/** Pages and API calls by which corrections are proposed, read and decided. */
@NullMarked
package org.caravanserai.web.exchanges.correction;

import org.jspecify.annotations.NullMarked;
