/** The home page. */
@NullMarked
package org.caravanserai.web.home;

import org.jspecify.annotations.NullMarked;
