/** Pages and API calls of countries and groups of countries. */
@NullMarked
package org.caravanserai.web.cooperation.country;

import org.jspecify.annotations.NullMarked;
