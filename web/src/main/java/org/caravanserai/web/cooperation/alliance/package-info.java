/** Pages and API calls of alliances: members, activities and spending. */
@NullMarked
package org.caravanserai.web.cooperation.alliance;

import org.jspecify.annotations.NullMarked;
