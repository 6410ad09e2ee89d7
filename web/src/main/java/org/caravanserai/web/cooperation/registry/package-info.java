/** The registry of cooperation in the browser and the API. */
@NullMarked
package org.caravanserai.web.cooperation.registry;

import org.jspecify.annotations.NullMarked;
