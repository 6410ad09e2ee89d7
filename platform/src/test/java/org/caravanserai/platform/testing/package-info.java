/** What tests of use cases of the platform share. */
@NullMarked
package org.caravanserai.platform.testing;

import org.jspecify.annotations.NullMarked;
