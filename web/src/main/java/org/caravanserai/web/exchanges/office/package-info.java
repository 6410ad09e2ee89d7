/** Pages of what international offices tell. */
@NullMarked
package org.caravanserai.web.exchanges.office;

import org.jspecify.annotations.NullMarked;
