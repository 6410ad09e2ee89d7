/** Pages and API calls by which officers negotiate exchange agreements. */
@NullMarked
package org.caravanserai.web.exchanges.agreement;

import org.jspecify.annotations.NullMarked;
