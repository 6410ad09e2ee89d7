/** Proposals in the browser and the API. */
@NullMarked
package org.caravanserai.web.cooperation.proposal;

import org.jspecify.annotations.NullMarked;
