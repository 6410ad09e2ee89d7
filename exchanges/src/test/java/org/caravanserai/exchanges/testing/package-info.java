/** The world in which use cases of exchanges are tested. */
@NullMarked
package org.caravanserai.exchanges.testing;

import org.jspecify.annotations.NullMarked;
