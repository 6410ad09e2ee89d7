/** Pages and API calls of the fees of classes: what is owed, what was paid, and what was waived. */
@NullMarked
package org.caravanserai.web.centers.fee;

import org.jspecify.annotations.NullMarked;
