/** Working pages on which the registry of cooperation is kept. */
@NullMarked
package org.caravanserai.web.cooperation.manage;

import org.jspecify.annotations.NullMarked;
