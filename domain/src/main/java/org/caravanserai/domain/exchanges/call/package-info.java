/** Calls for applications, applications and their selection. */
@NullMarked
package org.caravanserai.domain.exchanges.call;

import org.jspecify.annotations.NullMarked;
