/** What an administrator sees of the whole instance. An area lists its kinds of things by a bean {@code ListedThings} of persistence. */
@NullMarked
package org.caravanserai.platform.instance;

import org.jspecify.annotations.NullMarked;
