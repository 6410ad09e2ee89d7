/** Scholar exchanges, from the agreement to the balance. */
@NullMarked
package org.caravanserai.acceptance.exchanges;

import org.jspecify.annotations.NullMarked;
