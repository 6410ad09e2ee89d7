/** Cooperation in the browser and the API: what it adds to shared pages, and what its topics share. */
@NullMarked
package org.caravanserai.web.cooperation;

import org.jspecify.annotations.NullMarked;
