/** What an administrator sees of the whole instance, read by SQL. */
@NullMarked
package org.caravanserai.persistence.instance;

import org.jspecify.annotations.NullMarked;
