/** Repositories and read models of scholar exchanges. */
@NullMarked
package org.caravanserai.persistence.exchanges;

import org.jspecify.annotations.NullMarked;
