/** Pages and API calls of figures that are published elsewhere. */
@NullMarked
package org.caravanserai.web.cooperation.statistics;

import org.jspecify.annotations.NullMarked;
