/** The world in which use cases of cooperation are tested. */
@NullMarked
package org.caravanserai.cooperation.testing;

import org.jspecify.annotations.NullMarked;
