/** Writing and reading history. */
@NullMarked
package org.caravanserai.platform.history;

import org.jspecify.annotations.NullMarked;
