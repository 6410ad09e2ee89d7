/** Academic events on screen and in the API. */
@NullMarked
package org.caravanserai.web.events;

import org.jspecify.annotations.NullMarked;
