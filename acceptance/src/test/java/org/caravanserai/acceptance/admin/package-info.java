/** Events and registrations against the running product: the API, rushes, crashes, restarts. */
@NullMarked
package org.caravanserai.acceptance.admin;

import org.jspecify.annotations.NullMarked;
