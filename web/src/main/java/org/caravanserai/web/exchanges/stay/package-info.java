/** Pages and API calls of stays: arrival and departure, extensions, letters, contacts and where people are. */
@NullMarked
package org.caravanserai.web.exchanges.stay;

import org.jspecify.annotations.NullMarked;
