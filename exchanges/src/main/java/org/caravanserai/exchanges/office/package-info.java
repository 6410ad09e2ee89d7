/** Use cases of the fact sheets of international offices. */
@NullMarked
package org.caravanserai.exchanges.office;

import org.jspecify.annotations.NullMarked;
