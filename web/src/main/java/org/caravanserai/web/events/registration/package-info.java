/** Pages and API calls of signing up, and of the people who did. */
@NullMarked
package org.caravanserai.web.events.registration;

import org.jspecify.annotations.NullMarked;
