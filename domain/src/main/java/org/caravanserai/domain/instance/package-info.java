/** What an administrator sees of the whole instance: what organizations have on it, what files take, which backups were made. */
@NullMarked
package org.caravanserai.domain.instance;

import org.jspecify.annotations.NullMarked;
