/** Academic events on screen and in the API: what they add to shared pages, and what their topics share. */
@NullMarked
package org.caravanserai.web.events;

import org.jspecify.annotations.NullMarked;
