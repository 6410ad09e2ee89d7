/** What tests of use cases of academic events share. */
@NullMarked
package org.caravanserai.events.testing;

import org.jspecify.annotations.NullMarked;
