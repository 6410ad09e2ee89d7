/** Webhooks of organizations and of the instance: their pages and calls. */
@NullMarked
package org.caravanserai.web.webhooks;

import org.jspecify.annotations.NullMarked;
