/** Use cases of what international offices tell. */
@NullMarked
package org.caravanserai.exchanges.office;

import org.jspecify.annotations.NullMarked;
