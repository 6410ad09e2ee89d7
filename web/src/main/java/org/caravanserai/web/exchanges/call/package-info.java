/** Pages and API calls of calls for applications: read by anybody, run by officers. */
@NullMarked
package org.caravanserai.web.exchanges.call;

import org.jspecify.annotations.NullMarked;
