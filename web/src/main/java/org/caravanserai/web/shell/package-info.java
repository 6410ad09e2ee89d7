/** What every screen has in common. */
@NullMarked
package org.caravanserai.web.shell;

import org.jspecify.annotations.NullMarked;
