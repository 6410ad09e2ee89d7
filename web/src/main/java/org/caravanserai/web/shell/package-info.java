/** Shared parts of all screens. */
@NullMarked
package org.caravanserai.web.shell;

import org.jspecify.annotations.NullMarked;
