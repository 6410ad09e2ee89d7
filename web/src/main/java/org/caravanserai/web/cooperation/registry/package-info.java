/** Pages and API calls that all kinds of records of the registry share. */
@NullMarked
package org.caravanserai.web.cooperation.registry;

import org.jspecify.annotations.NullMarked;
