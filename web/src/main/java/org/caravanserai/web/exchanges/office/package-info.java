/** Pages and API calls with the fact sheets of international offices. */
@NullMarked
package org.caravanserai.web.exchanges.office;

import org.jspecify.annotations.NullMarked;
