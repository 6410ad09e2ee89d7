/** Emails about exchanges. */
@NullMarked
package org.caravanserai.exchanges.emails;

import org.jspecify.annotations.NullMarked;
