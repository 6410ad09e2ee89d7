/** Pages on which officers run calls and reviewers score applications. */
@NullMarked
package org.caravanserai.web.exchanges.selection;

import org.jspecify.annotations.NullMarked;
